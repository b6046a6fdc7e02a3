package vn.camket.workbook.xlsx;

import javax.xml.stream.XMLStreamException;
import vn.camket.workbook.grid.Area;
import vn.camket.workbook.grid.Grid;
import vn.camket.workbook.grid.GridBuilder;
import vn.camket.workbook.grid.RefusedException;
import vn.camket.workbook.part.Xml;

/** Reads a worksheet part; its merged areas stand behind its cells, so the grid is whole only at the end. */
final class Worksheet {
    private static final int ROWS = 1_048_576;
    private static final int COLUMNS = 16_384;
    private static final int LETTERS = 26;

    private final GridBuilder grid;
    private final CellDraft cell;
    private int row = -1;
    private int column = -1;
    private boolean inCell;

    private Worksheet(GridBuilder grid, CellDraft cell) {
        this.grid = grid;
        this.cell = cell;
    }

    static Grid read(Xml xml, GridBuilder grid, CellDraft cell) throws XMLStreamException {
        Worksheet sheet = new Worksheet(grid, cell);
        while (xml.next()) {
            sheet.take(xml);
        }
        return grid.build();
    }

    private void take(Xml xml) {
        if (inCell) {
            takeInCell(xml);
        } else if (xml.isStart()) {
            start(xml);
        }
    }

    private void takeInCell(Xml xml) {
        if (!xml.isEnd() || !xml.name().equals("c")) {
            cell.take(xml);
            return;
        }
        inCell = false;
        cell.finish(grid);
    }

    private void start(Xml xml) {
        switch (xml.name()) {
            case "row" -> {
                row = inside(xml.number("r", row + 2) - 1, ROWS);
                column = -1;
                if (xml.flag("hidden") || xml.isNought("ht")) {
                    grid.hideRow(row);
                }
            }
            case "c" -> {
                place(xml.attribute("r"));
                cell.begin(xml, row, column);
                inCell = true;
            }
            case "col" -> {
                if (xml.flag("hidden") || xml.isNought("width")) {
                    grid.hideColumns(
                            inside(xml.number("min", 1) - 1, COLUMNS), inside(xml.number("max", 1) - 1, COLUMNS));
                }
            }
            case "mergeCell" -> merge(xml.attribute("ref"));
            default -> {}
        }
    }

    /** A cell without a reference stands right of the one before it. */
    private void place(String ref) {
        if (ref == null) {
            column = inside(column + 1, COLUMNS);
            inside(row, ROWS);
            return;
        }
        int letters = letters(ref);
        column = column(ref, letters);
        row = inside(Xml.number(ref, letters, row + 1) - 1, ROWS);
    }

    private void merge(String ref) {
        int colon = ref == null ? -1 : ref.indexOf(':');
        if (colon < 0) {
            return;
        }
        String last = ref.substring(colon + 1);
        int letters = letters(ref);
        int lastLetters = letters(last);
        Area area = new Area(
                inside(Xml.number(ref.substring(0, colon), letters, 0) - 1, ROWS),
                column(ref, letters),
                inside(Xml.number(last, lastLetters, 0) - 1, ROWS),
                column(last, lastLetters));
        grid.merge(area);
    }

    private static int letters(String ref) {
        int at = 0;
        while (at < ref.length() && Character.isLetter(ref.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int column(String ref, int letters) {
        int column = 0;
        for (int at = 0; at < letters && column <= COLUMNS; at++) {
            column = column * LETTERS + Character.toUpperCase(ref.charAt(at)) - 'A' + 1;
        }
        return inside(column - 1, COLUMNS);
    }

    private static int inside(int index, int end) {
        if (index < 0 || index >= end) {
            throw RefusedException.damaged();
        }
        return index;
    }
}
