package vn.camket.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.camket.rule.RuleCases;

/** Shows a case that does not hold: which findings are missing, and which were made though no one expects them. */
final class FailedCase {
    /** A finding as cases write it: severity, subject, and the values that the case asks for. */
    private static final Pattern FINDING = Pattern.compile("(info|warning|error|critical) (.*?)((?: \\w+=.*)?)");

    private final RuleCases.Result result;
    private final RulesOptions options;

    FailedCase(RuleCases.Result result, RulesOptions options) {
        this.result = result;
        this.options = options;
    }

    List<String> lines() {
        TextTable table = new TextTable()
                .row(
                        "",
                        options.say("Mức độ", "Severity"),
                        options.say("Đối tượng", "Subject"),
                        options.say("Giá trị", "Values"));
        without(result.expected(), result.met()).forEach(line -> row(table, options.say("thiếu", "missing"), line));
        without(result.met(), result.expected()).forEach(line -> row(table, options.say("thừa", "unexpected"), line));
        String order = options.say(
                result.reversed() ? " (dữ kiện theo thứ tự ngược)" : "",
                result.reversed() ? " (facts in reverse order)" : "");
        return Stream.concat(
                        Stream.of(
                                result.rule() + ": " + result.heading(),
                                "  " + options.place(result.file(), result.line(), 0) + order),
                        table.lines().stream().map(line -> "    " + line))
                .toList();
    }

    /** Two findings that are alike are two. */
    private static List<String> without(List<String> some, List<String> others) {
        List<String> left = new ArrayList<>(some);
        others.forEach(left::remove);
        return left;
    }

    private static void row(TextTable table, String what, String line) {
        Matcher finding = FINDING.matcher(line);
        if (finding.matches()) {
            table.row(what, finding.group(1), finding.group(2), finding.group(3).strip());
        } else {
            table.row(what, "", line, "");
        }
    }
}
