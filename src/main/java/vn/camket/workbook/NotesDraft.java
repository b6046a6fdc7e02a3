package vn.camket.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.camket.fact.LegacyEncoding;
import vn.camket.fact.SheetNotes;
import vn.camket.workbook.grid.Area;
import vn.camket.workbook.grid.Grid;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.grid.GridRow;

/** Gathers what is to be noted of the rows of a sheet that one cover holds for. */
final class NotesDraft {
    private final Grid grid;
    private final int firstRow;
    private final List<TableReader> tables = new ArrayList<>();

    /** @param firstRow 0-based */
    NotesDraft(Grid grid, int firstRow) {
        this.grid = grid;
        this.firstRow = firstRow;
    }

    int firstRow() {
        return firstRow;
    }

    void add(TableReader table) {
        tables.add(table);
    }

    /**
     * The notes, null when there are none.
     *
     * @param end index of the first row that is no longer looked at
     */
    SheetNotes build(int end) {
        SheetNotes.Converted converted = converted(end);
        List<Area> areas = tables.stream().map(TableReader::area).toList();
        SheetNotes.Hidden hidden = HiddenCells.of(grid, areas);
        List<SheetNotes.Figure> totals = tables.stream()
                .flatMap(table -> table.totals().stream())
                .sorted(Comparator.comparingInt(SheetNotes.Figure::row))
                .toList();
        return converted == null && hidden == null && totals.isEmpty()
                ? null
                : new SheetNotes(grid.sheet(), converted, hidden, totals);
    }

    private SheetNotes.Converted converted(int end) {
        int count = 0;
        GridCell first = null;
        Set<LegacyEncoding> encodings = EnumSet.noneOf(LegacyEncoding.class);
        for (GridRow row : grid.rows().subMap(firstRow, end).values()) {
            for (GridCell cell : row.cells()) {
                if (cell.legacy() != null) {
                    count++;
                    first = first == null ? cell : first;
                    encodings.add(cell.legacy());
                }
            }
        }
        return count == 0 ? null : new SheetNotes.Converted(count, List.copyOf(encodings), first.in(grid.sheet()));
    }
}
