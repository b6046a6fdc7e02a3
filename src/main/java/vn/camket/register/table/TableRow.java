package vn.camket.register.table;

import java.util.Map;
import vn.camket.fact.Cell;
import vn.camket.fact.SheetCell;

/**
 * A row of a sheet that is read back.
 *
 * @param index 0-based
 * @param places 0-based columns of the sheet, by the keys of the table's
 * @param cells those that are not blank, by the keys of their columns
 */
record TableRow(Table table, String sheet, int index, Map<String, Integer> places, Map<String, SheetCell> cells) {
    /** Null for a blank one. */
    SheetCell cell(String key) {
        return cells.get(key);
    }

    /** The place of a cell, blank or not; of a column that the sheet lacks, the first of the row. */
    Cell at(String key) {
        SheetCell cell = cells.get(key);
        return cell != null ? cell.at() : new Cell(sheet, index, places.getOrDefault(key, 0), "");
    }

    /** Empty for a blank cell. */
    String text(String key) {
        SheetCell cell = cells.get(key);
        return cell == null ? "" : cell.text();
    }

    /** The same row of a table that takes its values otherwise. */
    TableRow in(Table other) {
        return new TableRow(other, sheet, index, places, cells);
    }

    String agreement() {
        return text(Column.AGREEMENT);
    }
}
