package vn.camket.workbook.grid;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;

/**
 * A sheet of cells, whatever the format of its file; blank cells and rows are not kept.
 *
 * @param sheet the sheet's name
 * @param hidden whether the sheet itself is hidden
 * @param rows by 0-based index
 */
public record Grid(
        String sheet, boolean hidden, NavigableMap<Integer, GridRow> rows, BitSet hiddenRows, BitSet hiddenColumns) {
    private static final GridRow BLANK = new GridRow(-1, List.of(), List.of());

    public Grid {
        rows = Collections.unmodifiableNavigableMap(rows);
    }

    /** The cell that stands at a place itself, null when blank. */
    public GridCell own(int row, int column) {
        return row(row).cell(column);
    }

    /** The cell that is shown at a place: its own, or the first of the merged area that covers it; null when blank. */
    public GridCell shown(int row, int column) {
        GridCell own = own(row, column);
        Area area = own == null ? row(row).area(column) : null;
        return area == null ? own : own(area.firstRow(), area.firstColumn());
    }

    /** The area of a cell: the merged one, or the cell alone. */
    public Area area(GridCell cell) {
        Area area = row(cell.row()).area(cell.column());
        return area == null ? new Area(cell.row(), cell.column(), cell.row(), cell.column()) : area;
    }

    /** A row, without cells when it is blank. */
    public GridRow row(int index) {
        return rows.getOrDefault(index, BLANK);
    }
}
