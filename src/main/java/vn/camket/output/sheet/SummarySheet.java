package vn.camket.output.sheet;

import static vn.camket.output.sheet.SeverityCounts.HIGHEST_FIRST;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.camket.fact.ActionClasses;
import vn.camket.fact.ActionGroup;
import vn.camket.finding.Outcome;
import vn.camket.finding.Outcome.InputState;
import vn.camket.finding.Outcome.Standing;
import vn.camket.output.content.Names;
import vn.camket.output.content.Tally;
import vn.camket.output.page.Column;
import vn.camket.output.page.Face;
import vn.camket.output.page.Page;
import vn.camket.output.page.Paper;
import vn.camket.text.Wording;

/**
 * Writes what a leader reads: on the first sheet of paper counts, what changed and the state of the actions, on the next
 * the trend and the rates of the agreements, each with its chart.
 */
public record SummarySheet(Page page, Tally tally, Names names) {
    static final int SPAN = 7;

    public static final List<Column> COLUMNS = Stream.concat(
                    Stream.of(new Column("family", 50, Face.LABEL)),
                    Stream.of("critical", "error", "warning", "info", "total", "rate")
                            .map(key -> new Column(key, 19, Face.COUNT)))
            .toList();

    public void write(Outcome outcome) {
        Wording wording = page.wording();
        page.title(wording.label("heading.summary"), SPAN);
        page.note(wording.label("note.asOf", outcome.asOf()), SPAN);
        String filter = Stream.concat(outcome.agreements().stream(), outcome.units().stream())
                .collect(Collectors.joining(", "));
        if (!filter.isEmpty()) {
            page.note(wording.label("note.filter", filter), SPAN);
        }
        if (outcome.beforeConference() != null) {
            page.note(
                    wording.label("note.beforeConference", outcome.asOf().plusDays(outcome.beforeConference())), SPAN);
        }
        page.note(ran(outcome), SPAN);
        if (tally.findings() == 0) {
            page.note(wording.label("note.none"), SPAN);
        }
        CellRangeAddress counts = counts();
        change(outcome);
        actions(ActionGroup.sum(outcome.actions()));
        SummaryCharts charts = new SummaryCharts((XSSFSheet) page.sheet(), wording);
        charts.severities(counts, page.next() + 1);
        page.skipTo(charts.families(counts, page.next() + 1));
        Paper paper = new Paper(page, SPAN);
        new TrendTable(page, tally, charts).write(outcome);
        paper.keepTogether();
        new RatesTable(page, names, charts).write(outcome.accounts());
        paper.keepTogether();
    }

    private String ran(Outcome outcome) {
        return page.wording()
                .label(
                        "summary.ran",
                        outcome.rules().size(),
                        outcome.inputs().size(),
                        tally.of(InputState.READ),
                        tally.of(InputState.REFUSED),
                        tally.of(InputState.IGNORED),
                        tally.of(InputState.NOT_YET));
    }

    /** The table's place with its head and its sums. */
    private CellRangeAddress counts() {
        Wording wording = page.wording();
        page.caption(wording.label("summary.counts"));
        int head = page.next();
        List<Object> heads = new ArrayList<>(List.of(wording.label("summary.family")));
        heads.addAll(HIGHEST_FIRST);
        heads.add(wording.label("summary.total"));
        page.row(Face.HEAD, heads);
        for (String family : tally.families().keySet()) {
            List<Object> row = new ArrayList<>(List.of(wording.family(family)));
            HIGHEST_FIRST.forEach(severity -> row.add(tally.of(family, severity)));
            row.add(tally.of(family));
            page.row(row);
        }
        List<Object> sums = new ArrayList<>(List.of(wording.label("summary.total")));
        HIGHEST_FIRST.forEach(severity -> sums.add(tally.of(severity)));
        sums.add(tally.findings());
        page.row(Face.TOTAL, sums);
        return new CellRangeAddress(head, page.next() - 1, 0, sums.size() - 1);
    }

    private void change(Outcome outcome) {
        Wording wording = page.wording();
        page.caption(
                outcome.former() == null
                        ? wording.label("summary.change")
                        : wording.label("summary.change", outcome.former()));
        if (outcome.former() == null) {
            page.note(wording.label("summary.noFormer"), SPAN);
            return;
        }
        page.row(
                Face.HEAD,
                Stream.of("state", "new", "persisting", "resolved", "waived", "trial")
                        .map(key -> wording.label("summary." + key))
                        .toList());
        page.row(List.of(
                wording.label("summary.number"),
                tally.of(Standing.NEW),
                tally.of(Standing.PERSISTING),
                outcome.resolved().size(),
                tally.of(Standing.WAIVED),
                outcome.trial().size()));
    }

    private void actions(ActionClasses actions) {
        Wording wording = page.wording();
        page.caption(wording.label("summary.actions"));
        page.row(
                Face.HEAD,
                Stream.of("state", "inTime", "late", "total")
                        .map(key -> wording.label("summary." + key))
                        .toList());
        page.row(List.of(wording.label("summary.done"), actions.doneOnTime(), actions.doneLate(), actions.done()));
        page.row(List.of(
                wording.label("summary.open"),
                actions.openInTime(),
                actions.openOverdue(),
                actions.openInTime() + actions.openOverdue()));
        for (String line : Arrays.asList(
                percent("summary.rate", Tally.rate(actions)), percent("summary.doneOfAll", Tally.doneOfAll(actions)))) {
            page.note(line, SPAN);
        }
    }

    private String percent(String key, Object percent) {
        return percent == null ? page.wording().label(key) : page.wording().label(key, percent);
    }
}
