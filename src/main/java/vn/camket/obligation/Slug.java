package vn.camket.obligation;

import java.util.regex.Pattern;
import vn.camket.disk.Sha256;
import vn.camket.fact.Folding;

/** Turns the text of a row into the key by which rows about the same thing are known to belong together. */
final class Slug {
    private static final int LONGEST = 60;
    private static final int KEPT = 51;
    /** A leading list mark: {@code -}, {@code +}, {@code *}, {@code •}, {@code 1.}, {@code 1.2.}, {@code a)} (spec 6). */
    private static final Pattern LIST_MARK =
            Pattern.compile("^\\s*(?:[-+*•]|\\d+(?:\\.\\d+)*[.)](?=\\s|\\p{L})|\\p{L}\\))\\s*");

    private Slug() {}

    /** The text as written, without a leading list mark. */
    static String unmarked(String text) {
        return beginsAsWord(text) ? text : LIST_MARK.matcher(text).replaceFirst("");
    }

    /** Nearly all texts do; none of them has a mark. */
    private static boolean beginsAsWord(String text) {
        return text.length() > 1 && Character.isLetter(text.charAt(0)) && text.charAt(1) != ')';
    }

    /** The folded text without a leading list mark. */
    static String fold(String text) {
        return Folding.fold(unmarked(text));
    }

    /** The folded text with {@code -} for blanks; a long one is cut and told apart by a hash of the whole (spec 1). */
    static String of(String text) {
        String whole = fold(text).replace(' ', '-');
        if (whole.length() <= LONGEST) {
            return whole;
        }
        String start = whole.substring(0, KEPT);
        while (start.endsWith("-")) {
            start = start.substring(0, start.length() - 1);
        }
        return start + "-" + Sha256.hex(whole, 4);
    }
}
