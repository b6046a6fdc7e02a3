package vn.camket.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.camket.Agenda;
import vn.camket.RunFailure;
import vn.camket.fact.Deadline;
import vn.camket.fact.Text;
import vn.camket.output.CalendarFile;
import vn.camket.text.Wording;

/** Lists reports due, reviews planned and overdue, and agreements that end. */
@Command(
        name = "calendar",
        mixinStandardHelpOptions = true,
        description = {
            "Liệt kê việc đến hạn: báo cáo phải gửi, sơ kết, tổng kết dự kiến hoặc quá hạn, thỏa thuận sắp hết hiệu lực.",
            "Lists what is due: reports, reviews planned or overdue, agreements that end."
        })
final class CalendarCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--days",
            defaultValue = "90",
            paramLabel = "N",
            description = "Nhìn trước bao nhiêu ngày / days to look ahead (${DEFAULT-VALUE})")
    private int days;

    @Option(
            names = "--ics",
            paramLabel = "FILE",
            description = "Ghi thêm ra tệp lịch iCalendar / write an iCalendar file too")
    private Path ics;

    @Option(
            names = "--out",
            defaultValue = "reports-out",
            paramLabel = "DIR",
            description =
                    "Thư mục kết quả, chỉ để dùng lại báo cáo đã đọc / output folder, only for reports read before"
                            + " (${DEFAULT-VALUE})")
    private Path out;

    @Mixin
    private ScopeOptions scope;

    @Mixin
    private ReportsOptions options;

    @Override
    public Integer call() {
        if (days < 0) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--days: a number from 0 on, not " + days);
        }
        LocalDate date = options.date();
        Agenda.Ahead ahead = Agenda.of(options.request(out, scope.agreements(), scope.units()), days);
        Wording wording = options.wording(ahead.register().units());
        print(ahead, wording, date);
        if (ics != null) {
            write(ahead, date);
            spec.commandLine().getOut().println(wording.label("calendar.file", ics));
        }
        return 0;
    }

    private void print(Agenda.Ahead ahead, Wording wording, LocalDate date) {
        PrintWriter screen = spec.commandLine().getOut();
        screen.println(wording.label("calendar.title", date, ahead.until()));
        screen.println();
        if (ahead.deadlines().isEmpty()) {
            screen.println(wording.label("calendar.none"));
            return;
        }
        TextTable table = new TextTable()
                .row(
                        wording.label("calendar.day"),
                        wording.label("calendar.left"),
                        wording.label("calendar.what"),
                        wording.label("calendar.agreement"));
        for (Deadline deadline : ahead.deadlines()) {
            long left = ChronoUnit.DAYS.between(date, deadline.on());
            table.row(
                    wording.value(deadline.on()),
                    left < 0 ? wording.label("calendar.overdue", -left) : wording.label("calendar.days", left),
                    wording.deadline(deadline),
                    ahead.register()
                            .agreements()
                            .get(deadline.agreement())
                            .title()
                            .in(options.language()));
        }
        table.lines().forEach(screen::println);
        screen.println();
        long overdue = ahead.deadlines().stream().filter(Deadline::overdue).count();
        screen.println(wording.label("calendar.count", ahead.deadlines().size(), overdue));
    }

    private void write(Agenda.Ahead ahead, LocalDate date) {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(ics))) {
            CalendarFile.write(ahead.deadlines(), ahead.register(), options.language(), date, file);
        } catch (IOException unwritable) {
            throw new RunFailure(
                    new Text(
                            "Không ghi được tệp lịch " + ics + " (" + unwritable + "); chỉ ra tệp khác bằng --ics.",
                            "The calendar file " + ics + " cannot be written (" + unwritable
                                    + "); name another with --ics."),
                    unwritable);
        }
    }
}
