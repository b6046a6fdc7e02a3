package vn.camket.workbook;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.camket.workbook.grid.Area;
import vn.camket.workbook.grid.Grid;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.grid.GridRow;
import vn.camket.workbook.value.Values;

/** Finds the tables of a sheet by the words of their header rows. */
final class HeaderFinder {
    private static final int MOST_ROWS = 3;

    private final Grid grid;
    private final Headers headers;
    private final Values values;
    private final Phrases phrases;

    HeaderFinder(Grid grid, Headers headers, Values values, Phrases phrases) {
        this.grid = grid;
        this.headers = headers;
        this.values = values;
        this.phrases = phrases;
    }

    /**
     * The tables whose header begins at a row, side by side; mostly one, or none.
     *
     * @param above the last row that is spoken for, so that no upper header is taken from it
     */
    List<Table> at(GridRow row, int above) {
        if (!isHeader(row)) {
            return List.of();
        }
        grid.countTable();
        HeaderBlock block = HeaderBlock.of(grid, first(row, above), last(row.index()));
        List<HeaderBlock> parts = block.parts();
        if (parts.size() == 1) {
            return table(block).stream().toList();
        }
        List<Table> beside = parts.stream()
                .flatMap(part -> table(part).stream())
                .filter(table -> table.missing().isEmpty())
                .toList();
        return beside.size() > 1 ? beside : table(block).stream().toList();
    }

    private Optional<Table> table(HeaderBlock block) {
        Samples samples = new Samples(grid, block, values, this::isEnd);
        return Arrays.stream(TableKind.values())
                .map(kind -> Map.entry(kind, new Matching(kind, block, headers, samples)))
                .filter(entry -> entry.getValue().isTable() && isOfReport(entry.getValue()))
                .max(Comparator.<Map.Entry<TableKind, Matching>>comparingInt(
                                entry -> entry.getValue().score())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(entry -> table(entry.getKey(), block, entry.getValue()));
    }

    /** On a hidden sheet a form keeps its lists, under the same words; a table there must be whole. */
    private boolean isOfReport(Matching matching) {
        return !grid.hidden() || matching.missing().isEmpty();
    }

    private Table table(TableKind kind, HeaderBlock block, Matching matching) {
        matching.takeLastResorts();
        GridRow below = grid.row(block.last() + 1);
        int rows = block.last() + (Numbering.isRowOfColumnNumbers(below) ? 2 : 1);
        return new Table(
                kind, block, Map.copyOf(matching.columns()), Map.copyOf(matching.names()), matching.missing(), rows);
    }

    /** Two known words or more, and most of its cells words; a numbered row is none. */
    private boolean isHeader(GridRow row) {
        List<GridCell> cells = row.cells();
        if (Numbering.isOfRow(cells.get(0))) {
            return false;
        }
        long words = cells.stream().filter(GridCell::isWords).count();
        return cells.size() >= 2
                && words * 2 > cells.size()
                && cells.stream().filter(this::isKnown).limit(2).count() == 2;
    }

    private boolean isEnd(GridRow row) {
        return isHeader(row) || row.cells().stream().anyMatch(phrases::isSignature);
    }

    private boolean isKnown(GridCell cell) {
        return cell.isWords() && headers.isKnown(cell.text());
    }

    /** Upper headers that are merged over several columns stand in the row above. */
    private int first(GridRow row, int above) {
        int first = row.index();
        while (first - 1 > above && row.index() - first < MOST_ROWS - 1 && isGroupRow(grid.row(first - 1), row)) {
            first--;
        }
        return first;
    }

    private boolean isGroupRow(GridRow row, GridRow header) {
        int width = header.cells().get(header.cells().size() - 1).column()
                - header.cells().get(0).column()
                + 1;
        boolean hasGroup = row.cells().stream()
                .map(grid::area)
                .anyMatch(area -> area.width() > 1 && area.width() < width && area.lastRow() == row.index());
        return hasGroup
                && row.cells().stream().allMatch(GridCell::isWords)
                && row.cells().size() > 1;
    }

    private int last(int first) {
        int last = first;
        while (last < first + MOST_ROWS - 1 && continues(last)) {
            last++;
        }
        return last;
    }

    private boolean continues(int last) {
        GridRow below = grid.row(last + 1);
        boolean isMergedDown = grid.row(last).areas().stream().anyMatch(area -> area.lastRow() > last);
        boolean isGrouped = grid.row(last).cells().stream().anyMatch(cell -> hasOwnHeaders(grid.area(cell), below));
        boolean isOfHeaders = !below.cells().isEmpty()
                && below.cells().stream().filter(this::isKnown).count() * 2
                        > below.cells().size();
        return isMergedDown || isGrouped || isOfHeaders;
    }

    private static boolean hasOwnHeaders(Area area, GridRow below) {
        List<GridCell> under = below.cells().stream()
                .filter(cell -> area.holds(area.lastRow(), cell.column()))
                .toList();
        boolean isOne = below.cells().size() == 1;
        return area.width() > 1 && !isOne && under.size() > 1 && under.stream().allMatch(HeaderFinder::isLeaf);
    }

    private static boolean isLeaf(GridCell cell) {
        return cell.isWords() && !Numbering.isColumnNumber(cell);
    }
}
