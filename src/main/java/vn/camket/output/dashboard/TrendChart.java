package vn.camket.output.dashboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.camket.fact.ActionGroup;
import vn.camket.fact.Text;
import vn.camket.finding.Outcome;
import vn.camket.finding.Past;
import vn.camket.finding.Severity;
import vn.camket.output.content.Tally;

/** Draws the counts of the former runs and of this one as columns, and says the same in a table. */
record TrendChart(Tongues tongues, List<Past> runs) {
    private static final int HEIGHT = 200;
    private static final int STEP = 94;
    private static final int WIDTH = 40;
    private static final int LEFT = 44;
    private static final int TOP = 18;

    static TrendChart of(Tongues tongues, Tally tally, Outcome outcome) {
        List<Past> runs = new ArrayList<>(outcome.past());
        Map<Severity, Integer> findings = new HashMap<>();
        Counts.HIGHEST_FIRST.forEach(severity -> findings.put(severity, tally.of(severity)));
        runs.add(new Past(outcome.asOf(), findings, Tally.rate(ActionGroup.sum(outcome.actions()))));
        return new TrendChart(tongues, runs);
    }

    String chart() {
        int most =
                runs.stream().mapToInt(run -> Counts.sum(run.findings())).max().orElse(0);
        int width = LEFT + STEP * runs.size();
        Markup chart = new Markup();
        chart.open(
                "svg",
                "class",
                "trend",
                "viewBox",
                "0 0 " + width + " " + (TOP + HEIGHT + 24),
                "width",
                width,
                "aria-hidden",
                "true");
        chart.open("line", "x1", LEFT - 6, "x2", width, "y1", TOP + HEIGHT, "y2", TOP + HEIGHT)
                .close("line");
        for (int at = 0; at < runs.size(); at++) {
            column(chart, runs.get(at), LEFT + STEP * at + (STEP - WIDTH) / 2, Math.max(most, 1));
        }
        return chart.close("svg").toString();
    }

    private void column(Markup chart, Past run, int left, int most) {
        int below = TOP + HEIGHT;
        int sum = 0;
        for (int at = Counts.HIGHEST_FIRST.size() - 1; at >= 0; at--) {
            Severity severity = Counts.HIGHEST_FIRST.get(at);
            sum += run.findings().getOrDefault(severity, 0);
            int top = TOP + HEIGHT - (int) Math.round((double) HEIGHT * sum / most);
            chart.open("rect", "class", severity.word(), "x", left, "y", top, "width", WIDTH, "height", below - top)
                    .close("rect");
            below = top;
        }
        label(chart, tongues.value(sum), left, below - 5);
        label(chart, tongues.value(run.asOf()), left, TOP + HEIGHT + 17);
    }

    private static void label(Markup chart, Text words, int left, int y) {
        chart.text("text", words, "x", left + WIDTH / 2, "y", y, "text-anchor", "middle");
    }

    String table() {
        Markup table = new Markup().open("thead").open("tr");
        table.element("th", tongues.label("dashboard.run"), "scope", "col");
        Counts.HIGHEST_FIRST.forEach(severity -> table.open("th", "scope", "col")
                .element("span", "", "class", "key " + severity.word())
                .text(tongues.value(severity))
                .close("th"));
        table.element("th", tongues.label("summary.total"), "scope", "col");
        table.element("th", tongues.label("head.rate"), "scope", "col").close("tr", "thead");
        table.line().open("tbody").line();
        for (Past run : runs) {
            table.open("tr").element("th", tongues.value(run.asOf()), "scope", "row");
            for (Severity severity : Counts.HIGHEST_FIRST) {
                table.cell(tongues.value(run.findings().getOrDefault(severity, 0)));
            }
            table.cell(tongues.value(Counts.sum(run.findings())));
            table.cell(run.rate() == null ? Text.same("–") : tongues.value(run.rate()));
            table.close("tr").line();
        }
        return table.close("tbody").toString();
    }
}
