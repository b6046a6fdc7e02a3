package vn.camket.output.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.camket.finding.ComparedRule;
import vn.camket.finding.Difference;
import vn.camket.finding.RuleComparison;
import vn.camket.output.page.Column;
import vn.camket.output.page.Face;
import vn.camket.output.page.Page;

/** Writes a row a rule with how many of its findings differ, and how; those that one asks for stand first. */
public record ComparedRulesSheet(Page page) {
    private static final List<Difference.Kind> KINDS = List.of(Difference.Kind.values());

    /** The last column is not printed. */
    public static final List<Column> COLUMNS = Stream.of(
                    Stream.of(
                            new Column("title", 46, Face.TEXT),
                            new Column("rulesState", 18, Face.TEXT),
                            new Column("before", 9, Face.NUMBER)),
                    KINDS.stream().map(kind -> new Column("kind." + kind, 11, Face.NUMBER)),
                    Stream.of(new Column("after", 9, Face.NUMBER), new Column("rule", 44, Face.CODE)))
            .flatMap(columns -> columns)
            .toList();

    public void write(RuleComparison comparison) {
        page.head();
        comparison.rules().stream()
                .sorted(Comparator.comparing((ComparedRule rule) -> !rule.isAsked()))
                .forEach(rule -> page.row(cells(rule)));
        page.finish();
        List<Object> total = new ArrayList<>(List.of(page.wording().label("summary.total"), ""));
        total.add(comparison.before());
        KINDS.forEach(kind -> total.add(orBlank(comparison.count(kind))));
        total.add(comparison.after());
        page.row(Face.TOTAL, total);
    }

    private List<Object> cells(ComparedRule rule) {
        List<Object> cells = new ArrayList<>(List.of(page.wording().title(rule.rule()), state(rule), rule.before()));
        KINDS.forEach(kind -> cells.add(orBlank(rule.of(kind))));
        cells.add(rule.after());
        cells.add(rule.rule().id());
        return cells;
    }

    private String state(ComparedRule rule) {
        String trial = rule.rule().trial() ? page.wording().value(Difference.Standing.TRIAL) : "";
        String state =
                rule.state() == ComparedRule.State.BOTH ? "" : page.wording().value(rule.state());
        return state.isEmpty() || trial.isEmpty() ? state + trial : state + "\n" + trial;
    }

    /** A grid of zeros would hide what there is. */
    private static Integer orBlank(int count) {
        return count == 0 ? null : count;
    }
}
