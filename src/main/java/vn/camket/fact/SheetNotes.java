package vn.camket.fact;

import java.math.BigDecimal;
import java.util.List;

/**
 * What was met on one sheet, below one cover, besides the rows of its tables.
 *
 * @param sheet the sheet's name
 * @param converted null when no text was converted
 * @param hidden null when every cell of the tables is shown
 * @param totals figures of total rows and notes, right or wrong, in the order of their rows, then columns
 */
public record SheetNotes(String sheet, Converted converted, Hidden hidden, List<Figure> totals) {
    /**
     * Text that was written in a legacy encoding.
     *
     * @param cells how many cells were converted
     * @param encodings in alphabetical order
     * @param first the first of the cells, its text as converted
     */
    public record Converted(int cells, List<LegacyEncoding> encodings, Cell first) {}

    /**
     * Text or numbers of tables that nobody sees.
     *
     * @param cells how many cells are hidden
     * @param rows spans such as {@code 7} or {@code 9–12}, none when the whole sheet is hidden; at most ten, then {@code …}
     * @param columns the same in letters
     * @param first the first of the cells
     */
    public record Hidden(int cells, List<String> rows, List<String> columns, Cell first) {}

    /**
     * A figure that a total row or a note states.
     *
     * @param table kind of the table that it stands below, as in {@link Section.Table}
     * @param row 1-based
     * @param heading what the row is headed, without the figure
     * @param column header of the column that is summed, null for a number of tasks
     * @param stated the figure
     * @param sum the exact sum of what stands above it since the last total; for a number of tasks the rows read
     */
    public record Figure(
            String table, int row, String heading, String column, Cell cell, BigDecimal stated, BigDecimal sum) {}
}
