/**
 * Knows how an outcome becomes files: a workbook for people, JSON for programs; and faults of the rules folder, and what
 * was understood of a workbook, too.
 * Must not know how findings were found, nor decide which of them matter.
 * Start reading at {@link vn.camket.output.FindingsWorkbook} and {@link vn.camket.output.FindingsJson}.
 */
package vn.camket.output;
