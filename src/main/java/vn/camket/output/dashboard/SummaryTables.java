package vn.camket.output.dashboard;

import java.util.Locale;
import vn.camket.fact.ActionGroup;
import vn.camket.fact.Text;
import vn.camket.finding.Outcome;
import vn.camket.finding.Outcome.Standing;
import vn.camket.finding.Severity;
import vn.camket.output.content.Tally;

/** Shows the counts that a leader reads first. */
record SummaryTables(Tongues tongues, Tally tally, Outcome outcome) {
    String severities() {
        Markup figures = new Markup();
        plain(figures, tongues.value(tally.findings()), tongues.label("summary.number"));
        for (Severity severity : Counts.HIGHEST_FIRST) {
            figure(figures, tally.of(severity), tongues.value(severity), "severity", severity.word());
        }
        return figures.toString();
    }

    /** What became of the findings since the last run, and the official rate. */
    String standings() {
        Markup figures = new Markup();
        boolean compared = outcome.former() != null;
        for (Standing standing : compared ? Standing.values() : new Standing[] {Standing.WAIVED}) {
            String word = standing.name().toLowerCase(Locale.ROOT);
            figure(figures, tally.of(standing), tongues.value(standing), "standing", word);
        }
        if (compared) {
            plain(figures, tongues.value(outcome.resolved().size()), tongues.label("summary.resolved"));
        }
        Object rate = Tally.rate(ActionGroup.sum(outcome.actions()));
        plain(figures, rate == null ? Text.same("–") : tongues.value(rate), tongues.label("head.rate"));
        return figures.toString();
    }

    private void figure(Markup figures, int count, Text name, String filter, String id) {
        figures.open("div", "class", "figure " + id);
        figures.element("dt", name).open("dd");
        if (count == 0) {
            figures.text("0");
        } else {
            figures.open("a", "href", Markup.filter(filter, id))
                    .text(tongues.value(count))
                    .close("a");
        }
        figures.close("dd", "div").line();
    }

    private static void plain(Markup figures, Text value, Text name) {
        figures.open("div", "class", "figure").element("dt", name).element("dd", value);
        figures.close("div").line();
    }

    /** Families and severities. */
    String families() {
        Markup table = new Markup()
                .heads(
                        tongues.label("summary.family"),
                        tongues.value(Severity.CRITICAL),
                        tongues.value(Severity.ERROR),
                        tongues.value(Severity.WARNING),
                        tongues.value(Severity.INFO),
                        tongues.label("summary.total"));
        table.open("tbody").line();
        for (String family : tally.families().keySet()) {
            table.open("tr").element("th", tongues.family(family), "scope", "row");
            for (Severity severity : Counts.HIGHEST_FIRST) {
                int count = tally.of(family, severity);
                String address = Markup.filter("family", family, "severity", severity.word());
                table.count(tongues.value(count), count == 0, "", address);
            }
            int all = tally.of(family);
            table.count(tongues.value(all), all == 0, "total", Markup.filter("family", family));
            table.close("tr").line();
        }
        table.close("tbody").open("tfoot").open("tr");
        table.element("th", tongues.label("summary.total"), "scope", "row");
        for (Severity severity : Counts.HIGHEST_FIRST) {
            table.cell(tongues.value(tally.of(severity)));
        }
        table.cell(tongues.value(tally.findings()));
        return table.close("tr", "tfoot").toString();
    }
}
