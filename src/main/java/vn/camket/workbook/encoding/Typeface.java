package vn.camket.workbook.encoding;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.camket.fact.LegacyEncoding;

/**
 * Tells by the name of a font in which encoding the text that it shows is written.
 *
 * @param encoding null for a font of Unicode text, or one that tells nothing
 * @param capitals whether small letters are shown as capitals
 */
public record Typeface(LegacyEncoding encoding, boolean capitals) {
    public static final Typeface PLAIN = new Typeface(null, false);
    private static final Typeface TCVN3 = new Typeface(LegacyEncoding.TCVN3, false);
    private static final Typeface TCVN3_CAPITALS = new Typeface(LegacyEncoding.TCVN3, true);
    private static final Typeface VNI = new Typeface(LegacyEncoding.VNI, false);

    private static final Pattern TCVN3_FONT = Pattern.compile("\\.?Vn[A-Z]|\\.(?i:vn)");
    private static final Pattern VNI_FONT = Pattern.compile("(?i)vni-");

    /** The typeface of a font, {@code null} for an unnamed one. */
    public static Typeface of(String font) {
        if (font == null) {
            return PLAIN;
        }
        if (TCVN3_FONT.matcher(font).lookingAt()) {
            return font.endsWith("H") ? TCVN3_CAPITALS : TCVN3;
        }
        return VNI_FONT.matcher(font).lookingAt() ? VNI : PLAIN;
    }

    /** The typeface of the first font of a list with commas and quotes, {@code null} for no list. */
    public static Typeface ofFirst(String fonts) {
        return of(
                fonts == null
                        ? null
                        : fonts.split(",", 2)[0]
                                .replace("'", "")
                                .replace("\"", "")
                                .strip());
    }

    public boolean isLegacy() {
        return encoding != null;
    }

    /** The text as it is shown; text that can only be Unicode stays as it is, whatever the font. */
    public String read(String text) {
        if (encoding == null || text.chars().anyMatch(Guess::isUnicode)) {
            return text;
        }
        String decoded = Alphabet.of(encoding).decode(text);
        return capitals ? decoded.toUpperCase(Locale.ROOT) : decoded;
    }
}
