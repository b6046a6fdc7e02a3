package vn.camket.fact;

import java.util.List;

/**
 * A sheet of any workbook, cell by cell.
 *
 * @param rows those that are not blank, from the top; in each the cells that are not blank, from the left
 */
public record SheetCells(String name, List<List<SheetCell>> rows) {}
