package vn.camket.workbook.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import vn.camket.workbook.encoding.Typeface;
import vn.camket.workbook.grid.Area;
import vn.camket.workbook.grid.GridBuilder;
import vn.camket.workbook.grid.RefusedException;
import vn.camket.workbook.grid.Work;

/** Puts the rows of one table into the grid, each cell right of those that reach down from above. */
final class TableRows {
    private static final int ROWS = 1_048_576;
    private static final int COLUMNS = 16_384;
    /** The HTML standard cuts wider spans. */
    private static final int WIDEST = 1_000;

    private final GridBuilder grid;
    private final Looks looks;
    private final CellDraft draft;
    private int rowsLeft;
    /** For each column how many rows below are taken by a cell above. */
    private int[] taken = new int[16];

    TableRows(GridBuilder grid, Work work, Looks looks, int rows) {
        this.grid = grid;
        this.looks = looks;
        this.draft = new CellDraft(looks, work);
        this.rowsLeft = rows;
    }

    /** The rows of a table, without those of tables within it. */
    static List<Element> of(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.nameIs("tr")) {
                rows.add(child);
            } else if (child.nameIs("tbody") || child.nameIs("thead") || child.nameIs("tfoot")) {
                child.children().stream().filter(one -> one.nameIs("tr")).forEach(rows::add);
            }
        }
        return rows;
    }

    void hideColumns(Element table) {
        int column = 0;
        for (Element child : table.children()) {
            List<Element> columns =
                    child.nameIs("colgroup") && child.childrenSize() > 0 ? child.children() : List.of(child);
            for (Element one : columns) {
                if (one.nameIs("col") || one.nameIs("colgroup")) {
                    int count = span(one, "span", WIDEST);
                    if (looks.isHidden(one) && column + count <= COLUMNS) {
                        grid.hideColumns(column, column + count - 1);
                    }
                    column += count;
                }
            }
        }
    }

    /** Leaves out a row that does not belong to the grid. */
    void pass() {
        endRow();
    }

    void put(Element tr, int row, Typeface face, boolean hidden) {
        int column = 0;
        for (Element cell : tr.children()) {
            if (Tables.isCell(cell)) {
                column = put(cell, row, free(column), face);
            }
        }
        if (hidden) {
            grid.hideRow(inside(row, ROWS));
        }
        endRow();
    }

    /** Puts a cell; the column behind it. */
    private int put(Element cell, int row, int column, Typeface face) {
        int width = span(cell, "colspan", WIDEST);
        int height = span(cell, "rowspan", rowsLeft);
        if (draft.put(cell, grid, row, column, looks.face(cell, face))) {
            inside(row, ROWS);
            inside(column, COLUMNS);
            if (looks.isHidden(cell)) {
                grid.hideColumns(column, Math.min(column + width, COLUMNS) - 1);
            }
            if (width > 1 || height > 1) {
                grid.merge(new Area(row, column, row + height - 1, column + width - 1));
            }
        }
        if (height > 1 && column < COLUMNS) {
            if (column + width > taken.length) {
                taken = Arrays.copyOf(taken, 2 * (column + width));
            }
            Arrays.fill(taken, column, column + width, height);
        }
        return column + width;
    }

    private int free(int from) {
        int column = from;
        while (column < taken.length && taken[column] > 0) {
            column++;
        }
        return column;
    }

    private void endRow() {
        rowsLeft--;
        for (int column = 0; column < taken.length; column++) {
            taken[column] -= taken[column] > 0 ? 1 : 0;
        }
    }

    private static int span(Element element, String attribute, int most) {
        String value = element.attr(attribute).strip();
        boolean isNumber =
                !value.isEmpty() && value.length() < 10 && value.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        return isNumber ? Math.max(1, Math.min(Integer.parseInt(value), most)) : 1;
    }

    private static int inside(int index, int end) {
        if (index >= end) {
            throw RefusedException.damaged();
        }
        return index;
    }
}
