package vn.camket.output.page;

/**
 * A cell that opens something.
 *
 * @param address a URI, relative to the workbook that holds the cell
 */
public record Link(String text, String address) {}
