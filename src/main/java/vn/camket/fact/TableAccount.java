package vn.camket.fact;

import java.util.List;

/**
 * Tells what one table of a workbook was taken for.
 *
 * @param kind as in {@link Section.Table}, null for what looks like a table and has no known header
 * @param header the first cell of its header
 * @param columns in the order of the sheet
 * @param missing names of the required columns that it lacks
 * @param rows how many rows were read; for a table of no known kind how many stand there
 */
public record TableAccount(String kind, Cell header, List<Column> columns, List<String> missing, int rows) {
    /** A column that is read, by its name of spec 3, and the cell of its header. */
    public record Column(String name, Cell header) {}
}
