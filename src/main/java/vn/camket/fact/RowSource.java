package vn.camket.fact;

/**
 * Names the row of a department's file from which something was taken.
 *
 * @param file its name
 * @param department in whose name the file came, as it stands before what it says
 * @param row 1-based, as Excel counts
 */
public record RowSource(String file, String department, String sheet, int row) {}
