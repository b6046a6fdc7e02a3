package vn.camket.workbook;

import java.util.ArrayList;
import java.util.List;
import vn.camket.workbook.grid.Grid;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.grid.GridRow;

/** The cells of a sheet that are not blank, in the order of rows and columns. */
public record SheetCells(String name, List<GridCell> cells) {
    static SheetCells of(Grid grid) {
        List<GridCell> cells = new ArrayList<>();
        for (GridRow row = grid.next(); row != null; row = grid.next()) {
            cells.addAll(row.cells());
        }
        return new SheetCells(grid.sheet(), cells);
    }
}
