package vn.camket.rule.language;

/** Tells kinds of characters apart; digits are those of ASCII, whatever else Unicode counts with. */
public final class Letters {
    private Letters() {}

    static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    static boolean isWordSign(char sign) {
        return Character.isLetterOrDigit(sign)
                || sign == '_'
                || sign == '$'
                || Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    /** Signs without a shape of their own, by which a text can look like another. */
    public static boolean isUnseen(char sign) {
        return Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT;
    }

    static int behindDigits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static int behindWord(String text, int from) {
        int end = from;
        while (end < text.length() && isWordSign(text.charAt(end))) {
            end++;
        }
        return end;
    }

    public static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
