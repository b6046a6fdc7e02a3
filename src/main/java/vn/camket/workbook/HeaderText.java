package vn.camket.workbook;

import vn.camket.workbook.grid.GridCell;

/**
 * The header of one column.
 *
 * @param column 0-based
 * @param leaf the lowest cell of the header
 * @param width how many columns it is merged over
 */
record HeaderText(int column, GridCell leaf, int width, HeaderWords words) {
    String text() {
        return words.lower();
    }

    String path() {
        return words.path();
    }
}
