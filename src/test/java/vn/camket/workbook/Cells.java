package vn.camket.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import vn.camket.workbook.grid.Area;
import vn.camket.workbook.grid.Grid;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.grid.GridRow;

/** Writes down the cells of a grid, each as {@code B2 WORDS text}, with its merged area and whether it is hidden. */
final class Cells {
    private Cells() {}

    static List<String> of(Grid grid) {
        List<String> cells = new ArrayList<>();
        for (GridRow row = grid.next(); row != null; row = grid.next()) {
            for (GridCell cell : row.cells()) {
                boolean isHidden = grid.hidden()
                        || grid.hiddenRows().get(cell.row())
                        || grid.hiddenColumns().get(cell.column());
                cells.add(cell.ref() + area(grid.area(cell)) + " " + cell.kind() + " " + cell.text()
                        + (isHidden ? " (hidden)" : ""));
            }
        }
        return cells;
    }

    private static String area(Area area) {
        boolean isMerged = area.width() > 1 || area.lastRow() > area.firstRow();
        return isMerged ? ":" + new CellReference(area.lastRow(), area.lastColumn()).formatAsString() : "";
    }
}
