package vn.camket.fact;

import java.util.List;

/**
 * A table of a report and the columns that it has not.
 *
 * @param workbook path relative to the reports folder
 * @param header the first cell of its header
 * @param lastColumn 0-based
 * @param absent names of those columns, none when it has all
 */
public record TableGap(String workbook, Cell header, int lastColumn, List<String> absent) {}
