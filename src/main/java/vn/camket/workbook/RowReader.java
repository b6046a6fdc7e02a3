package vn.camket.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import vn.camket.fact.Amount;
import vn.camket.fact.Due;
import vn.camket.fact.Measurement;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.ReportedReview;
import vn.camket.fact.Stated;
import vn.camket.workbook.grid.Area;
import vn.camket.workbook.grid.Grid;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.grid.GridCell.Kind;
import vn.camket.workbook.grid.GridRow;
import vn.camket.workbook.value.Values;

/**
 * Reads one row of a table into a typed fact.
 *
 * @param above what stands above the row and holds for it
 * @param field the row's own field, or the one carried down
 */
record RowReader(Grid grid, Table table, Values values, GridRow row, Above above, Stated<String> field) {
    private static final String RESULT = "result";
    private static final String DIFFICULTIES = "difficulties";

    /** The cell of a column; what is merged downwards holds for every row that it covers. */
    GridCell cell(String name) {
        Integer column = table.columns().get(name);
        if (column == null) {
            return null;
        }
        GridCell own = row.cell(column);
        Area area = own == null ? row.area(column) : null;
        boolean isMergedDown = area != null && area.firstColumn() == column;
        return isMergedDown ? grid.head(area) : own;
    }

    ReportedAction action() {
        Map<String, Stated<String>> parts = values.parts(sheet(), cell(RESULT));
        Stated<String> result = parts.getOrDefault(RESULT, text(RESULT));
        Stated<String> difficulties = text(DIFFICULTIES);
        Stated<String> evidence = evidence();
        return new ReportedAction(
                sheet(),
                row.index() + 1,
                text("agreement"),
                text("code"),
                field,
                above.heading(),
                text("content"),
                text("lead"),
                text("cooperating"),
                due(),
                values.status(sheet(), cell("status")),
                progress(),
                result,
                evidence.isBlank() ? values.documentNumberIn(result) : evidence,
                evidenceDate(evidence),
                values.date(sheet(), cell("completedOn")),
                difficulties.isBlank() ? parts.getOrDefault(DIFFICULTIES, difficulties) : difficulties,
                text("notes"));
    }

    Measurement measurement() {
        Stated<String> evidence = evidence();
        Stated<Amount> actual = values.amount(sheet(), cell("actual"));
        return new Measurement(
                sheet(),
                row.index() + 1,
                text("agreement"),
                text("code"),
                field,
                above.heading(),
                text("indicator"),
                measure(actual),
                values.amount(sheet(), cell("target")),
                actual,
                evidence,
                evidenceDate(evidence),
                text("notes"));
    }

    ReportedReview review() {
        return new ReportedReview(
                sheet(),
                row.index() + 1,
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

    /** A day; where there is none, a kind of deadline that needs none: "Loại thời hạn | Thường xuyên". */
    private Stated<Due> due() {
        Stated<Due> due = values.due(sheet(), cell("due"));
        Stated<Due> kind = due.isBlank() ? values.due(sheet(), cell("dueKind")) : due;
        return kind.isGiven() && kind.value().regular() ? kind : due;
    }

    /** The unit of measure of the row; the one above the table holds where neither the table nor the value has one. */
    private Stated<String> measure(Stated<Amount> actual) {
        boolean isOwn = table.columns().containsKey("measure")
                || actual.isGiven() && actual.value().measure() != null;
        return isOwn ? text("measure") : above.measure();
    }

    /** A number of files is evidence unless it is nought. */
    private Stated<String> evidence() {
        GridCell cell = cell("evidence");
        boolean isNone =
                cell != null && cell.kind() == Kind.NUMBER && cell.number().signum() == 0;
        return isNone ? Stated.blank() : values.text(sheet(), cell);
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
