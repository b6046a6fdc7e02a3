package vn.camket.fact;

import java.text.Normalizer;
import java.util.Locale;

/** Folds a text to the form in which names, headers and titles are compared (spec 1, "Unit"). */
public final class Folding {
    private Folding() {}

    /**
     * Ð and ð (eth) to Đ and đ, marks dropped, đ to d, every run of non-alphanumerics to one blank, lower case, trimmed.
     *
     * @return never null; empty for a text without letters or digits
     */
    public static String fold(String text) {
        String repaired = text.replace('\u00D0', '\u0110').replace('\u00F0', '\u0111');
        String decomposed = Normalizer.normalize(repaired, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        boolean gap = false;
        for (int at = 0; at < decomposed.length(); ) {
            int sign = decomposed.codePointAt(at);
            at += Character.charCount(sign);
            if (Character.getType(sign) == Character.NON_SPACING_MARK) {
                continue;
            }
            if (!Character.isLetterOrDigit(sign)) {
                gap = true;
                continue;
            }
            if (gap && !folded.isEmpty()) {
                folded.append(' ');
            }
            gap = false;
            folded.appendCodePoint(sign == '\u0110' || sign == '\u0111' ? 'd' : sign);
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
