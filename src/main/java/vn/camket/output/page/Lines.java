package vn.camket.output.page;

import java.text.Normalizer;

/** Foresees how many lines a text takes in a column: LibreOffice does not fit row heights to wrapped text by itself. */
public final class Lines {
    private static final double DEFAULT = 1.0;
    private static final double CAPITAL = 1.45;
    private static final double WIDE = 2.0;
    private static final int MEASURED = 0x2000;

    /** Widths of Times New Roman in digits, a little more rather than less. */
    private static final double[] WIDTHS = new double[MEASURED];

    static {
        for (int point = 0; point < MEASURED; point++) {
            // An accent takes no room of its own.
            char base = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD)
                    .charAt(0);
            WIDTHS[point] = of(base);
        }
    }

    private Lines() {}

    private static double of(char base) {
        if (" .,·':;ijlt/|!".indexOf(base) >= 0) {
            return 0.55;
        } else if ("frsIJ-()[]\"".indexOf(base) >= 0) {
            return 0.75;
        } else if ("acez".indexOf(base) >= 0) {
            return 0.9;
        } else if ("EFLPSTZ×ư".indexOf(base) >= 0) {
            return 1.2;
        } else if ("mMW%@".indexOf(base) >= 0) {
            return base == 'm' ? 1.6 : 1.9;
        }
        return base == 'w' || Character.isUpperCase(base) ? CAPITAL : DEFAULT;
    }

    /** @param width of the column, in digits; a word longer than it is broken */
    public static int of(String text, double width) {
        int lines = 0;
        for (int from = 0; from <= text.length(); ) {
            int end = end(text, '\n', from, text.length());
            lines += wrapped(text, from, end, Math.max(1, width));
            from = end + 1;
        }
        return lines;
    }

    private static int wrapped(String text, int from, int end, double width) {
        int lines = 1;
        double used = 0;
        for (int word = from; word < end; ) {
            int behind = end(text, ' ', word, end);
            double length = length(text, word, behind);
            if (used > 0 && used + WIDTHS[' '] + length > width) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? WIDTHS[' '] : 0) + length;
            while (used > width) {
                lines++;
                used -= width;
            }
            word = behind + 1;
        }
        return lines;
    }

    private static int end(String text, char sign, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) != sign) {
            at++;
        }
        return at;
    }

    private static double length(String text, int from, int end) {
        double length = 0;
        for (int at = from; at < end; at++) {
            char letter = text.charAt(at);
            length += letter < MEASURED ? WIDTHS[letter] : letter == '–' ? DEFAULT : WIDE;
        }
        return length;
    }
}
