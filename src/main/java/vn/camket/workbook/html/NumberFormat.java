package vn.camket.workbook.html;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.camket.workbook.grid.Shown;

/** Reads the number format of a cell as Excel and LibreOffice write it into a page. */
final class NumberFormat {
    private static final Pattern ESCAPE = Pattern.compile("\\\\([0-9a-fA-F]{1,6}\\s?|.)", Pattern.DOTALL);
    private static final int HEX = 16;
    private static final int FIRST_OF_TWO = 2;

    private NumberFormat() {}

    /** What {@code mso-number-format} makes of a number: a name in English, or a format in a string of CSS. */
    static Shown ofExcel(String declared) {
        if (declared == null) {
            return Shown.PLAIN;
        }
        boolean isQuoted = declared.length() >= FIRST_OF_TWO && "\"'".indexOf(declared.charAt(0)) >= 0;
        String format = ESCAPE.matcher(isQuoted ? declared.substring(1, declared.length() - 1) : declared)
                .replaceAll(escape -> Matcher.quoteReplacement(plain(escape.group(1))));
        return switch (format.toLowerCase(Locale.ROOT)) {
            case "short date", "medium date", "long date", "general date" -> Shown.DATE;
            case "percent" -> Shown.PERCENT;
            case "standard", "fixed", "scientific", "general" -> Shown.PLAIN;
            default -> Shown.by(format);
        };
    }

    private static String plain(String escaped) {
        boolean isCode = escaped.strip().length() > 1 || Character.digit(escaped.charAt(0), HEX) > 9;
        return isCode ? Character.toString(Integer.parseInt(escaped.strip(), HEX) & 0xFFFF) : escaped;
    }

    /** What {@code sdnum} makes of a number: a format behind the numbers of two languages. */
    static Shown ofLibreOffice(String declared) {
        String[] parts = declared.split(";", FIRST_OF_TWO + 1);
        return parts.length > FIRST_OF_TWO ? Shown.by(parts[FIRST_OF_TWO]) : Shown.PLAIN;
    }
}
