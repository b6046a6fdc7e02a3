/**
 * Knows the parts of an Office Open XML workbook, transitional or strict, and turns each worksheet into a grid. Must not
 * know what the cells mean. Start reading at {@link vn.camket.workbook.xlsx.XlsxWorkbook}.
 */
package vn.camket.workbook.xlsx;
