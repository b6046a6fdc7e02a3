/**
 * Knows what every format of workbook has in common: sheets of cells with merges, hidden parts and native values, the
 * work that may be spent on them, and the reasons for refusing a file. Must not know any file format, nor what the cells
 * mean. Start reading at {@link vn.camket.workbook.grid.Grid}.
 */
package vn.camket.workbook.grid;
