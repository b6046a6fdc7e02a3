/**
 * Knows the parts of an OpenDocument spreadsheet and turns each of its tables into a grid. Must not know what the cells
 * mean. Start reading at {@link vn.camket.workbook.ods.OdsWorkbook}.
 */
package vn.camket.workbook.ods;
