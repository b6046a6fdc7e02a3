package vn.camket.workbook;

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
        Matching best = null;
        for (TableKind kind : TableKind.values()) {
            Matching matching = new Matching(kind, block, headers, samples);
            boolean isBetter = best == null || matching.score() > best.score();
            best = isBetter && matching.isTable() && isOfReport(matching) ? matching : best;
        }
        return best == null ? Optional.empty() : Optional.of(table(block, best));
    }

    /** On a hidden sheet a form keeps its lists, under the same words; a table there must be whole. */
    private boolean isOfReport(Matching matching) {
        return !grid.hidden() || matching.missing().isEmpty();
    }

    private Table table(HeaderBlock block, Matching matching) {
        matching.takeLastResorts();
        GridRow below = grid.row(block.last() + 1);
        int rows = block.last() + (Numbering.isRowOfColumnNumbers(below) ? 2 : 1);
        return new Table(
                matching.kind(),
                block,
                Map.copyOf(matching.columns()),
                Map.copyOf(matching.names()),
                matching.missing(),
                rows);
    }

    /** Two known words or more, and most of its cells words; a numbered row is none. */
    private boolean isHeader(GridRow row) {
        List<GridCell> cells = row.cells();
        if (cells.size() < 2 || Numbering.isOfRow(cells.get(0))) {
            return false;
        }
        int words = 0;
        for (GridCell cell : cells) {
            words += cell.isWords() ? 1 : 0;
        }
        return words * 2 > cells.size() && known(cells, 2) == 2;
    }

    /** How many cells can stand in a header, counted no further than some number. */
    private int known(List<GridCell> cells, int most) {
        int known = 0;
        for (int at = 0; at < cells.size() && known < most; at++) {
            known += isKnown(cells.get(at)) ? 1 : 0;
        }
        return known;
    }

    private boolean isEnd(GridRow row) {
        return isHeader(row) || phrases.anyIsSignature(row.cells());
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
        int width = below.cells().size();
        boolean isOfHeaders = known(below.cells(), width) * 2 > width;
        return isMergedDown || isGrouped || isOfHeaders;
    }

    private static boolean hasOwnHeaders(Area area, GridRow below) {
        if (area.width() == 1 || below.cells().size() == 1) {
            return false;
        }
        List<GridCell> under = below.cells().stream()
                .filter(cell -> area.holds(area.lastRow(), cell.column()))
                .toList();
        return under.size() > 1 && under.stream().allMatch(HeaderFinder::isLeaf);
    }

    private static boolean isLeaf(GridCell cell) {
        return cell.isWords() && !Numbering.isColumnNumber(cell);
    }
}
