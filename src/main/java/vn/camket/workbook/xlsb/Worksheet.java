package vn.camket.workbook.xlsb;

import org.apache.poi.hssf.util.RKUtil;
import vn.camket.workbook.encoding.StyledText;
import vn.camket.workbook.grid.Area;
import vn.camket.workbook.grid.CellStyles;
import vn.camket.workbook.grid.ErrorValue;
import vn.camket.workbook.grid.GridBuilder;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.grid.NativeNumber;
import vn.camket.workbook.grid.RefusedException;
import vn.camket.workbook.grid.SharedStrings;

/** Takes the records of one worksheet and gives its cells to a grid. */
final class Worksheet {
    private static final int ROWS = 1_048_576;
    private static final int COLUMNS = 16_384;
    private static final int STYLE = 0xFFFFFF;
    private static final int HIDDEN_ROW = 0x10;

    private final GridBuilder grid;
    private final CellStyles styles;
    private final SharedStrings strings;
    private final boolean from1904;
    private int row;
    private int column;
    private int style;

    Worksheet(GridBuilder grid, CellStyles styles, SharedStrings strings, boolean from1904) {
        this.grid = grid;
        this.styles = styles;
        this.strings = strings;
        this.from1904 = from1904;
    }

    void take(Records records) {
        switch (records.kind()) {
            case Kind.ROW -> takeRow(records);
            case Kind.COLUMN -> takeColumns(records);
            case Kind.MERGE -> merge(records);
            case Kind.SMALL_NUMBER,
                    Kind.ERROR,
                    Kind.TRUTH,
                    Kind.NUMBER,
                    Kind.STRING,
                    Kind.SHARED_STRING,
                    Kind.STRING_RESULT,
                    Kind.NUMBER_RESULT,
                    Kind.TRUTH_RESULT,
                    Kind.ERROR_RESULT,
                    Kind.RICH_STRING -> takeCell(records);
            default -> {}
        }
    }

    private void takeCell(Records records) {
        column = inside(records.readInt(), COLUMNS);
        style = records.readInt() & STYLE;
        switch (records.kind()) {
            case Kind.SMALL_NUMBER -> add(RKUtil.decodeNumber(records.readInt()));
            case Kind.NUMBER, Kind.NUMBER_RESULT -> add(records.readDouble());
            case Kind.TRUTH, Kind.TRUTH_RESULT -> grid.add(GridCell.truth(row, column, records.readByte() != 0));
            case Kind.ERROR, Kind.ERROR_RESULT ->
                grid.add(GridCell.failed(row, column, ErrorValue.of(records.readByte())));
            case Kind.SHARED_STRING -> {
                int index = records.readInt();
                add(strings.get(index), strings.styled(index));
            }
            case Kind.RICH_STRING -> {
                boolean isRich = (records.readByte() & 1) != 0;
                String text = records.readText();
                add(text, isRich ? XlsbWorkbook.runs(records, text, styles) : null);
            }
            default -> add(records.readText(), null);
        }
    }

    private void add(double number) {
        grid.add(NativeNumber.cell(row, column, Double.toString(number), styles.shown(style), from1904));
    }

    private void add(String text, StyledText styled) {
        grid.addWords(row, column, text, styled, styles.typeface(style));
    }

    private void takeRow(Records records) {
        row = inside(records.readInt(), ROWS);
        records.skip(Integer.BYTES);
        boolean isFlat = records.readShort() == 0;
        records.skip(1);
        if (isFlat || (records.readByte() & HIDDEN_ROW) != 0) {
            grid.hideRow(row);
        }
    }

    private void takeColumns(Records records) {
        int first = inside(records.readInt(), COLUMNS);
        int last = inside(records.readInt(), COLUMNS);
        boolean isFlat = records.readInt() == 0;
        records.skip(Integer.BYTES);
        if (isFlat || (records.readShort() & 1) != 0) {
            grid.hideColumns(first, last);
        }
    }

    private void merge(Records records) {
        int firstRow = inside(records.readInt(), ROWS);
        int lastRow = inside(records.readInt(), ROWS);
        grid.merge(new Area(firstRow, inside(records.readInt(), COLUMNS), lastRow, inside(records.readInt(), COLUMNS)));
    }

    private static int inside(int index, int end) {
        if (index < 0 || index >= end) {
            throw RefusedException.damaged();
        }
        return index;
    }
}
