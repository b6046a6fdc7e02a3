package vn.camket.workbook.ods;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import vn.camket.workbook.encoding.Typeface;
import vn.camket.workbook.grid.Area;
import vn.camket.workbook.grid.GridBuilder;
import vn.camket.workbook.grid.RefusedException;
import vn.camket.workbook.grid.Work;
import vn.camket.workbook.part.Xml;

/** Reads the rows of a table; those that are repeated and blank cost nothing, the others count each time. */
final class Sheet {
    private static final int ROWS = 1_048_576;
    private static final int COLUMNS = 16_384;

    private final Xml xml;
    private final GridBuilder grid;
    private final Styles styles;
    private final CellDraft draft;
    /** Default cell styles by the first column that has them. */
    private final TreeMap<Integer, String> columnStyles = new TreeMap<>();

    private final List<Entry> cells = new ArrayList<>();
    private int columns;
    private int row;
    /** How often this row is repeated. */
    private int rows;

    private int column;

    /** A cell of a row that is repeated to the right, with the area that it covers. */
    private record Entry(Content content, int column, int count, int height, int width) {}

    Sheet(Xml xml, GridBuilder grid, Styles styles, Work work) {
        this.xml = xml;
        this.grid = grid;
        this.styles = styles;
        this.draft = new CellDraft(styles, work);
    }

    /** Reads from the start of the table to its end. */
    void read() throws XMLStreamException {
        while (xml.next() && !(xml.isEnd() && xml.name().equals("table"))) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "table-column" -> takeColumns();
                    case "table-row" -> takeRows();
                    case "shapes", "forms", "named-expressions", "scenario" -> xml.skip();
                    default -> {}
                }
            }
        }
    }

    private void takeColumns() {
        int count = count("number-columns-repeated", COLUMNS - columns);
        if (count == 0) {
            return;
        }
        String style = xml.attribute("default-cell-style-name");
        columnStyles.put(columns, style == null ? Styles.DEFAULT : style);
        if (isHidden()) {
            grid.hideColumns(columns, columns + count - 1);
        }
        columns += count;
    }

    private void takeRows() throws XMLStreamException {
        rows = count("number-rows-repeated", ROWS - row);
        boolean isHidden = isHidden();
        String style = xml.attribute("default-cell-style-name");
        cells.clear();
        column = 0;
        while (xml.next() && !(xml.isEnd() && xml.name().equals("table-row"))) {
            if (xml.isStart()) {
                takeCell(style);
            }
        }
        for (int at = row; at < row + rows; at++) {
            put(at);
            if (isHidden) {
                grid.hideRow(at);
            }
        }
        row += rows;
    }

    private void takeCell(String rowStyle) throws XMLStreamException {
        int count = count("number-columns-repeated", COLUMNS - column);
        int height = count("number-rows-spanned", ROWS - row);
        int width = count("number-columns-spanned", COLUMNS - column);
        String own = xml.attribute("style-name");
        Content content = draft.read(xml, face(own == null ? rowStyle : own));
        boolean isOne = rows == 1 && count == 1;
        if (content != null && (isOne || !content.isBlank())) {
            if (rows == 0 || count == 0) {
                throw RefusedException.damaged();
            }
            cells.add(new Entry(content, column, count, height, width));
        }
        column += count;
    }

    private Typeface face(String style) {
        Map.Entry<Integer, String> ofColumn = style == null ? columnStyles.floorEntry(column) : null;
        return styles.ofCell(ofColumn == null ? style : ofColumn.getValue());
    }

    private void put(int at) {
        for (Entry cell : cells) {
            for (int right = 0; right < cell.count(); right++) {
                cell.content().put(grid, at, cell.column() + right);
            }
            if (cell.height() > 1 || cell.width() > 1) {
                grid.merge(new Area(at, cell.column(), at + cell.height() - 1, cell.column() + cell.width() - 1));
            }
        }
    }

    private int count(String attribute, int most) {
        return Math.min(Math.max(1, xml.number(attribute, 1)), most);
    }

    private boolean isHidden() {
        String visibility = xml.attribute("visibility");
        return visibility != null && !visibility.equals("visible");
    }
}
