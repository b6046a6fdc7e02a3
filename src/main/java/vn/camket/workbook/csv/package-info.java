/**
 * Knows text with separators: which sign parts its fields, and that all its cells are words or error values. Must not
 * know what the cells mean. Start reading at {@link vn.camket.workbook.csv.CsvWorkbook}.
 */
package vn.camket.workbook.csv;
