package vn.camket.register.table;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Reduces a text to what a cell shows of it: a workbook keeps no more. */
final class Seen {
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF]|[\\p{Cntrl}&&[^\\n\\r\\t\\u000B\\u0085]]");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\u000B\\u0085\\u2028\\u2029]");
    private static final Pattern BLANK = Pattern.compile("[\\t\\p{Zs}]");

    private Seen() {}

    static String of(String text) {
        String lines = LINE_END.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("\n");
        String seen = BLANK.matcher(UNSEEN.matcher(lines).replaceAll("")).replaceAll(" ");
        return seen.replace('\u00D0', '\u0110').replace('\u00F0', '\u0111').strip();
    }
}
