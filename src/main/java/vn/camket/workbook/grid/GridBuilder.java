package vn.camket.workbook.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.camket.fact.LegacyEncoding;
import vn.camket.workbook.encoding.Alphabet;
import vn.camket.workbook.encoding.Guess;

/** Collects the cells and merged areas of a sheet, in whatever order its file gives them. */
public final class GridBuilder {
    private static final Comparator<GridCell> BY_COLUMN = Comparator.comparingInt(GridCell::column);

    private final String sheet;
    private final boolean hidden;
    private final Work work;
    private final NavigableMap<Integer, List<GridCell>> cells = new TreeMap<>();
    private final List<Area> areas = new ArrayList<>();
    private final Guess guess = new Guess();
    private final List<Doubtful> doubtful = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();

    /** Words that may be in a legacy encoding, as they were written. */
    private record Doubtful(int row, int column, String text) {}

    public GridBuilder(String sheet, boolean hidden, Work work) {
        this.sheet = sheet;
        this.hidden = hidden;
        this.work = work;
    }

    /** Keeps a cell; one without text is as good as blank and costs nothing. */
    public void add(GridCell cell) {
        if (cell.text().isEmpty()) {
            return;
        }
        work.cell();
        put(cell);
    }

    /** Keeps words whose font does not tell their encoding: the text of the whole sheet will. */
    public void addWords(int row, int column, String text) {
        if (guess.take(text)) {
            work.cell();
            doubtful.add(new Doubtful(row, column, text));
        } else {
            add(GridCell.words(row, column, text));
        }
    }

    private void put(GridCell cell) {
        cells.computeIfAbsent(cell.row(), row -> {
                    work.row();
                    return new ArrayList<>();
                })
                .add(cell);
    }

    public void merge(Area area) {
        work.merge();
        areas.add(area);
    }

    public void hideRow(int row) {
        hiddenRows.set(row);
    }

    public void hideColumns(int first, int last) {
        hiddenColumns.set(first, last + 1);
    }

    public Grid build() {
        decide();
        cells.values().forEach(list -> list.sort(BY_COLUMN));
        NavigableMap<Integer, List<Area>> areasOfRows = new TreeMap<>();
        areas.stream()
                .filter(this::hasValue)
                .forEach(area -> cells.subMap(area.firstRow(), true, area.lastRow(), true)
                        .keySet()
                        .forEach(row -> {
                            work.merge();
                            areasOfRows
                                    .computeIfAbsent(row, any -> new ArrayList<>())
                                    .add(area);
                        }));
        NavigableMap<Integer, GridRow> rows = new TreeMap<>();
        cells.forEach((row, list) ->
                rows.put(row, new GridRow(row, List.copyOf(list), areasOfRows.getOrDefault(row, List.of()))));
        return new Grid(sheet, hidden, rows, hiddenRows, hiddenColumns);
    }

    private void decide() {
        LegacyEncoding encoding = guess.encoding();
        for (Doubtful words : doubtful) {
            GridCell cell = encoding != null && Alphabet.of(encoding).spells(words.text())
                    ? converted(words, encoding)
                    : GridCell.words(words.row(), words.column(), words.text());
            if (!cell.text().isEmpty()) {
                put(cell);
            }
        }
        doubtful.clear();
    }

    private static GridCell converted(Doubtful words, LegacyEncoding encoding) {
        String read = Alphabet.of(encoding).decode(words.text());
        return GridCell.converted(words.row(), words.column(), read, read.equals(words.text()) ? null : encoding);
    }

    private boolean hasValue(Area area) {
        GridCell place = GridCell.failed(area.firstRow(), area.firstColumn(), "");
        return Collections.binarySearch(cells.getOrDefault(area.firstRow(), List.of()), place, BY_COLUMN) >= 0;
    }
}
