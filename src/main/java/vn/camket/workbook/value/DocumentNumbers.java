package vn.camket.workbook.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the number of a document in running text: {@code 4778/KH-UBND}, {@code 06/2024/QĐ-UBND} (Nghị định 30/2020/NĐ-CP)
 * and {@code 164-KH/TU} (Party). A hyphen that was lost ({@code 1961/QĐUBND}) and a stray blank are borne with.
 */
final class DocumentNumbers {
    private static final String SYMBOL = "\\p{Lu}[\\p{L}&]*+";
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d/.-])(?:"
            + "\\d{1,6}[a-zđ]?+ ?/ ?(?:\\d{4} ?/ ?)?"
            + "(?:" + SYMBOL + "(?: ?[-‐‑–/] ?" + SYMBOL + ")+\\d*+|\\p{Lu}{3,}+\\d*+|(?<=/)QH\\d++)"
            + "|\\d{1,5} ?[-‐‑–] ?\\p{Lu}\\p{L}++ ?/ ?\\p{Lu}{2,}+"
            + ")(?![\\p{L}\\d])");

    private DocumentNumbers() {}

    /** The first number in the text, as written. */
    static Optional<String> find(String text) {
        if (text.indexOf('/') < 0) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(text);
        return number.find() ? Optional.of(number.group()) : Optional.empty();
    }
}
