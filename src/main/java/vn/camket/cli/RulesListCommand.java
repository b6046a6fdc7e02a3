package vn.camket.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.camket.RuleUsage;
import vn.camket.RulesCheck;
import vn.camket.fact.Parameter;
import vn.camket.finding.Severity;
import vn.camket.register.RegisterFiles;
import vn.camket.rule.RuleListing;
import vn.camket.text.Wording;

/** Lists all rules with their parameters and the number of their cases. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = {
            "Liệt kê các quy tắc: tên, mức độ, số trường hợp thử, tham số; hoặc quy tắc nêu phát hiện nhiều ít thế nào.",
            "Lists the rules: title, severities, number of cases, parameters; or how much each of them finds."
        })
final class RulesListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RulesOptions options;

    @Option(
            names = "--usage",
            description = "Quy tắc chưa từng hoặc gần như luôn nêu phát hiện, miễn xử lý không còn khớp, theo các lần"
                    + " kiểm tra gần nhất / rules that find nothing or nearly everything, and waivers that waive"
                    + " nothing, by the last runs")
    private boolean usage;

    @Option(
            names = "--out",
            defaultValue = "reports-out",
            paramLabel = "DIR",
            description = "Với --usage: thư mục kết quả / with --usage: output folder (${DEFAULT-VALUE})")
    private Path out;

    @Option(
            names = "--runs",
            defaultValue = "12",
            paramLabel = "N",
            description = "Với --usage: số lần kiểm tra / with --usage: how many runs (${DEFAULT-VALUE})")
    private int runs;

    @Override
    public Integer call() throws IOException {
        if (usage) {
            return usage();
        }
        return list();
    }

    private Integer usage() {
        if (runs < 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--runs: a number from 1 on, not " + runs);
        }
        RuleUsage.Told told = RuleUsage.of(options.rules(), out, runs);
        LocalDate last = told.runs().isEmpty()
                ? LocalDate.EPOCH
                : told.runs().get(told.runs().size() - 1);
        Wording wording = new Wording(
                options.language(), RegisterFiles.load(options.rules()).units(), last);
        new UsagePage(told, wording).print(spec.commandLine().getOut());
        return 0;
    }

    private Integer list() throws IOException {
        RulesCheck.requireFolder(options.rules());
        Map<String, BigDecimal> parameters = RegisterFiles.load(options.rules()).parameters();
        TextTable table = new TextTable()
                .row(
                        options.say("Quy tắc", "Rule"),
                        options.say("Tên gọi", "Title"),
                        options.say("Mức độ", "Severities"),
                        options.say("Trường hợp", "Cases"),
                        options.say("Vị trí", "Place"),
                        options.say("Tham số", "Parameters"));
        List<RuleListing> rules = RuleListing.readAll(options.rules());
        for (RuleListing one : rules) {
            table.row(
                    one.rule().id() + (one.rule().trial() ? options.say(" (thử)", " (trial)") : ""),
                    one.rule().title().in(options.language()),
                    one.severities().stream().map(Severity::word).collect(Collectors.joining(", ")),
                    one.finds() + " + " + one.passes(),
                    options.place(one.rule().file(), one.rule().line(), 0),
                    one.rule().parameters().stream()
                            .map(name -> name + " = " + Wording.plain(Parameter.read(name, parameters.get(name))))
                            .collect(Collectors.joining(", ")));
        }
        table.lines().forEach(spec.commandLine().getOut()::println);
        spec.commandLine()
                .getOut()
                .println(options.say(
                        rules.size() + " quy tắc. Trường hợp: số phải có phát hiện + số không được có.",
                        rules.size() + " rules. Cases: those that expect a finding + those that expect none."));
        return 0;
    }
}
