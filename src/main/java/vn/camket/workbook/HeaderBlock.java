package vn.camket.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import vn.camket.workbook.grid.Area;
import vn.camket.workbook.grid.Grid;
import vn.camket.workbook.grid.GridCell;

/**
 * The rows of a header, one to three, read column by column.
 *
 * @param first 0-based
 * @param last 0-based
 * @param texts by column; a column whose header is merged into the one left of it is left out
 */
record HeaderBlock(int first, int last, List<HeaderText> texts) {

    static HeaderBlock of(Grid grid, int first, int last) {
        TreeSet<Integer> columns = new TreeSet<>();
        for (int row = first; row <= last; row++) {
            for (GridCell cell : grid.row(row).cells()) {
                columns.add(cell.column());
            }
        }
        List<HeaderText> texts = new ArrayList<>();
        for (int column : columns) {
            GridCell leaf = leaf(grid, first, last, column);
            if (leaf != null) {
                texts.add(new HeaderText(
                        column, leaf, grid.area(leaf).width(), new HeaderWords(upper(grid, first, leaf), leaf.text())));
            }
        }
        return new HeaderBlock(first, last, texts);
    }

    /** The same header parted where columns have none: tables that may stand side by side. */
    List<HeaderBlock> parts() {
        List<HeaderBlock> parts = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= texts.size(); at++) {
            HeaderText left = texts.get(at - 1);
            if (at == texts.size() || texts.get(at).column() > left.column() + left.width()) {
                parts.add(new HeaderBlock(first, last, texts.subList(from, at)));
                from = at;
            }
        }
        return parts;
    }

    /** The first cell of the header row. */
    GridCell corner() {
        return texts.get(0).leaf();
    }

    int firstColumn() {
        return texts.get(0).column();
    }

    int lastColumn() {
        return texts.get(texts.size() - 1).column();
    }

    /** How many columns the header of a column is merged over, 1 for a column without a header. */
    int width(int column) {
        for (HeaderText text : texts) {
            if (text.column() == column) {
                return text.width();
            }
        }
        return 1;
    }

    private static GridCell leaf(Grid grid, int first, int last, int column) {
        for (int row = last; row >= first; row--) {
            GridCell cell = grid.own(row, column);
            if (cell != null) {
                return isGroup(grid, cell, last) ? null : cell;
            }
        }
        return null;
    }

    /** A header over several columns with headers of their own below is no column itself. */
    private static boolean isGroup(Grid grid, GridCell cell, int last) {
        Area area = grid.area(cell);
        for (int row = area.lastRow() + 1; area.width() > 1 && row <= last; row++) {
            for (int column = area.firstColumn() + 1; column <= area.lastColumn(); column++) {
                if (grid.own(row, column) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String upper(Grid grid, int first, GridCell leaf) {
        List<String> uppers = new ArrayList<>();
        for (int row = first; row < leaf.row(); row++) {
            GridCell above = above(grid, row, leaf.column());
            if (above != null && !uppers.contains(above.text())) {
                uppers.add(above.text());
            }
        }
        return String.join(" / ", uppers);
    }

    /** The upper header of a column; where nobody merged it, it stands over its first column only. */
    private static GridCell above(Grid grid, int row, int column) {
        GridCell shown = grid.shown(row, column);
        for (int left = column - 1; shown == null && left >= 0 && left > column - 8; left--) {
            GridCell cell = grid.own(row, left);
            if (cell != null) {
                return grid.area(cell).width() == 1 ? cell : null;
            }
        }
        return shown;
    }
}
