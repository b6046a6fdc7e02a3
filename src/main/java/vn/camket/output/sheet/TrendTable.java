package vn.camket.output.sheet;

import static vn.camket.output.sheet.SeverityCounts.HIGHEST_FIRST;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.camket.fact.ActionGroup;
import vn.camket.finding.Outcome;
import vn.camket.finding.Severity;
import vn.camket.output.content.Tally;
import vn.camket.output.page.Face;
import vn.camket.output.page.Page;
import vn.camket.text.Wording;

/** Writes the counts of former runs and of this one, a row a run, and draws them; with no former run a sentence. */
record TrendTable(Page page, Tally tally, SummaryCharts charts) {
    void write(Outcome outcome) {
        Wording wording = page.wording();
        page.caption(wording.label("summary.trend"));
        if (outcome.past().isEmpty()) {
            page.note(wording.label("summary.noTrend"), SummarySheet.SPAN);
            return;
        }
        int head = page.next();
        List<Object> heads = new ArrayList<>(List.of(wording.label("summary.asOf")));
        heads.addAll(HIGHEST_FIRST);
        heads.add(wording.label("summary.total"));
        heads.add(wording.label("head.rate"));
        page.row(Face.HEAD, heads);
        outcome.past().forEach(past -> row(past.asOf(), past.findings(), past.rate()));
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        HIGHEST_FIRST.forEach(severity -> counts.put(severity, tally.of(severity)));
        row(outcome.asOf(), counts, Tally.rate(ActionGroup.sum(outcome.actions())));
        page.skipTo(
                charts.trend(new CellRangeAddress(head, page.next() - 1, 0, SummarySheet.SPAN - 1), page.next() + 1));
    }

    private void row(LocalDate asOf, Map<Severity, Integer> counts, BigDecimal rate) {
        List<Object> cells = new ArrayList<>(List.of(page.wording().value(asOf)));
        cells.addAll(SeverityCounts.cells(counts));
        cells.add(counts.values().stream().mapToInt(Integer::intValue).sum());
        cells.add(rate);
        Row row = page.row(cells);
        page.dress(row, SummarySheet.SPAN - 1, Face.SHARE);
    }
}
