package vn.camket.workbook.value;

import java.text.Normalizer;
import java.util.Locale;
import vn.camket.fact.Folding;
import vn.camket.workbook.grid.Memo;

/** Makes the forms in which texts of cells are compared with words of the vocabulary. */
public final class Keys {
    private static final Memo<String, String> KEYS = new Memo<>(Keys::key);
    private static final Memo<String, String> WORDS = new Memo<>(Keys::folded);
    private static final Memo<String, String> PLAIN = new Memo<>(Keys::withoutMarks);

    private static final char FIRST_MARKED = 0x80;
    /** What composed letters are without their marks, 0 for those not met yet: to decompose whole texts takes long. */
    private static final char[] BASES = new char[0x1F00];

    private Keys() {}

    /** Folded and without blanks; a percent sign is kept as the words for it, so "100%" differs from "100". */
    public static String of(String text) {
        return KEYS.of(text);
    }

    /** Folded, the words parted by one blank; a percent sign is kept as the words for it. */
    public static String words(String text) {
        return WORDS.of(text);
    }

    private static String key(String text) {
        return words(text).replace(" ", "");
    }

    private static String folded(String text) {
        return Folding.fold(text.indexOf('%') < 0 ? text : text.replace("%", " phần trăm "));
    }

    /** Full-width forms to plain ones, dashes to {@code -}, blanks to one space; letters keep their marks. */
    static String tidy(String text) {
        String compatible = Folding.isComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder tidy = new StringBuilder(compatible.length());
        for (int at = 0; at < compatible.length(); at++) {
            char sign = compatible.charAt(at);
            if (Character.isWhitespace(sign)) {
                if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ') {
                    tidy.append(' ');
                }
            } else {
                tidy.append(sign >= '\u2010' && sign <= '\u2015' || sign == '\u2212' ? '-' : sign);
            }
        }
        return tidy.toString().strip();
    }

    /** As {@link #tidy}, in lower case and with the marks dropped; punctuation stays. */
    public static String plain(String text) {
        return PLAIN.of(text);
    }

    private static String withoutMarks(String text) {
        String tidy = tidy(text);
        if (!Folding.isComposed(tidy)) {
            return decomposedWithoutMarks(tidy);
        }
        StringBuilder plain = new StringBuilder(tidy.length());
        for (int at = 0; at < tidy.length(); at++) {
            char sign = tidy.charAt(at);
            plain.append(sign < FIRST_MARKED ? Character.toLowerCase(sign) : base(sign));
        }
        return plain.toString();
    }

    /** The small letter without its marks, met before in most cases. */
    private static char base(char letter) {
        if (BASES[letter] == 0) {
            BASES[letter] = decomposedWithoutMarks(Character.toString(letter)).charAt(0);
        }
        return BASES[letter];
    }

    private static String decomposedWithoutMarks(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        for (int at = 0; at < decomposed.length(); at++) {
            char sign = decomposed.charAt(at);
            if (Character.getType(sign) != Character.NON_SPACING_MARK) {
                plain.append(sign == '\u0110' || sign == '\u0111' ? 'd' : sign);
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
