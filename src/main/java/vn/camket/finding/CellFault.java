package vn.camket.finding;

import vn.camket.fact.Cell;
import vn.camket.fact.Text;

/**
 * Something wrong with a workbook of the register.
 *
 * @param at the cell, or the sheet as a whole; null for the workbook as a whole
 * @param message what was met, what was wanted and what to do
 */
public record CellFault(Cell at, Text message) {}
