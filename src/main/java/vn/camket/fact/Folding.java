package vn.camket.fact;

import java.text.Normalizer;
import java.util.Locale;

/** Folds a text to the form in which names, headers and titles are compared (spec 1, "Unit"). */
public final class Folding {
    private static final char MARK = '\uFFFF';
    private static final char GAP = ' ';
    /** Letters of Vietnamese that stand apart from the others. */
    private static final String VIETNAMESE = "ŨũƠơƯư";

    /** What plain signs fold to, 0 for those not met yet: to decompose whole texts took most of the time of folding. */
    private static final char[] BASES = new char[0x2070];

    private Folding() {}

    /**
     * Ð and ð (eth) to Đ and đ, marks dropped, đ to d, every run of non-alphanumerics to one blank, lower case, trimmed.
     *
     * @return never null; empty for a text without letters or digits
     */
    public static String fold(String text) {
        String decomposed = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        boolean gap = false;
        for (int at = 0; at < decomposed.length(); ) {
            int sign = decomposed.codePointAt(at);
            at += Character.charCount(sign);
            int base = isPlain(sign) ? known(sign) : base(sign);
            if (base == MARK) {
                continue;
            }
            if (base == GAP) {
                gap = true;
                continue;
            }
            if (gap && !folded.isEmpty()) {
                folded.append(' ');
            }
            gap = false;
            folded.appendCodePoint(base);
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether a text has only ASCII signs and letters of Western Europe and Vietnam, each one sign: composed as it is, so
     * that neither NFC nor NFKC changes it.
     */
    public static boolean isComposed(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!isComposed(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isComposed(char sign) {
        return sign < 0x80
                || sign >= '\u00C0' && sign <= '\u0131'
                || sign >= '\u1EA0' && sign <= '\u1EF9'
                || VIETNAMESE.indexOf(sign) >= 0;
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!isPlain(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a sign is of Europe or the Near East, or punctuation: those of India and beyond may hold two letters. */
    private static boolean isPlain(int sign) {
        return sign < 0x900 || sign >= 0x1E00 && sign < BASES.length;
    }

    private static int known(int sign) {
        if (BASES[sign] == 0) {
            BASES[sign] = (char) base(sign);
        }
        return BASES[sign];
    }

    private static int base(int sign) {
        int letter = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFD)
                .codePointAt(0);
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return MARK;
        }
        if (!Character.isLetterOrDigit(letter)) {
            return GAP;
        }
        return switch (letter) {
            case '\u0110', '\u0111', '\u00D0', '\u00F0' -> 'd';
            default -> letter;
        };
    }
}
