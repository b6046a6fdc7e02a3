package vn.camket.finding;

import vn.camket.fact.Text;

/**
 * Something wrong with a file under the rules folder, told to its author.
 *
 * @param file path relative to the rules folder, {@code /} as separator
 * @param line 1-based, 0 when the fault is the whole file's
 * @param column 1-based, 0 when not known
 * @param message what was met, what was wanted and what to do
 */
public record Fault(String file, int line, int column, Text message) {
    /** {@code file:line:column}, without what is not known. */
    public String place() {
        return file + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "");
    }
}
