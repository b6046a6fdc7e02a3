package vn.camket.finding;

import vn.camket.fact.Cell;
import vn.camket.fact.Text;

/**
 * A difference between the register and its workbook.
 *
 * @param table name of the sheet
 * @param at the cell, or the sheet as a whole
 * @param row what the row is recognised by
 * @param column its head; null for a whole row
 * @param from as it is registered, null for nothing
 * @param to as the workbook has it, null for nothing
 */
public record RegisterChange(
        String agreement, Kind kind, Text table, Cell at, Text row, Text column, Object from, Object to) {
    /** Names what becomes of a row. */
    public enum Kind {
        BEGUN,
        ADDED,
        CHANGED,
        REMOVED,
        REORDERED
    }
}
