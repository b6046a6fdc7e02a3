package vn.camket.workbook;

import java.util.HashMap;
import java.util.Map;
import vn.camket.fact.Cover;
import vn.camket.fact.Stated;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.value.Values;

/** Gathers the values of a cover by their labels; the first value of a label stays. */
final class CoverDraft {
    private final String sheet;
    private final Values values;
    private final Map<String, GridCell> cells = new HashMap<>();

    CoverDraft(String sheet, Values values) {
        this.sheet = sheet;
        this.values = values;
    }

    void put(String label, GridCell value) {
        if (!Values.isBlank(value)) {
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
                text("preparedBy"));
    }

    private Stated<String> text(String label) {
        return values.text(sheet, cells.get(label));
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
                first(own.preparedBy(), other.preparedBy()));
    }

    private static <T> Stated<T> first(Stated<T> own, Stated<T> other) {
        return own.isBlank() ? other : own;
    }
}
