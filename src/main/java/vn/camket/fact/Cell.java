package vn.camket.fact;

/**
 * Points at a cell of a workbook and keeps its text as it was read.
 *
 * @param sheet the sheet's name
 * @param ref the cell in A1 notation, e.g. {@code F6}
 * @param text the cell's own words, or the shown form of a native number or date
 */
public record Cell(String sheet, String ref, String text) {}
