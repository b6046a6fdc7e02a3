package vn.camket.bench.plain;

import java.util.Map;
import java.util.SortedMap;
import vn.camket.fact.Measurement;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.ReportedReview;
import vn.camket.fact.Stated;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.value.Values;

/**
 * Makes the fact that one row of a table states.
 *
 * @param index 0-based
 * @param columns by name
 */
record TableRow(
        String sheet,
        int index,
        SortedMap<Integer, GridCell> cells,
        Map<String, Integer> columns,
        Stated<String> heading,
        Values values) {
    private GridCell cell(String name) {
        Integer column = columns.get(name);
        return column == null ? null : cells.get(column);
    }

    private Stated<String> text(String name) {
        return values.text(sheet, cell(name));
    }

    ReportedAction action() {
        Stated<String> result = text("result");
        Stated<String> evidence = text("evidence");
        return new ReportedAction(
                sheet,
                index + 1,
                text("agreement"),
                text("code"),
                text("field"),
                heading,
                text("content"),
                text("lead"),
                text("cooperating"),
                values.due(sheet, cell("due")),
                values.status(sheet, cell("status")),
                values.progress(sheet, cell("progress")),
                result,
                evidence.isBlank() ? values.documentNumberIn(result) : evidence,
                values.firstDateIn(evidence),
                values.date(sheet, cell("completedOn")),
                text("difficulties"),
                text("notes"));
    }

    Measurement measurement() {
        Stated<String> evidence = text("evidence");
        return new Measurement(
                sheet,
                index + 1,
                text("agreement"),
                text("code"),
                text("field"),
                heading,
                text("indicator"),
                text("measure"),
                values.amount(sheet, cell("target")),
                values.amount(sheet, cell("actual")),
                evidence,
                values.firstDateIn(evidence),
                text("notes"));
    }

    ReportedReview review() {
        return new ReportedReview(
                sheet,
                index + 1,
                text("agreement"),
                values.reviewKind(sheet, cell("kind")),
                values.date(sheet, cell("date")),
                text("document"),
                text("conclusions"),
                values.date(sheet, cell("plannedDate")),
                values.year(sheet, cell("coversYear")));
    }
}
