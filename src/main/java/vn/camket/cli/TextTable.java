package vn.camket.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lays rows out in columns as wide as their widest cell. */
final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();
    private final int numbersFrom;

    TextTable() {
        this(Integer.MAX_VALUE);
    }

    /** @param numbersFrom index of the first column that stands to the right, as numbers do */
    TextTable(int numbersFrom) {
        this.numbersFrom = numbersFrom;
    }

    TextTable row(String... cells) {
        return row(List.of(cells));
    }

    TextTable row(List<String> cells) {
        rows.add(cells);
        return this;
    }

    List<String> lines() {
        int columns = rows.isEmpty() ? 0 : rows.get(0).size();
        int[] widths = IntStream.range(0, columns).map(this::width).toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private String line(List<String> row, int[] widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> cell(row.get(column), widths[column], column >= numbersFrom))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private static String cell(String words, int width, boolean right) {
        String gap = " ".repeat(width - words.length());
        return right ? gap + words : words + gap;
    }
}
