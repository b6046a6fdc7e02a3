package vn.camket.output.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.camket.fact.Parameter;
import vn.camket.finding.Rule;
import vn.camket.finding.Severity;
import vn.camket.output.page.Column;
import vn.camket.output.page.Face;
import vn.camket.output.page.Page;
import vn.camket.text.Wording;

/**
 * Writes every rule that was run, also one that found nothing.
 *
 * @param parameters default values by name
 */
public record RulesSheet(Page page, Map<String, BigDecimal> parameters) {
    private static final List<String> LEVELS =
            Arrays.stream(Severity.values()).map(Severity::word).toList();

    /** The last three columns are not printed. */
    public static List<Column> columns(boolean trial) {
        return Stream.of(
                        Stream.of(
                                new Column("family", 38, Face.TEXT),
                                new Column("title", 42, Face.TEXT),
                                new Column("fired", 10, Face.NUMBER)),
                        trial ? Stream.of(new Column("trial", 10, Face.TEXT)) : Stream.<Column>empty(),
                        Stream.of(
                                new Column("basis", 40, Face.TEXT),
                                new Column("parameters", 50, Face.TEXT),
                                new Column("rule", 40, Face.CODE),
                                new Column("file", 40, Face.CODE),
                                new Column("line", 7, Face.NUMBER)))
                .flatMap(columns -> columns)
                .toList();
    }

    public static int printed(boolean trial) {
        return columns(trial).size() - 3;
    }

    public static boolean hasTrial(List<Rule> rules) {
        return rules.stream().anyMatch(Rule::trial);
    }

    public void write(List<Rule> rules, Map<String, Integer> fired) {
        boolean trial = hasTrial(rules);
        page.head();
        rules.stream()
                .sorted(Comparator.comparing(Rule::family, Rule.FAMILIES).thenComparing(Rule::id))
                .forEach(rule -> page.row(cells(rule, fired.getOrDefault(rule.id(), 0), trial)));
        page.finish();
    }

    private List<Object> cells(Rule rule, int fired, boolean trial) {
        Wording wording = page.wording();
        List<Object> cells = new ArrayList<>(List.of(wording.family(rule.family()), wording.title(rule), fired));
        if (trial) {
            cells.add(rule.trial() ? wording.label("boolean.true") : "");
        }
        String limits = rule.parameters().stream()
                .sorted(Comparator.comparingInt(RulesSheet::level))
                .map(this::parameter)
                .collect(Collectors.joining("; "));
        cells.addAll(List.of(rule.basis(), limits, rule.id(), rule.file(), rule.line()));
        return cells;
    }

    /** Lightest first; what is no level comes before. */
    private static int level(String parameter) {
        return LEVELS.indexOf(parameter.substring(parameter.lastIndexOf('.') + 1));
    }

    private String parameter(String name) {
        BigDecimal value = parameters.get(name);
        String words = page.wording().parameter(name);
        return value == null ? words : words + ": " + page.wording().value(Parameter.read(name, value));
    }
}
