/**
 * Knows what stands on each sheet of the findings workbook, in which columns and in which order. Must not know in which
 * order the sheets follow, nor choose what is a finding. Start reading at {@link vn.camket.output.sheet.FindingsSheet}.
 */
package vn.camket.output.sheet;
