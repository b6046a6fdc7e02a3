package vn.camket.errand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vn.camket.errand.CheckWorkbook.Excerpt;
import vn.camket.errand.CheckWorkbook.Line;
import vn.camket.fact.Cell;
import vn.camket.fact.CellAccount;
import vn.camket.fact.CellAccount.Role;

/** Keeps of a workbook the rows around some cells and the headers above them, while it is gone through. */
final class Excerpts {
    private static final int AROUND = 3;
    private static final int COLUMNS = 12;
    private static final int LONGEST = 120;

    private final Map<String, Sheet> sheets = new HashMap<>();

    /** Rows and columns are 0-based. */
    private static final class Sheet {
        private final TreeSet<Integer> wanted = new TreeSet<>();
        private final NavigableMap<Integer, SortedMap<Integer, String>> rows = new TreeMap<>();
        private final NavigableMap<Integer, TreeSet<Integer>> headers = new TreeMap<>();
    }

    Excerpts(Collection<Cell> cells) {
        for (Cell cell : cells) {
            TreeSet<Integer> wanted = sheets.computeIfAbsent(cell.sheet(), any -> new Sheet()).wanted;
            IntStream.rangeClosed(cell.row() - AROUND, cell.row() + AROUND).forEach(wanted::add);
        }
    }

    boolean isEmpty() {
        return sheets.isEmpty();
    }

    void take(CellAccount account) {
        Cell cell = account.cell();
        Sheet sheet = sheets.get(cell.sheet());
        if (sheet == null) {
            return;
        }
        boolean isHeader = isHeader(account.role());
        if (isHeader) {
            sheet.headers.computeIfAbsent(cell.row(), any -> new TreeSet<>()).add(cell.column());
        }
        if (isHeader || sheet.wanted.contains(cell.row())) {
            sheet.rows.computeIfAbsent(cell.row(), any -> new TreeMap<>()).put(cell.column(), shortened(cell.text()));
        }
    }

    private static boolean isHeader(Role role) {
        return switch (role) {
            case HEADER, IGNORED_HEADER, SPARE_HEADER, UNKNOWN_HEADER -> true;
            default -> false;
        };
    }

    private static String shortened(String text) {
        if (text == null || text.length() <= LONGEST) {
            return text == null ? "" : text;
        }
        int end = LONGEST - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** The rows around a cell below the header of its table. */
    Excerpt around(Cell cell) {
        Sheet sheet = sheets.get(cell.sheet());
        Integer header = sheet.headers.floorKey(cell.row());
        TreeSet<Integer> rows = new TreeSet<>(sheet.rows
                .subMap(cell.row() - AROUND, true, cell.row() + AROUND, true)
                .keySet());
        rows.add(cell.row());
        IntStream.rangeClosed(rows.first(), rows.last()).forEach(rows::add);
        if (header != null) {
            rows.add(header);
        }
        int[] columns = columns(cell, sheet, header, rows);
        List<Line> lines = new ArrayList<>();
        for (int row : rows) {
            SortedMap<Integer, String> texts = sheet.rows.getOrDefault(row, new TreeMap<>());
            lines.add(new Line(
                    row + 1,
                    IntStream.of(columns)
                            .mapToObj(column -> texts.getOrDefault(column, ""))
                            .toList(),
                    row == cell.row() ? cell.column() - columns[0] : -1));
        }
        return new Excerpt(
                cell.sheet(), IntStream.of(columns).mapToObj(Cell::letters).toList(), lines, cell.ref());
    }

    /** Those of the table, or without one of all that stands in the rows; so many of them as are nearest to the cell. */
    private static int[] columns(Cell cell, Sheet sheet, Integer header, TreeSet<Integer> rows) {
        TreeSet<Integer> all = new TreeSet<>(List.of(cell.column()));
        if (header != null) {
            all.addAll(sheet.headers.get(header));
        } else {
            rows.forEach(row ->
                    all.addAll(sheet.rows.getOrDefault(row, new TreeMap<>()).keySet()));
        }
        int first = Math.max(all.first(), Math.min(cell.column() - COLUMNS / 2, all.last() - COLUMNS + 1));
        return IntStream.rangeClosed(first, Math.min(all.last(), first + COLUMNS - 1))
                .toArray();
    }
}
