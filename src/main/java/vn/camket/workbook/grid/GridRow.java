package vn.camket.workbook.grid;

import java.util.List;

/**
 * A row that is not blank.
 *
 * @param index 0-based
 * @param cells in order of columns
 * @param areas merged areas with a value that lie on the row, in order of columns
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
        int low = 0;
        int high = areas.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            low = areas.get(middle).firstColumn() <= column ? middle : low;
            high = areas.get(middle).firstColumn() <= column ? high : middle - 1;
        }
        boolean covers = !areas.isEmpty()
                && column >= areas.get(low).firstColumn()
                && column <= areas.get(low).lastColumn();
        return covers ? areas.get(low) : null;
    }
}
