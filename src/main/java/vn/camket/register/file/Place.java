package vn.camket.register.file;

/**
 * Points into a text file.
 *
 * @param line 1-based, 0 for the whole file
 * @param column 1-based, in characters; 0 when not known
 */
public record Place(int line, int column) {
    static final Place WHOLE_FILE = new Place(0, 0);

    /** The place of the character at an offset. */
    static Place at(CharSequence text, int offset) {
        int line = 1;
        int start = 0;
        for (int at = 0; at < offset; at++) {
            if (text.charAt(at) == '\n') {
                line++;
                start = at + 1;
            }
        }
        return new Place(line, offset - start + 1);
    }
}
