package vn.camket.workbook;

import vn.camket.workbook.grid.GridCell;

/**
 * The header of one column.
 *
 * @param column 0-based
 * @param leaf the lowest cell of the header
 * @param width how many columns it is merged over
 * @param upper texts of the merged headers above it, joined by " / "; empty when there is none
 */
record HeaderText(int column, GridCell leaf, int width, String upper) {
    String text() {
        return leaf.text();
    }

    /** The merged header right above it, empty when there is none. */
    String nearest() {
        return upper.substring(upper.lastIndexOf(" / ") < 0 ? 0 : upper.lastIndexOf(" / ") + 3);
    }

    /** Read as "upper / lower". */
    String path() {
        return upper.isEmpty() ? text() : upper + " / " + text();
    }
}
