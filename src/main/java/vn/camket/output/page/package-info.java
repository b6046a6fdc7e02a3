/**
 * Knows how a page of a workbook is laid out and dressed: columns, looks, links, heights of rows, bytes that are always
 * the same. Must not know what stands on it. Start reading at {@link vn.camket.output.page.Page}.
 */
package vn.camket.output.page;
