package vn.camket.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import vn.camket.fact.SheetNotes;
import vn.camket.workbook.grid.Area;
import vn.camket.workbook.grid.Grid;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.grid.GridRow;
import vn.camket.workbook.value.Values;

/** Counts the cells of tables that nobody sees: in hidden rows or columns, or on a hidden sheet. */
final class HiddenCells {
    private static final int MOST_SPANS = 10;

    private final Grid grid;
    private final BitSet rows = new BitSet();
    private final BitSet columns = new BitSet();
    private int count;
    private GridCell first;

    private HiddenCells(Grid grid) {
        this.grid = grid;
    }

    /** What is hidden of the tables in these areas, null when nothing is. */
    static SheetNotes.Hidden of(Grid grid, List<Area> tables) {
        HiddenCells hidden = new HiddenCells(grid);
        if (tables.isEmpty()
                || !grid.hidden()
                        && grid.hiddenRows().isEmpty()
                        && grid.hiddenColumns().isEmpty()) {
            return null;
        }
        int firstRow = tables.stream().mapToInt(Area::firstRow).min().orElseThrow();
        int lastRow = tables.stream().mapToInt(Area::lastRow).max().orElseThrow();
        for (GridRow row : grid.rows().subMap(firstRow, true, lastRow, true).values()) {
            row.cells().stream()
                    .filter(cell -> tables.stream().anyMatch(table -> table.holds(cell.row(), cell.column())))
                    .forEach(hidden::take);
        }
        return hidden.count == 0 ? null : hidden.build();
    }

    private void take(GridCell cell) {
        boolean inRow = grid.hiddenRows().get(cell.row());
        boolean inColumn = grid.hiddenColumns().get(cell.column());
        if (Values.isBlank(cell) || !inRow && !inColumn && !grid.hidden()) {
            return;
        }
        count++;
        first = first == null ? cell : first;
        rows.set(cell.row(), inRow || rows.get(cell.row()));
        columns.set(cell.column(), inColumn || columns.get(cell.column()));
    }

    private SheetNotes.Hidden build() {
        return new SheetNotes.Hidden(
                count,
                grid.hidden() ? List.of() : spans(rows, row -> Integer.toString(row + 1)),
                grid.hidden() ? List.of() : spans(columns, GridCell::letters),
                first.in(grid.sheet()));
    }

    private static List<String> spans(BitSet places, IntFunction<String> name) {
        List<String> spans = new ArrayList<>();
        for (int from = places.nextSetBit(0); from >= 0; ) {
            int end = places.nextClearBit(from);
            if (spans.size() == MOST_SPANS) {
                spans.add("…");
                break;
            }
            spans.add(end == from + 1 ? name.apply(from) : name.apply(from) + "–" + name.apply(end - 1));
            from = places.nextSetBit(end);
        }
        return spans;
    }
}
