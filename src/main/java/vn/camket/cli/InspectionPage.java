package vn.camket.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.camket.Inspection;
import vn.camket.fact.Cell;
import vn.camket.fact.Language;
import vn.camket.fact.ReportedAnswer;
import vn.camket.fact.Stated;
import vn.camket.fact.TableAccount;
import vn.camket.fact.Text;
import vn.camket.finding.Inspected;
import vn.camket.finding.Outcome.InputReport;
import vn.camket.text.InspectionWords;
import vn.camket.text.Wording;

/** Prints what was understood of a workbook: in short, then what was not, then every cell. */
final class InspectionPage {
    private static final int LABELS = 22;
    private static final Set<String> ANSWERED =
            Set.of("explanation", "remedy", "answeredBy", "answeredOn", "verdict", "until");
    private static final Set<String> NEEDED = Set.of("agreement", "unit", "quarter", "reportDate");

    private final Inspection inspection;
    private final Wording wording;
    private final InspectionWords words;
    private final Prose prose;
    private final CellLines cells;
    private final DoubtLines lines;

    InspectionPage(Inspection inspection, Language language, LocalDate date, PrintWriter out) {
        this.inspection = inspection;
        this.wording = new Wording(language, inspection.register().units(), date);
        this.words = new InspectionWords(wording);
        this.prose = new Prose(out);
        this.cells = new CellLines(out, words);
        this.lines = new DoubtLines(prose, words);
    }

    void print(Inspected workbook) {
        prose.exactly(workbook.workbook() + (workbook.format() == null ? "" : " (" + workbook.format() + ")"));
        if (workbook.isRefused()) {
            prose.item(2, wording.label("inspect.refused", wording.why(workbook.refusal())))
                    .gap();
            return;
        }
        Doubts doubts = new Doubts(workbook.faults());
        List<TableAccount> tables = inspection.tell(workbook, doubts::take);
        reports(workbook);
        if (workbook.answers() != null) {
            workbook.answers().answers().forEach(this::answer);
        }
        workbook.covers().forEach(cover -> cover(cover, workbook.covers().size() > 1));
        tables.forEach(this::table);
        notes(workbook, doubts);
        lines.faults(workbook);
        lines.doubts(doubts, "inspect.more");
        prose.gap().text(2, wording.label("inspect.cells", doubts.count()));
        cells.begin();
        inspection.tell(workbook, cells::print);
        prose.gap().text(2, verdict(workbook, doubts)).gap();
    }

    private void reports(Inspected workbook) {
        if (workbook.reports().isEmpty() && workbook.answers() == null) {
            prose.item(2, wording.label("inspect.noReport"));
        }
        if (workbook.doubt() != null) {
            prose.item(2, wording.why(workbook.doubt()) + ".");
        }
        for (InputReport report : workbook.reports()) {
            Text title =
                    inspection.register().agreements().get(report.agreement()).title();
            pair("inspect.agreement", wording.value(title) + " (" + report.agreement() + ")");
            pair("inspect.unit", wording.unitName(report.unit()) + " (" + report.unit() + ")");
            pair("inspect.quarter", wording.value(report.quarter()));
            pair(
                    "inspect.read",
                    wording.label("inspect.rows", report.actions(), report.measurements(), report.reviews()));
        }
    }

    private void answer(ReportedAnswer answer) {
        String id = answer.finding().isGiven() ? answer.finding().value() : wording.label("inspect.noId");
        String said = answer.columns().entrySet().stream()
                .filter(column ->
                        ANSWERED.contains(column.getKey()) && column.getValue().isGiven())
                .map(column -> words.column(column.getKey()) + ": " + words.value(column.getKey(), column.getValue()))
                .collect(Collectors.joining("; "));
        prose.pair(4, LABELS, id, said);
    }

    private void pair(String key, String said) {
        prose.pair(2, LABELS, wording.label(key), said);
    }

    private void cover(Inspected.SheetCover sheet, boolean isOneOfSeveral) {
        String title = isOneOfSeveral ? wording.label("inspect.cover", sheet.sheet()) : wording.label("inspect.cover");
        prose.gap().text(2, title);
        List<String> blank = new ArrayList<>();
        sheet.cover().labels().forEach((name, stated) -> {
            if (stated.isBlank() && !NEEDED.contains(name)) {
                blank.add(words.column(name));
            } else {
                prose.pair(4, LABELS, words.column(name), label(name, stated));
            }
        });
        prose.pair(4, LABELS, wording.label("inspect.none"), String.join(", ", blank));
    }

    private String label(String name, Stated<?> stated) {
        if (stated.isBlank()) {
            return wording.label("inspect.lacking", words.column(name));
        }
        String at = " (" + Doubts.place(stated.cell().sheet(), stated.cell().ref()) + ")";
        return stated.isUnreadable()
                ? wording.label("inspect.notReadText", stated.cell().text()) + at
                : words.value(name, stated) + at;
    }

    private void table(TableAccount table) {
        Cell header = table.header();
        String kind = wording.label("table." + table.kind(), header.sheet(), header.ref(), table.rows());
        prose.gap().text(2, kind);
        if (!table.columns().isEmpty()) {
            prose.text(
                    4,
                    table.columns().stream()
                            .map(column -> words.column(column.name()) + " "
                                    + column.header().ref())
                            .collect(Collectors.joining(", ")));
        }
        if (!table.missing().isEmpty()) {
            String columns = table.missing().stream().map(words::column).collect(Collectors.joining(", "));
            prose.item(4, wording.label("inspect.missing", columns));
        }
    }

    private void notes(Inspected workbook, Doubts doubts) {
        prose.gap();
        if (workbook.nothingToReport() && workbook.rows() == 0) {
            prose.item(2, wording.label("inspect.nothing"));
        }
        note("inspect.unread", doubts.unread());
        note("inspect.hidden", doubts.hidden());
        note("inspect.converted", doubts.converted());
    }

    private void note(String key, int cells) {
        if (cells > 0) {
            prose.item(2, wording.label(key, cells));
        }
    }

    private String verdict(Inspected workbook, Doubts doubts) {
        if (workbook.answers() != null) {
            return wording.label(workbook.isFaulty() ? "inspect.answersFaulty" : "inspect.whole");
        }
        int faults = workbook.faults().size();
        return workbook.isFaulty()
                ? wording.label("inspect.faulty", faults, doubts.all())
                : wording.label(doubts.all() > 0 ? "inspect.partly" : "inspect.whole", doubts.all());
    }
}
