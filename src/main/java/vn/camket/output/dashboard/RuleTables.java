package vn.camket.output.dashboard;

import java.util.Comparator;
import java.util.List;
import vn.camket.finding.Rule;
import vn.camket.output.content.Tally;

/** Shows each rule by its family with the number of what it found, 0 too. */
record RuleTables(Tongues tongues, Tally tally, List<Rule> rules) {
    String markup() {
        Markup tables = new Markup();
        rules.stream().map(Rule::family).distinct().sorted(Rule.FAMILIES).forEach(family -> {
            tables.open("table").element("caption", tongues.family(family));
            tables.heads(tongues.label("head.rule"), tongues.label("head.fired"))
                    .open("tbody")
                    .line();
            rules.stream()
                    .filter(rule -> rule.family().equals(family))
                    .sorted(Comparator.comparing(Rule::id))
                    .forEach(rule -> row(tables, rule));
            tables.close("tbody", "table").line();
        });
        return tables.toString();
    }

    private void row(Markup table, Rule rule) {
        int fired = tally.fired().getOrDefault(rule.id(), 0);
        table.open("tr").open("th", "scope", "row").text(rule.title());
        if (rule.trial()) {
            table.text(" ")
                    .open("em")
                    .text("(")
                    .text(tongues.label("head.trial"))
                    .text(")")
                    .close("em");
        }
        table.close("th");
        String address = rule.trial() ? "#trial" : Markup.filter("rule", rule.id());
        table.count(tongues.value(fired), fired == 0, "", address).close("tr").line();
    }
}
