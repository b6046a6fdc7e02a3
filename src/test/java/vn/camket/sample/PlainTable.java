package vn.camket.sample;

import java.util.Arrays;
import java.util.stream.Stream;

/** Reads a table written as text: one row a line, cells parted by {@code |}, missing cells at the end empty. */
final class PlainTable {
    private PlainTable() {}

    static Stream<String[]> rows(String text, int columns) {
        return text.lines().filter(line -> !line.isBlank()).map(line -> cells(line, columns));
    }

    private static String[] cells(String line, int columns) {
        String[] cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        if (cells.length > columns) {
            throw new IllegalArgumentException("More than " + columns + " cells: " + line);
        }
        String[] row = Arrays.copyOf(cells, columns);
        Arrays.fill(row, cells.length, columns, "");
        return row;
    }
}
