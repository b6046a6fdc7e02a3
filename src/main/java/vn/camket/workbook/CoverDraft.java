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
    private final Map<String, GridCell> suggestions = new HashMap<>();

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

    /** Keeps what a title says, for a cover without that label; the first title counts. */
    void suggest(String label, GridCell value) {
        if (!Values.isBlank(value)) {
            suggestions.putIfAbsent(label, value);
        }
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    Cover build() {
        return of(cells);
    }

    Cover suggested() {
        return of(suggestions);
    }

    private Cover of(Map<String, GridCell> said) {
        return new Cover(
                text(said, "agreement"),
                text(said, "unit"),
                values.quarter(sheet, said.get("quarter")),
                values.date(sheet, said.get("reportDate")),
                text(said, "documentNumber"),
                values.period(sheet, said.get("dataWindow")),
                text(said, "plan"),
                text(said, "preparedBy"),
                form(said));
    }

    private Stated<String> text(Map<String, GridCell> said, String label) {
        return values.text(sheet, said.get(label));
    }

    private Stated<FormMark> form(Map<String, GridCell> said) {
        GridCell cell = said.get(FORM);
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

    /** What two covers say alike or only one of them says: where they differ, neither is believed. */
    static Cover agreed(Cover one, Cover other) {
        return new Cover(
                alike(one.agreement(), other.agreement()),
                alike(one.unit(), other.unit()),
                alike(one.quarter(), other.quarter()),
                alike(one.reportDate(), other.reportDate()),
                alike(one.documentNumber(), other.documentNumber()),
                alike(one.dataWindow(), other.dataWindow()),
                alike(one.plan(), other.plan()),
                alike(one.preparedBy(), other.preparedBy()),
                alike(one.form(), other.form()));
    }

    private static <T> Stated<T> alike(Stated<T> one, Stated<T> other) {
        boolean differ = one.isGiven() && other.isGiven() && !one.value().equals(other.value());
        return differ ? Stated.blank() : first(one, other);
    }

    private static <T> Stated<T> first(Stated<T> own, Stated<T> other) {
        return own.isBlank() ? other : own;
    }
}
