package vn.camket.workbook;

import java.util.List;
import java.util.Map;

/**
 * A table known by its headers.
 *
 * @param columns grid columns by the column's name
 * @param missing names of the required columns that it lacks
 * @param rows index of the row below the header and its row of numbers
 */
record Table(TableKind kind, HeaderBlock header, Map<String, Integer> columns, List<String> missing, int rows) {
    /** Name of a grid column, null when the table has no use for it. */
    String name(int column) {
        for (Map.Entry<String, Integer> entry : columns.entrySet()) {
            if (entry.getValue() == column) {
                return entry.getKey();
            }
        }
        return null;
    }
}
