/**
 * Knows the records of Excel's binary workbooks, from Excel 2 to Excel 2003 (BIFF2 to BIFF8), and turns each worksheet
 * into a grid. Must not know what the cells mean. Start reading at {@link vn.camket.workbook.xls.XlsWorkbook}.
 */
package vn.camket.workbook.xls;
