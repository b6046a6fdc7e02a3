/**
 * Knows web pages that are saved as workbooks: tables, and the lines of text between them. Must not know what the cells
 * mean, and never fetches anything. Start reading at {@link vn.camket.workbook.html.HtmlWorkbook}.
 */
package vn.camket.workbook.html;
