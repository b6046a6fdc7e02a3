/**
 * Knows what stands on each sheet of the workbook that tells what a change of the rules does. Must not know how
 * findings were compared. Start reading at {@link vn.camket.output.change.DifferencesSheet}.
 */
package vn.camket.output.change;
