package vn.camket.workbook.grid;

/** A merged area, 0-based, both ends included; its first cell holds the value. */
public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    public boolean holds(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    public int width() {
        return lastColumn - firstColumn + 1;
    }
}
