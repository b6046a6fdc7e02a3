/**
 * Knows how the sender's own workbook is copied with marks at its cells: parts that are not concerned byte for byte, the
 * others by inserting text into their XML. Must not know how findings were found, nor which of them count. Start reading
 * at {@link vn.camket.output.mark.Marking}.
 */
package vn.camket.output.mark;
