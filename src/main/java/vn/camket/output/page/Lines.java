package vn.camket.output.page;

/** Foresees how many lines a text takes in a column: LibreOffice does not fit row heights to wrapped text by itself. */
final class Lines {
    private Lines() {}

    /** @param width of the column, in characters; a word longer than it is broken */
    static int of(String text, int width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += wrapped(paragraph, Math.max(1, width));
        }
        return lines;
    }

    private static int wrapped(String paragraph, int width) {
        int lines = 1;
        int used = 0;
        for (String word : paragraph.split(" ", 0)) {
            int length = word.length();
            if (used > 0 && used + 1 + length > width && length <= width) {
                lines++;
                used = 0;
            }
            int filled = used + (used > 0 ? 1 : 0) + length;
            lines += Math.max(0, filled - 1) / width;
            used = filled > width ? filled % width : filled;
        }
        return lines;
    }
}
