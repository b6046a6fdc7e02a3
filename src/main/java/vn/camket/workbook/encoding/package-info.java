/**
 * Knows the encodings of Vietnamese text that came before Unicode, TCVN3 (ABC) and VNI: the fonts by which they are
 * known, what their text looks like where the font is lost, and their letters. Must not know where in a sheet a text
 * stands. Start reading at {@link vn.camket.workbook.encoding.Typeface} and {@link vn.camket.workbook.encoding.Guess}.
 */
package vn.camket.workbook.encoding;
