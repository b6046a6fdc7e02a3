package vn.camket.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import vn.camket.fact.Cell;
import vn.camket.fact.SheetNotes;
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

    HiddenCells(Grid grid) {
        this.grid = grid;
    }

    /** Takes the cells of a row that belong to a table. */
    void take(GridRow row, HeaderBlock table) {
        boolean isPossible = grid.hidden()
                || grid.hiddenRows().get(row.index())
                || !grid.hiddenColumns().isEmpty();
        if (isPossible) {
            row.cells().stream()
                    .filter(cell -> cell.column() >= table.firstColumn() && cell.column() <= table.lastColumn())
                    .forEach(this::take);
        }
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

    /** What is hidden, null when nothing is. */
    SheetNotes.Hidden build() {
        return count == 0 ? null : hidden();
    }

    private SheetNotes.Hidden hidden() {
        return new SheetNotes.Hidden(
                count,
                grid.hidden() ? List.of() : spans(rows, row -> Integer.toString(row + 1)),
                grid.hidden() ? List.of() : spans(columns, Cell::letters),
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
