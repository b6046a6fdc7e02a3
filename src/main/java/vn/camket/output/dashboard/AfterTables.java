package vn.camket.output.dashboard;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.camket.fact.Text;
import vn.camket.finding.Outcome;
import vn.camket.finding.Outcome.Input;
import vn.camket.finding.Outcome.InputState;
import vn.camket.finding.Outcome.Resolved;
import vn.camket.finding.Rule;
import vn.camket.output.content.Clean;

/** Shows what a reader asks for last: findings that are gone, and files that were not read or not without reservation. */
record AfterTables(Tongues tongues, Outcome outcome) {
    /** A page with more rows of these would be slow to open; the findings workbook has them all. */
    static final int ROWS = 500;

    String resolved() {
        Map<String, Text> titles = outcome.rules().stream().collect(Collectors.toMap(Rule::id, Rule::title));
        Markup table = new Markup()
                .heads(
                        tongues.label("head.rule"),
                        tongues.label("head.agreement"),
                        tongues.label("head.unit"),
                        tongues.label("head.subject"),
                        tongues.label("head.firstSeen"),
                        tongues.label("head.reason"));
        table.open("tbody").line();
        for (Resolved gone : outcome.resolved().stream().limit(ROWS).toList()) {
            Text rule = titles.getOrDefault(gone.rule(), Text.same(gone.rule()));
            table.open("tr").element("th", rule, "scope", "row");
            table.element("td", tongues.agreement(gone.agreement())).element("td", tongues.unit(gone.unit()));
            table.open("td").element("code", tongues.value(gone.subject())).close("td");
            table.element("td", tongues.value(gone.firstSeen()), "class", "number");
            table.element("td", tongues.value(gone.reason()));
            table.close("tr").line();
        }
        return more(table, outcome.resolved().size(), 6);
    }

    /** Files that were read in full are not among them. */
    List<Input> doubtful() {
        return outcome.inputs().stream()
                .filter(input -> input.state() != InputState.READ || input.why() != null)
                .toList();
    }

    String inputs() {
        Markup table = new Markup()
                .heads(tongues.label("head.workbook"), tongues.label("head.state"), tongues.label("head.why"));
        table.open("tbody").line();
        List<Input> inputs = doubtful();
        for (Input input : inputs.stream().limit(ROWS).toList()) {
            table.open("tr").element("th", Clean.text(input.workbook()), "scope", "row", "class", "path");
            table.element("td", tongues.value(input.state()));
            table.element("td", input.why() == null ? Text.same("") : tongues.why(input.why()));
            table.close("tr").line();
        }
        return more(table, inputs.size(), 3);
    }

    private String more(Markup table, int all, int columns) {
        if (all > ROWS) {
            table.open("tr").element("td", tongues.label("dashboard.rows", all - ROWS), "colspan", columns);
            table.close("tr").line();
        }
        return table.close("tbody").toString();
    }
}
