/**
 * Knows how reports are laid out in workbooks of any format: finds covers and tables by their words and reads their rows,
 * keeping every cell. Must not know the register or the rules, and never judges. Start reading at
 * {@link vn.camket.workbook.WorkbookReader} and {@link vn.camket.workbook.SheetReader}.
 */
package vn.camket.workbook;
