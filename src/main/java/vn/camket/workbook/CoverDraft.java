package vn.camket.workbook;

import java.util.HashMap;
import java.util.Map;
import vn.camket.fact.Cover;
import vn.camket.fact.FormMark;
import vn.camket.fact.Stated;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.value.Values;

/** Gathers the values of a cover by their labels; the first value of a label stays. */
final class CoverDraft {
    private static final String FORM = "form";

    private final String sheet;
    private final Values values;
    private final Map<String, GridCell> cells = new HashMap<>();

    CoverDraft(String sheet, Values values) {
        this.sheet = sheet;
        this.values = values;
    }

    void put(String label, GridCell value) {
        // Other forms bear marks too, on sheets that have no cover.
        boolean isStrange = label.equals(FORM)
                && value != null
                && FormMark.parse(value.text()).isEmpty();
        if (!Values.isBlank(value) && !isStrange) {
            cells.putIfAbsent(label, value);
        }
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    Cover build() {
        return new Cover(
                text("agreement"),
                text("unit"),
                values.quarter(sheet, cells.get("quarter")),
                values.date(sheet, cells.get("reportDate")),
                text("documentNumber"),
                values.period(sheet, cells.get("dataWindow")),
                text("plan"),
                text("preparedBy"),
                form());
    }

    private Stated<String> text(String label) {
        return values.text(sheet, cells.get(label));
    }

    private Stated<FormMark> form() {
        GridCell cell = cells.get(FORM);
        return cell == null
                ? Stated.blank()
                : Stated.of(FormMark.parse(cell.text()).orElseThrow(), cell.in(sheet));
    }

    /** A cover filled up, label by label, from another one. */
    static Cover filledUp(Cover own, Cover other) {
        return new Cover(
                first(own.agreement(), other.agreement()),
                first(own.unit(), other.unit()),
                first(own.quarter(), other.quarter()),
                first(own.reportDate(), other.reportDate()),
                first(own.documentNumber(), other.documentNumber()),
                first(own.dataWindow(), other.dataWindow()),
                first(own.plan(), other.plan()),
                first(own.preparedBy(), other.preparedBy()),
                first(own.form(), other.form()));
    }

    private static <T> Stated<T> first(Stated<T> own, Stated<T> other) {
        return own.isBlank() ? other : own;
    }
}
