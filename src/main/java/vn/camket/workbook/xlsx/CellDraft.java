package vn.camket.workbook.xlsx;

import java.time.DateTimeException;
import java.time.LocalDate;
import vn.camket.workbook.grid.CellStyles;
import vn.camket.workbook.grid.GridBuilder;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.grid.NativeNumber;
import vn.camket.workbook.grid.SharedStrings;
import vn.camket.workbook.part.Xml;

/** Gathers what the XML says of one cell and turns it into a native value. */
final class CellDraft {
    private static final int ISO_DATE = 10;

    private final SharedStrings strings;
    private final CellStyles styles;
    private final boolean from1904;
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private final RichText inline = new RichText();
    private String type;
    private int style;
    private int row;
    private int column;
    private boolean inValue;
    private boolean inFormula;
    private boolean hasValue;
    private boolean hasFormula;

    CellDraft(SharedStrings strings, CellStyles styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    void begin(Xml xml, int atRow, int atColumn) {
        type = xml.attribute("t");
        style = xml.number("s", 0);
        row = atRow;
        column = atColumn;
        value.setLength(0);
        formula.setLength(0);
        inline.clear();
        hasValue = false;
        hasFormula = false;
    }

    void take(Xml xml) {
        if (xml.isText() && (inValue || inFormula)) {
            xml.appendTo(inValue ? value : formula);
            return;
        }
        switch (xml.isText() ? "" : xml.name()) {
            case "v" -> {
                inValue = xml.isStart();
                hasValue = true;
            }
            case "f" -> {
                inFormula = xml.isStart();
                hasFormula = true;
            }
            default -> inline.take(xml);
        }
    }

    /** Gives the cell to the grid, unless it is blank. */
    void finish(GridBuilder grid) {
        boolean string = "str".equals(type);
        if (hasFormula && (string ? !hasValue : value.isEmpty())) {
            grid.add(GridCell.failed(row, column, "=" + formula));
        } else if (!value.isEmpty()) {
            finish(grid, value.toString());
        } else if (!inline.isEmpty()) {
            grid.addWords(row, column, inline.toString(), inline.styled(), styles.typeface(style));
        }
    }

    private void finish(GridBuilder grid, String raw) {
        switch (type == null ? "n" : type) {
            case "s" -> {
                int index = Xml.number(raw.strip(), 0, -1);
                if (strings.lacks(index)) {
                    grid.add(GridCell.failed(row, column, raw));
                } else {
                    grid.addWords(row, column, strings.get(index), strings.styled(index), styles.typeface(style));
                }
            }
            case "str", "inlineStr" -> grid.addWords(row, column, RichText.unescape(raw), null, styles.typeface(style));
            case "b" -> grid.add(GridCell.truth(row, column, raw.equals("1") || raw.equals("true")));
            case "e" -> grid.add(GridCell.failed(row, column, raw));
            case "d" -> grid.add(isoDate(raw));
            default -> grid.add(NativeNumber.cell(row, column, raw.strip(), styles.shown(style), from1904));
        }
    }

    private GridCell isoDate(String raw) {
        try {
            return GridCell.date(
                    row, column, LocalDate.parse(raw.length() > ISO_DATE ? raw.substring(0, ISO_DATE) : raw));
        } catch (DateTimeException e) {
            return GridCell.failed(row, column, raw);
        }
    }
}
