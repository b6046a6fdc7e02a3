package vn.camket.output.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.camket.fact.Parameter;
import vn.camket.finding.Firings;
import vn.camket.finding.Outcome;
import vn.camket.finding.Past;
import vn.camket.finding.Rule;
import vn.camket.finding.RuleUse;
import vn.camket.finding.Severity;
import vn.camket.output.page.Column;
import vn.camket.output.page.Face;
import vn.camket.output.page.Page;
import vn.camket.text.RuleUseWords;
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
                                new Column("family", 30, Face.TEXT),
                                new Column("title", 42, Face.TEXT),
                                new Column("fired", 10, Face.NUMBER),
                                new Column("firedIn", 12, Face.NUMBER),
                                new Column("firedOn", 13, Face.PERCENT),
                                new Column("use", 24, Face.TEXT)),
                        trial ? Stream.of(new Column("trial", 10, Face.TEXT)) : Stream.<Column>empty(),
                        Stream.of(
                                new Column("basis", 34, Face.TEXT),
                                new Column("parameters", 44, Face.TEXT),
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

    /** @param fired by rule id; a rule without findings may be missing */
    public void write(Outcome outcome, Map<String, Integer> fired) {
        List<Rule> rules = outcome.rules();
        boolean trial = hasTrial(rules);
        page.head();
        RuleUse.of(rules.stream().sorted(Rule.ORDER).toList(), runs(outcome))
                .forEach(
                        use -> page.row(cells(use, fired.getOrDefault(use.rule().id(), 0), trial)));
        page.finish();
    }

    /** The runs that looked at everything, oldest first; this one is the last if it did. */
    public static List<Firings> runs(Outcome outcome) {
        Stream<Firings> past =
                outcome.past().stream().filter(Past::isWhole).map(Past::firings).filter(Objects::nonNull);
        Stream<Firings> own = outcome.isLimited() ? Stream.of() : Stream.of(Firings.of(outcome));
        return Stream.concat(past, own).toList();
    }

    private List<Object> cells(RuleUse use, int fired, boolean trial) {
        Wording wording = page.wording();
        Rule rule = use.rule();
        List<Object> cells = new ArrayList<>(List.of(wording.family(rule.family()), wording.title(rule), fired));
        cells.add(use.runs() == 0 ? null : use.fired());
        cells.add(use.share() == null ? null : use.share().percent());
        cells.add(new RuleUseWords(wording).remark(use));
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
