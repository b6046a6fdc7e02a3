package vn.camket.workbook;

import java.util.List;
import java.util.Map;

/**
 * A table known by its headers.
 *
 * @param columns grid columns by the column's name
 * @param names the same the other way round
 * @param missing names of the required columns that it lacks
 * @param rows index of the row below the header and its row of numbers
 */
record Table(
        TableKind kind,
        HeaderBlock header,
        Map<String, Integer> columns,
        Map<Integer, String> names,
        List<String> missing,
        int rows) {
    /** Name of a grid column, null when the table has no use for it. */
    String name(int column) {
        return names.get(column);
    }
}
