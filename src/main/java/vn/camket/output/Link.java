package vn.camket.output;

/**
 * A cell that opens something.
 *
 * @param address a URI, relative to the workbook that holds the cell
 */
record Link(String text, String address) {}
