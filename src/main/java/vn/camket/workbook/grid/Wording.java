package vn.camket.workbook.grid;

import java.text.Normalizer;
import vn.camket.fact.Folding;

/** Cleans the text of a cell of what nobody sees, after its encoding is decided. */
final class Wording {
    private static final String UNSEEN = "\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF";

    private static final Memo<String, String> CLEAN = new Memo<>(Wording::cleaned);

    private Wording() {}

    /**
     * NFC; zero-width signs, soft hyphens and marks of direction dropped; Ð (U+00D0) for Đ repaired; every kind of blank
     * to a space, every kind of line break to {@code \n}; stripped.
     */
    static String clean(String text) {
        return CLEAN.of(text);
    }

    private static String cleaned(String text) {
        String lines = text.replace("\r\n", "\n");
        String composed = Folding.isComposed(lines) ? lines : Normalizer.normalize(lines, Normalizer.Form.NFC);
        if (isClean(composed)) {
            return composed.strip();
        }
        StringBuilder clean = new StringBuilder(composed.length());
        for (int at = 0; at < composed.length(); at++) {
            char sign = composed.charAt(at);
            if (UNSEEN.indexOf(sign) < 0 && !(sign >= '\u202A' && sign <= '\u202E')) {
                clean.append(seen(sign));
            }
        }
        return clean.toString().strip();
    }

    /** Whether nothing is to be done sign by sign: for most texts, and soon told. */
    private static boolean isClean(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean isPlain =
                    sign >= ' ' && sign < 0x7F || sign > 0xF0 && sign < 0x1000 || sign >= 0x1E00 && sign < 0x2000;
            if (!isPlain) {
                return false;
            }
        }
        return true;
    }

    private static char seen(char sign) {
        return switch (sign) {
            case '\u00D0' -> '\u0110';
            case '\u00F0' -> '\u0111';
            case '\r', '\n', '\u000B', '\u0085', '\u2028', '\u2029' -> '\n';
            default -> sign < ' ' || Character.isSpaceChar(sign) ? ' ' : sign;
        };
    }
}
