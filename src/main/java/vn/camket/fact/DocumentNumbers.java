package vn.camket.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers of documents in texts: {@code 4778/KH-UBND}, {@code 06/2024/QĐ-UBND} (Nghị định 30/2020/NĐ-CP) and
 * {@code 164-KH/TU} (Party). A hyphen that was lost ({@code 1961/QĐUBND}) and a stray blank are borne with.
 */
public final class DocumentNumbers {
    private static final String HYPHEN = "[-‐‑–]";
    private static final String BEGIN = "(?<![\\p{L}\\d/.‐‑–-])";
    private static final String END = "(?![\\p{L}\\d])";
    private static final String SYMBOL = "\\p{Lu}[\\p{L}&]*+\\d*+";
    private static final String NUMBER = "\\d{1,6}[a-zđ]?+ ?/ ?(?:\\d{4} ?/ ?)?";
    private static final String ADMINISTRATIVE =
            NUMBER + "(?:" + SYMBOL + "(?: ?[-‐‑–/] ?" + SYMBOL + ")+|\\p{Lu}{3,}+\\d*+|(?<=/)QH\\d++)";
    private static final String PARTY = "\\d{1,5} ?" + HYPHEN + " ?\\p{Lu}\\p{L}++ ?/ ?\\p{Lu}{2,}+";

    private static final Pattern WELL_FORMED =
            Pattern.compile(BEGIN + "(?:" + ADMINISTRATIVE + "|" + PARTY + ")" + END);

    /** {@code 215/KH UBND}: a blank where the hyphen was. */
    private static final String SPACED = NUMBER + "\\p{Lu}\\p{L}{1,3} \\p{Lu}{2,}+";
    /** Digits and letters joined by a stroke, capitals first: {@code 5/ha} and {@code 500/năm} are rates. */
    private static final String LIKE =
            "(?<!\\d,)(?:\\d++\\p{L}?(?:/\\d++)*/\\p{Lu}[\\p{L}\\d&]++(?:[-‐‑–/._][\\p{L}\\d&]++)*+|\\d++" + HYPHEN
                    + "\\p{L}++/\\p{Lu}[\\p{L}\\d&]*+(?:[-‐‑–/._][\\p{L}\\d&]++)*+)";

    private static final Pattern ANY = Pattern.compile(BEGIN + "(?:(?<administrative>(?:" + ADMINISTRATIVE + "|"
            + SPACED + ")" + END + ")|(?<party>" + PARTY + END + ")|" + LIKE + ")");
    private static final Pattern LINK = Pattern.compile("\\S*(?:://|www\\.)\\S*");

    /** A whole cell that is to hold nothing but a number, in letters of any case. */
    private static final Pattern WHOLE =
            Pattern.compile("(?:số ?:? ?)?(?:(?<administrative>\\d{1,6}[a-zđ]? ?(?:/ ?\\d{4} ?)?/"
                    + " ?\\p{L}[\\p{L}&]+ ?[-‐‑–/] ?\\p{L}[\\p{L}&\\d‐‑-]*)|(?<party>\\d{1,5} ?" + HYPHEN
                    + " ?\\p{L}{2,} ?/ ?\\p{L}{2,}))");

    private DocumentNumbers() {}

    /**
     * A number, or what looks like one.
     *
     * @param words as written
     */
    public record Found(String words, DocumentNumber.Form form) {}

    /** The first well-formed number in a text, as written. */
    public static Optional<String> find(String text) {
        if (text.indexOf('/') < 0) {
            return Optional.empty();
        }
        Matcher number = WELL_FORMED.matcher(text);
        return number.find() ? Optional.of(number.group()) : Optional.empty();
    }

    /** The numbers in a text, in its order, with what looks like one and has no known form; links are passed over. */
    public static List<Found> findAll(String text) {
        List<Found> found = new ArrayList<>();
        if (text.indexOf('/') < 0) {
            return found;
        }
        boolean linked = text.contains("://") || text.contains("www.");
        for (Matcher any = ANY.matcher(linked ? LINK.matcher(text).replaceAll(" ") : text); any.find(); ) {
            found.add(new Found(any.group(), form(any)));
        }
        return found;
    }

    /** The numbers in a cell that is there for one; a cell in which nothing looks like one, whole. */
    public static List<Found> inCell(String text) {
        List<Found> found = findAll(text);
        if (!found.isEmpty()) {
            return found;
        }
        Matcher whole = WHOLE.matcher(text.strip().toLowerCase(Locale.ROOT));
        return List.of(new Found(text.strip(), whole.matches() ? form(whole) : DocumentNumber.Form.OTHER));
    }

    private static DocumentNumber.Form form(Matcher found) {
        if (found.group("administrative") != null) {
            return DocumentNumber.Form.ADMINISTRATIVE;
        }
        return found.group("party") != null ? DocumentNumber.Form.PARTY : DocumentNumber.Form.OTHER;
    }
}
