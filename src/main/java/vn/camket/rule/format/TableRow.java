package vn.camket.rule.format;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes one line of a table anew, with single blanks around its cells. */
final class TableRow {
    private static final String BETWEEN = "(?<!\\\\)\\|";

    private TableRow() {}

    /** @param rule whether it is the line of dashes between the header and the rows */
    static String of(String line, boolean rule) {
        String row = line.strip();
        String cells = row.startsWith("|") ? row.substring(1) : row;
        boolean closed = cells.endsWith("|") && !cells.endsWith("\\|");
        String inner = closed ? cells.substring(0, cells.length() - 1) : cells;
        return Arrays.stream(inner.split(BETWEEN, -1))
                .map(cell -> rule ? dashes(cell.strip()) : padded(cell.strip()))
                .collect(Collectors.joining("|", "|", "|"));
    }

    private static String padded(String cell) {
        return cell.isEmpty() ? " " : " " + cell + " ";
    }

    /** A colon sets the cells of a column to the right, the left or both. */
    private static String dashes(String cell) {
        return (cell.startsWith(":") ? ":" : "") + "---" + (cell.endsWith(":") ? ":" : "");
    }
}
