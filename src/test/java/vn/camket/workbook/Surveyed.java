package vn.camket.workbook;

import java.util.List;

/**
 * What became of one file of many.
 *
 * @param hash of its bytes
 * @param state read or refused, or broken when it did what no file may
 * @param reason why it was refused, or how it broke
 * @param cells that are not blank, of all sheets
 * @param name of the file, without its folder
 * @param millis spent on it
 * @param slip what was thrown and is no refusal, empty in most cases
 */
public record Surveyed(String hash, String state, String reason, long cells, String name, long millis, String slip) {
    static final String BROKEN = "broken";

    static Surveyed parse(String line) {
        List<String> values = List.of(line.split("\t", -1));
        return new Surveyed(
                values.get(0),
                values.get(1),
                values.get(2),
                Long.parseLong(values.get(3)),
                values.get(4),
                Long.parseLong(values.get(5)),
                values.get(6));
    }

    public String line() {
        return golden() + "\t" + millis + "\t" + slip;
    }

    /** What is the same at every time and on every machine. */
    public String golden() {
        return String.join("\t", hash, state, reason, Long.toString(cells), name);
    }

    public boolean isBroken() {
        return state.equals(BROKEN);
    }
}
