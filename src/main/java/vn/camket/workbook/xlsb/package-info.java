/**
 * Knows the binary parts of an .xlsb workbook (BIFF12), which is packed like an .xlsx one, and turns each worksheet into
 * a grid. Must not know what the cells mean. Start reading at {@link vn.camket.workbook.xlsb.XlsbWorkbook}.
 */
package vn.camket.workbook.xlsb;
