package vn.camket.workbook.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Collects the cells and merged areas of a sheet, in whatever order its file gives them. */
public final class GridBuilder {
    private static final Comparator<GridCell> BY_COLUMN = Comparator.comparingInt(GridCell::column);

    private final String sheet;
    private final boolean hidden;
    private final Work work;
    private final NavigableMap<Integer, List<GridCell>> cells = new TreeMap<>();
    private final List<Area> areas = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();

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

    private boolean hasValue(Area area) {
        GridCell place = GridCell.failed(area.firstRow(), area.firstColumn(), "");
        return Collections.binarySearch(cells.getOrDefault(area.firstRow(), List.of()), place, BY_COLUMN) >= 0;
    }
}
