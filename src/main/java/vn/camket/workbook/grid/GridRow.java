package vn.camket.workbook.grid;

import java.util.List;

/**
 * A row that is not blank.
 *
 * @param index 0-based
 * @param cells in order of columns
 * @param areas merged areas with a value that lie on the row
 */
public record GridRow(int index, List<GridCell> cells, List<Area> areas) {
    /** The cell that stands at a column itself, null when blank. */
    public GridCell cell(int column) {
        int low = 0;
        int high = cells.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = cells.get(middle).column();
            if (at == column) {
                return cells.get(middle);
            }
            low = at < column ? middle + 1 : low;
            high = at < column ? high : middle - 1;
        }
        return null;
    }

    /** The merged area that covers a column of this row, null when none does. */
    public Area area(int column) {
        for (Area area : areas) {
            if (column >= area.firstColumn() && column <= area.lastColumn()) {
                return area;
            }
        }
        return null;
    }
}
