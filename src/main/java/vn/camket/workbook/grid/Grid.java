package vn.camket.workbook.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sheet of cells, whatever the format of its file, as a window that moves down over it: blank cells and rows are not
 * kept, and neither are rows that were handed down a while ago.
 */
public final class Grid {
    /** Rows above the last one handed down that can still be looked at; a header has three. */
    private static final int BEHIND = 8;

    private static final int AHEAD = 1_000;
    private static final int MOST_CELLS_AHEAD = 100_000;

    private final String sheet;
    private final boolean hidden;
    private final BitSet hiddenRows;
    private final BitSet hiddenColumns;
    private final RowSource source;
    private final Work work;
    private final Window window = new Window();
    private final Map<Area, GridCell> heads = new HashMap<>();
    private int handed = -1;
    private int loaded = -1;
    private long cells;
    private boolean isAtEnd;

    Grid(String sheet, boolean hidden, BitSet hiddenRows, BitSet hiddenColumns, RowSource source, Work work) {
        this.sheet = sheet;
        this.hidden = hidden;
        this.hiddenRows = hiddenRows;
        this.hiddenColumns = hiddenColumns;
        this.source = source;
        this.work = work;
    }

    /** The sheet's name. */
    public String sheet() {
        return sheet;
    }

    /** Whether the sheet itself is hidden. */
    public boolean hidden() {
        return hidden;
    }

    public BitSet hiddenRows() {
        return hiddenRows;
    }

    public BitSet hiddenColumns() {
        return hiddenColumns;
    }

    /** Hands down the next row, null after the last one, and moves the window. */
    public GridRow next() {
        GridRow next = window.below(handed);
        if (next == null && !load()) {
            return null;
        }
        GridRow row = next == null ? window.below(handed) : next;
        handed = row.index();
        forget();
        return row;
    }

    private void forget() {
        int forgotten = window.forgetAbove(handed - BEHIND);
        cells -= forgotten;
        if (forgotten > 0 && !heads.isEmpty()) {
            heads.keySet().removeIf(area -> area.lastRow() < handed - BEHIND);
        }
    }

    private boolean load() {
        GridRow row = isAtEnd ? null : source.next();
        if (row == null) {
            isAtEnd = true;
            return false;
        }
        window.add(row);
        loaded = row.index();
        cells += row.cells().size();
        for (Area area : row.areas()) {
            if (area.firstRow() == row.index() && area.lastRow() > row.index()) {
                heads.put(area, row.cell(area.firstColumn()));
            }
        }
        return true;
    }

    /** Rows below one of the window, no more than some number of them, and none from far below. */
    public List<GridRow> below(int index, int most) {
        List<GridRow> below = new ArrayList<>();
        for (int at = index; below.size() < most; ) {
            GridRow next = window.below(at);
            if (next == null && (isFar(at + 1) || !load())) {
                break;
            }
            next = next == null ? window.below(at) : next;
            if (next != null) {
                below.add(next);
                at = next.index();
            }
        }
        return below;
    }

    private boolean isFar(int index) {
        return index - Math.max(handed, 0) > AHEAD || cells > MOST_CELLS_AHEAD;
    }

    /** The cell that stands at a place itself, null when blank. */
    public GridCell own(int row, int column) {
        return row(row).cell(column);
    }

    /** The cell that is shown at a place: its own, or the first of the merged area that covers it; null when blank. */
    public GridCell shown(int row, int column) {
        GridCell own = own(row, column);
        Area area = own == null ? row(row).area(column) : null;
        return area == null ? own : head(area);
    }

    /** The first cell of a merged area that reaches into the window. */
    public GridCell head(Area area) {
        GridCell head = heads.get(area);
        return head == null ? own(area.firstRow(), area.firstColumn()) : head;
    }

    /** The area of a cell: the merged one, or the cell alone. */
    public Area area(GridCell cell) {
        Area area = row(cell.row()).area(cell.column());
        return area == null ? new Area(cell.row(), cell.column(), cell.row(), cell.column()) : area;
    }

    /** Counts a row that may be the header of a table. */
    public void countTable() {
        work.table();
    }

    /** A row of the window, without cells when it is blank. */
    public GridRow row(int index) {
        work.step();
        while (loaded < index && !isFar(index) && load()) {
            continue;
        }
        GridRow row = window.row(index);
        return row == null ? new GridRow(index, List.of(), List.of()) : row;
    }
}
