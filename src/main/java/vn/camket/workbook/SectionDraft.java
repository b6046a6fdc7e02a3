package vn.camket.workbook;

import java.util.ArrayList;
import java.util.List;
import vn.camket.fact.Columns;
import vn.camket.fact.Cover;
import vn.camket.fact.Measurement;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.ReportedReview;
import vn.camket.fact.ReportedRow;
import vn.camket.fact.Section;
import vn.camket.fact.SheetNotes;

/** Gathers what stands below one cover, or on a sheet without one. */
final class SectionDraft {
    private final String sheet;
    private final boolean hidden;
    private final CoverDraft cover;
    private final List<Section.Table> tables = new ArrayList<>();
    private final List<ReportedAction> actions = new ArrayList<>();
    private final List<Measurement> measurements = new ArrayList<>();
    private final List<ReportedReview> reviews = new ArrayList<>();
    private final List<SheetNotes> notes = new ArrayList<>();
    private boolean nothingToReport;

    SectionDraft(String sheet, boolean hidden, CoverDraft cover) {
        this.sheet = sheet;
        this.hidden = hidden;
        this.cover = cover;
    }

    CoverDraft cover() {
        return cover;
    }

    /** A cover on a hidden sheet is none: there stand the lists of a form. */
    boolean hasCover() {
        return !cover.isEmpty() && !hidden;
    }

    boolean hasTables() {
        return !tables.isEmpty();
    }

    /** Whether it has tables, or nothing to report, where people see it. */
    boolean tells() {
        return !hidden && (hasTables() || nothingToReport);
    }

    boolean saysNothingToReport() {
        return nothingToReport;
    }

    /** How many tasks were read so far. */
    int tasks() {
        return actions.size();
    }

    /** Keeps the notes on the sheet, unless they are {@code null}. */
    void note(SheetNotes ofSheet) {
        if (ofSheet != null) {
            notes.add(ofSheet);
        }
    }

    void noteNothingToReport() {
        nothingToReport = true;
    }

    void add(Table table) {
        tables.add(new Section.Table(
                sheet,
                table.kind().key(),
                table.header().corner().in(sheet),
                table.header().lastColumn(),
                table.missing(),
                Columns.lacking(table.kind().key(), table.columns().keySet())));
    }

    /** Reads a row and keeps it. */
    ReportedRow add(TableKind kind, RowReader row) {
        return switch (kind) {
            case ACTIONS -> kept(actions, row.action());
            case COMMITMENTS -> kept(measurements, row.measurement());
            case REVIEWS -> kept(reviews, row.review());
        };
    }

    private static <T> T kept(List<T> rows, T row) {
        rows.add(row);
        return row;
    }

    /** Takes over what another sheet without a cover of its own holds. */
    void add(SectionDraft other) {
        tables.addAll(other.tables);
        actions.addAll(other.actions);
        measurements.addAll(other.measurements);
        reviews.addAll(other.reviews);
        notes.addAll(other.notes);
        nothingToReport |= other.nothingToReport;
    }

    Section build(Cover filledUp) {
        return new Section(
                sheet,
                filledUp,
                List.copyOf(tables),
                List.copyOf(actions),
                List.copyOf(measurements),
                List.copyOf(reviews),
                List.copyOf(notes),
                nothingToReport);
    }
}
