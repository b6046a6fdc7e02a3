package vn.camket.text;

import java.util.regex.Pattern;

/** Puts a text of several lines, or with wide gaps, on one line. */
final class Lines {
    private static final Pattern GAP = Pattern.compile("\\s+");

    private Lines() {}

    /** A text that is on one line already is given back as it is. */
    static String one(String text) {
        return isOne(text) ? text : GAP.matcher(text.strip()).replaceAll(" ");
    }

    private static boolean isOne(String text) {
        // As if a blank stood before it and behind it.
        boolean afterBlank = true;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean blank = sign == ' ';
            if (blank && afterBlank || !blank && Character.isWhitespace(sign)) {
                return false;
            }
            afterBlank = blank;
        }
        return text.isEmpty() || !afterBlank;
    }
}
