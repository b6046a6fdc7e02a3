package vn.camket.output.dashboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.camket.fact.ActionClasses;
import vn.camket.fact.AgreementAccount;
import vn.camket.fact.Text;
import vn.camket.finding.Outcome;
import vn.camket.output.content.Classes;
import vn.camket.output.content.Tally;

/** Shows the official rate of each agreement, with the classes of actions that it comes from. */
record RateTable(Tongues tongues, Outcome outcome) {
    String markup() {
        Markup table = new Markup()
                .heads(
                        tongues.label("head.agreement"),
                        tongues.label("head.doneOnTime"),
                        tongues.label("head.doneLate"),
                        tongues.label("head.openInTime"),
                        tongues.label("head.openOverdue"),
                        tongues.label("head.rate"));
        table.open("tbody").line();
        Map<List<String>, ActionClasses> actions = Classes.byAgreement(outcome.actions());
        for (AgreementAccount account : outcome.accounts()) {
            ActionClasses classes = actions.getOrDefault(List.of(account.id()), ActionClasses.NONE);
            table.open("tr").element("th", tongues.agreement(account.id()), "scope", "row");
            Stream.of(classes.doneOnTime(), classes.doneLate(), classes.openInTime(), classes.openOverdue())
                    .forEach(count ->
                            table.element("td", tongues.value(count), "class", count == 0 ? "number none" : "number"));
            table.open("td", "class", "number bar");
            bar(table, Tally.rate(classes));
            table.text(rate(tongues, classes)).close("td", "tr").line();
        }
        return table.close("tbody").toString();
    }

    /** A dash where nothing is done or overdue yet. */
    static Text rate(Tongues tongues, ActionClasses actions) {
        BigDecimal rate = Tally.rate(actions);
        return rate == null ? Text.same("–") : tongues.value(rate);
    }

    private static void bar(Markup table, BigDecimal rate) {
        if (rate == null) {
            return;
        }
        table.open("svg", "viewBox", "0 0 100 8", "preserveAspectRatio", "none", "aria-hidden", "true")
                .open("rect", "class", "rest", "width", 100, "height", 8)
                .close("rect")
                .open("rect", "class", "done", "width", rate.toPlainString(), "height", 8)
                .close("rect", "svg");
    }
}
