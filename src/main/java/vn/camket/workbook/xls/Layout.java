package vn.camket.workbook.xls;

import vn.camket.workbook.grid.Area;
import vn.camket.workbook.grid.GridBuilder;

/** Takes the records that tell which cells of a worksheet are merged, and which rows and columns are hidden. */
final class Layout {
    private static final int ROW_HEAD = 4;
    private static final int ROW_MIDDLE = 4;
    private static final int HIDDEN_ROW = 0x20;

    private final GridBuilder grid;

    Layout(GridBuilder grid) {
        this.grid = grid;
    }

    /** Whether the record is one of these. */
    boolean take(Records records) {
        switch (records.kind()) {
            case Kind.ROW -> takeRow(records);
            case Kind.COLUMN -> {
                int first = records.readShort();
                int last = records.readShort();
                boolean isFlat = records.readShort() == 0;
                records.skip(Short.BYTES);
                hideColumns(first, last, isFlat || (records.readShort() & 1) != 0);
            }
            case Kind.COLUMN_WIDTH -> hideColumns(records.readByte(), records.readByte(), records.readShort() == 0);
            case Kind.MERGES -> {
                for (int left = records.readShort(); left > 0; left--) {
                    merge(records);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void takeRow(Records records) {
        int row = records.readShort();
        records.skip(ROW_HEAD);
        boolean isHidden = records.readShort() == 0;
        if (records.version() != Version.EXCEL_2 && records.left() > ROW_MIDDLE) {
            records.skip(ROW_MIDDLE);
            isHidden |= (records.readByte() & HIDDEN_ROW) != 0;
        }
        if (isHidden) {
            grid.hideRow(row);
        }
    }

    private void hideColumns(int first, int last, boolean hidden) {
        if (hidden && first <= last && first < Worksheet.COLUMNS) {
            grid.hideColumns(first, Math.min(last, Worksheet.COLUMNS - 1));
        }
    }

    private void merge(Records records) {
        int firstRow = records.readShort();
        int lastRow = records.readShort();
        int firstColumn = records.readShort();
        int lastColumn = records.readShort();
        if (firstRow <= lastRow && firstColumn <= lastColumn) {
            grid.merge(new Area(firstRow, firstColumn, lastRow, lastColumn));
        }
    }
}
