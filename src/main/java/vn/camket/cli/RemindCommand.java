package vn.camket.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.camket.Chase;
import vn.camket.fact.AwaitedReport;
import vn.camket.fact.Outstanding;
import vn.camket.fact.Quarter;
import vn.camket.finding.Contacts;
import vn.camket.register.ContactsFile;
import vn.camket.text.Wording;

/** Writes what is sent to units that have still to report: forms while there is time, and letters when there is not. */
@Command(
        name = "remind",
        mixinStandardHelpOptions = true,
        description = {
            "Lập biểu mẫu cho báo cáo của kỳ đã chốt còn trong hạn và dự thảo công văn đôn đốc báo cáo quá hạn, theo từng"
                    + " đơn vị.",
            "Writes the forms of reports whose period has closed, and drafts of letters about overdue ones, by unit."
        })
final class RemindCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--out",
            defaultValue = "nhac-bao-cao",
            paramLabel = "DIR",
            description = "Thư mục ghi ra, mỗi đơn vị một thư mục con / folder to write, one below it a unit"
                    + " (${DEFAULT-VALUE})")
    private Path out;

    @Mixin
    private ScopeOptions scope;

    @Mixin
    private ReportsOptions options;

    @Override
    public Integer call() {
        LocalDate date = options.date();
        Chase.Found found = Chase.of(options.request(scope.agreements(), scope.units()));
        Contacts contacts = ContactsFile.find(options.rules()).orElse(null);
        ReminderFiles files = new ReminderFiles(out, found, contacts, date, options.language());
        files.write();
        print(found, files, options.wording(found.register().units()), date);
        return 0;
    }

    private void print(Chase.Found found, ReminderFiles files, Wording wording, LocalDate date) {
        PrintWriter screen = spec.commandLine().getOut();
        screen.println(wording.label("remind.title", date));
        screen.println();
        List<Outstanding> asked = found.units().stream()
                .filter(unit -> !unit.soon().isEmpty() || !unit.overdue().isEmpty())
                .toList();
        if (asked.isEmpty()) {
            screen.println(wording.label("remind.none"));
        } else {
            table(asked, files, wording).lines().forEach(screen::println);
        }
        for (Outstanding unit : found.units()) {
            unit.later().forEach(report -> screen.println(later(report, wording)));
        }
        next(asked, wording).forEach(screen::println);
    }

    private TextTable table(List<Outstanding> asked, ReminderFiles files, Wording wording) {
        TextTable table = new TextTable()
                .row(
                        wording.label("remind.unit"),
                        wording.label("remind.soon"),
                        wording.label("remind.overdue"),
                        wording.label("remind.files"));
        for (Outstanding unit : asked) {
            table.row(
                    Wording.capitalised(wording.unitName(unit.unit())),
                    soon(unit, wording),
                    overdue(unit, wording),
                    wording.label("remind.folder", files.folder(unit), files.count(unit)));
        }
        return table;
    }

    private static String soon(Outstanding unit, Wording wording) {
        List<Quarter> quarters = unit.soon().stream()
                .map(AwaitedReport::quarter)
                .distinct()
                .sorted()
                .toList();
        return unit.soon().stream()
                .map(AwaitedReport::dueOn)
                .min(LocalDate::compareTo)
                .map(due -> wording.label("remind.due", unit.soon().size(), quarters, due))
                .orElse("–");
    }

    private static String overdue(Outstanding unit, Wording wording) {
        return unit.overdue().stream()
                .map(AwaitedReport::daysLate)
                .max(Integer::compareTo)
                .map(days -> wording.label("remind.late", unit.overdue().size(), days))
                .orElse("–");
    }

    private static String later(AwaitedReport report, Wording wording) {
        return wording.label(
                "remind.later",
                Wording.capitalised(wording.unitName(report.unit())),
                report.quarter(),
                report.later().workbook(),
                report.later().on());
    }

    private static List<String> next(List<Outstanding> asked, Wording wording) {
        List<String> lines = new ArrayList<>();
        if (asked.stream().anyMatch(unit -> !unit.soon().isEmpty())) {
            lines.add(wording.label("remind.sendForms"));
        }
        if (asked.stream().anyMatch(unit -> !unit.overdue().isEmpty())) {
            lines.add(wording.label("remind.signLetters"));
        }
        if (!lines.isEmpty()) {
            lines.add(0, "");
        }
        return lines;
    }
}
