package vn.camket.output.sheet;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.camket.finding.Rule;
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
    public static final List<Column> COLUMNS = List.of(
            new Column("title", 34, Face.TEXT),
            new Column("fired", 10, Face.NUMBER),
            new Column("trial", 10, Face.TEXT),
            new Column("basis", 40, Face.TEXT),
            new Column("parameters", 36, Face.TEXT),
            new Column("rule", 36, Face.CODE),
            new Column("file", 40, Face.CODE),
            new Column("line", 7, Face.NUMBER));

    public void write(List<Rule> rules, Map<String, Integer> fired) {
        page.note(page.wording().label("note.rules", rules.size()), COLUMNS.size());
        page.head();
        for (Rule rule : rules) {
            page.row(Arrays.asList(
                    page.wording().title(rule),
                    fired.getOrDefault(rule.id(), 0),
                    rule.trial() ? page.wording().label("boolean.true") : "",
                    rule.basis(),
                    rule.parameters().stream().map(this::parameter).collect(Collectors.joining("\n")),
                    rule.id(),
                    rule.file(),
                    rule.line()));
        }
        page.finish();
    }

    private String parameter(String name) {
        Wording wording = page.wording();
        BigDecimal value = parameters.get(name);
        return value == null ? name : name + " = " + wording.value(value);
    }
}
