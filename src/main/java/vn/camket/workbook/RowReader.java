package vn.camket.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.camket.fact.Measurement;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.ReportedReview;
import vn.camket.fact.Stated;
import vn.camket.workbook.grid.Area;
import vn.camket.workbook.grid.Grid;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.value.Values;

/**
 * Reads one row of a table into a typed fact.
 *
 * @param row 0-based
 * @param heading the section heading above, blank when there is none
 * @param field the row's own field, or the one carried down
 */
record RowReader(Grid grid, Table table, Values values, int row, Stated<String> heading, Stated<String> field) {
    /** The cell of a column; what is merged downwards holds for every row that it covers. */
    GridCell cell(String name) {
        Integer column = table.columns().get(name);
        if (column == null) {
            return null;
        }
        GridCell own = grid.own(row, column);
        Area area = own == null ? grid.row(row).area(column) : null;
        boolean isMergedDown = area != null && area.firstColumn() == column;
        return isMergedDown ? grid.head(area) : own;
    }

    ReportedAction action() {
        Stated<String> result = text("result");
        Stated<String> evidence = text("evidence");
        return new ReportedAction(
                sheet(),
                row + 1,
                text("agreement"),
                text("code"),
                field,
                heading,
                text("content"),
                text("lead"),
                text("cooperating"),
                values.due(sheet(), cell("due")),
                values.status(sheet(), cell("status")),
                progress(),
                result,
                evidence.isBlank() ? values.documentNumberIn(result) : evidence,
                evidenceDate(evidence),
                values.date(sheet(), cell("completedOn")),
                text("difficulties"),
                text("notes"));
    }

    Measurement measurement() {
        Stated<String> evidence = text("evidence");
        return new Measurement(
                sheet(),
                row + 1,
                text("agreement"),
                text("code"),
                field,
                heading,
                text("indicator"),
                text("measure"),
                values.amount(sheet(), cell("target")),
                values.amount(sheet(), cell("actual")),
                evidence,
                evidenceDate(evidence),
                text("notes"));
    }

    ReportedReview review() {
        return new ReportedReview(
                sheet(),
                row + 1,
                text("agreement"),
                values.reviewKind(sheet(), cell("kind")),
                values.date(sheet(), cell("date")),
                text("document"),
                text("conclusions"),
                values.date(sheet(), cell("plannedDate")),
                values.year(sheet(), cell("coversYear")));
    }

    private String sheet() {
        return grid.sheet();
    }

    private Stated<String> text(String name) {
        return values.text(sheet(), cell(name));
    }

    private Stated<BigDecimal> progress() {
        return values.progress(sheet(), cell("progress"));
    }

    /** Its own column, else the first full date in the evidence cell; a result text is not searched. */
    private Stated<LocalDate> evidenceDate(Stated<String> evidence) {
        Stated<LocalDate> own = values.date(sheet(), cell("evidenceDate"));
        return own.isBlank() ? values.firstDateIn(evidence) : own;
    }
}
