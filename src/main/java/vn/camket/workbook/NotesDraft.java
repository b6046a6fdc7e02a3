package vn.camket.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.camket.fact.LegacyEncoding;
import vn.camket.fact.SheetNotes;
import vn.camket.workbook.grid.Grid;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.grid.GridRow;

/** Gathers what is to be noted of the rows of a sheet that one cover holds for. */
final class NotesDraft {
    private final Grid grid;
    private final HiddenCells hidden;
    private final List<Totals> totals = new ArrayList<>();
    private final Set<LegacyEncoding> encodings = EnumSet.noneOf(LegacyEncoding.class);
    private int converted;
    private GridCell firstConverted;

    NotesDraft(Grid grid) {
        this.grid = grid;
        this.hidden = new HiddenCells(grid);
    }

    /** Looks at a row, whatever it holds. */
    void look(GridRow row) {
        for (GridCell cell : row.cells()) {
            if (cell.legacy() != null) {
                converted++;
                firstConverted = firstConverted == null ? cell : firstConverted;
                encodings.add(cell.legacy());
            }
        }
    }

    /** Takes the header of a table, and its totals to come. */
    void begin(Table table, Totals itsTotals) {
        totals.add(itsTotals);
        for (int row = table.header().first(); row < table.rows(); row++) {
            take(grid.row(row), table);
        }
    }

    /** Takes a row of a table. */
    void take(GridRow row, Table table) {
        hidden.take(row, table.header());
    }

    /** The notes, null when there are none. */
    SheetNotes build() {
        SheetNotes.Hidden unseen = hidden.build();
        if (converted == 0 && unseen == null && totals.isEmpty()) {
            return null;
        }
        List<SheetNotes.Figure> figures = totals.stream()
                .flatMap(table -> table.figures().stream())
                .sorted(Comparator.comparingInt(SheetNotes.Figure::row))
                .toList();
        return converted == 0 && unseen == null && figures.isEmpty()
                ? null
                : new SheetNotes(grid.sheet(), converted(), unseen, figures);
    }

    private SheetNotes.Converted converted() {
        return converted == 0
                ? null
                : new SheetNotes.Converted(converted, List.copyOf(encodings), firstConverted.in(grid.sheet()));
    }
}
