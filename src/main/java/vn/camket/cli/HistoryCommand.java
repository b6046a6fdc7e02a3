package vn.camket.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.camket.RunFailure;
import vn.camket.fact.Text;
import vn.camket.finding.Severity;
import vn.camket.text.Wording;
import vn.camket.trail.Figures;
import vn.camket.trail.RunLog;

/** Lists former runs and what they came to. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description = {
            "Liệt kê các lần kiểm tra và số liệu của từng lần, lần mới nhất ở dưới.",
            "Lists the runs and their figures, the newest last."
        })
final class HistoryCommand implements Callable<Integer> {
    private static final DateTimeFormatter STARTED = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final int RULES_DIGITS = 8;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ResultsOptions options;

    @Option(
            names = "--runs",
            defaultValue = "20",
            paramLabel = "N",
            description = "Nhiều nhất bao nhiêu lần / how many at most (${DEFAULT-VALUE})")
    private int most;

    @Override
    public Integer call() {
        List<Figures> all = all();
        List<Figures> runs = all.subList(Math.max(0, all.size() - Math.max(0, most)), all.size());
        Wording wording = options.wording();
        PrintWriter screen = spec.commandLine().getOut();
        if (runs.isEmpty()) {
            screen.println(wording.label("history.none", options.out()));
        } else {
            table(runs, wording).lines().forEach(screen::println);
        }
        screen.flush();
        return 0;
    }

    private List<Figures> all() {
        try {
            return RunLog.all(options.out());
        } catch (IOException unreadable) {
            throw new RunFailure(
                    new Text(
                            "Không đọc được nhật ký trong " + options.out() + " (" + unreadable
                                    + "); kiểm tra quyền đọc.",
                            "The logs in " + options.out() + " cannot be read (" + unreadable
                                    + "); check permissions."),
                    unreadable);
        }
    }

    private static TextTable table(List<Figures> runs, Wording wording) {
        List<Severity> severities =
                Stream.of(Severity.values()).sorted(Comparator.reverseOrder()).toList();
        List<String> head = new ArrayList<>();
        Stream.of("started", "asOf", "exit", "seconds").forEach(key -> head.add(wording.label("history." + key)));
        severities.forEach(severity -> head.add(wording.value(severity)));
        Stream.of("new", "persisting", "resolved", "read", "refused", "mails", "rules", "limits")
                .forEach(key -> head.add(wording.label("history." + key)));
        TextTable table = new TextTable(2);
        table.row(head);
        runs.forEach(run -> table.row(row(run, severities, wording)));
        return table;
    }

    private static List<String> row(Figures run, List<Severity> severities, Wording wording) {
        List<String> row = new ArrayList<>();
        row.add(STARTED.format(Instant.parse(run.started()).atZone(RunOptions.VIETNAM)));
        row.add(wording.value(LocalDate.parse(run.asOf())));
        row.add(Integer.toString(run.exit()));
        row.add(wording.value(BigDecimal.valueOf(run.millis(), 3).setScale(1, RoundingMode.HALF_UP)));
        severities.forEach(severity -> row.add(count(run.findings().get(severity.word()))));
        Stream.of("new", "persisting", "resolved")
                .forEach(key -> row.add(count(run.changes().get(key))));
        Stream.of("read", "refused").forEach(key -> row.add(count(run.inputs().get(key))));
        row.add(count(run.mails().get("sent")));
        row.add(run.rulesSha256() == null ? "" : run.rulesSha256().substring(0, RULES_DIGITS));
        row.add(run.failure() == null ? run.limits() : run.failure());
        return row;
    }

    private static String count(Integer count) {
        return count == null ? "" : count.toString();
    }
}
