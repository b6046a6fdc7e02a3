package vn.camket.workbook.value;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.camket.fact.Amount;
import vn.camket.fact.Amount.Bound;
import vn.camket.fact.Vocabulary;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.grid.Memo;

/** Reads quantities as people write them: dots part thousands, a comma begins the decimals. */
final class Numbers {
    private static final int LONGEST = 200;
    private static final int LONGEST_MEASURE = 6;
    private static final String NUMBER =
            "([+-]?(?:\\d{1,3}(?: \\d{3})++(?!\\d)|\\d++(?:\\.\\d{3}(?!\\d))*+)(?:,\\d++)?+)(?![.,]?\\d)";
    private static final Pattern AMOUNT = Pattern.compile(NUMBER + "(?: ?/ ?" + NUMBER + ")?(?<measure>.*)");
    /** A second number beside the first one: "12 và 15", "5 - 10"; not the digit of "km2". */
    private static final Pattern OTHER_NUMBER = Pattern.compile("(?<!\\p{L})\\d");

    private final Map<String, Bound> bounds = new HashMap<>();
    private final Memo<String, Optional<Amount>> parsed = new Memo<>(this::read);

    Numbers(Vocabulary vocabulary) {
        bounds.put("", Bound.EXACT);
        put(vocabulary.lowerBounds(), Bound.LOWER);
        put(vocabulary.abouts(), Bound.ABOUT);
    }

    private void put(List<String> words, Bound bound) {
        words.forEach(word -> bounds.put(key(word), bound));
    }

    /** A measured value: a percentage counts in hundredths and its measure is {@code %}. */
    Optional<Amount> amount(GridCell cell) {
        return switch (cell.kind()) {
            case NUMBER -> Optional.of(new Amount(cell.number(), Bound.EXACT, null, null));
            case PERCENT -> Optional.of(new Amount(cell.number().movePointRight(2), Bound.EXACT, null, "%"));
            case WORDS -> parse(cell.text());
            case DATE, TRUTH, FAILED -> Optional.empty();
        };
    }

    Optional<Amount> parse(String text) {
        return parsed.of(text);
    }

    private Optional<Amount> read(String text) {
        String tidy = withoutFullStop(Keys.tidy(text));
        int first = firstDigit(tidy);
        if (first < 0 || tidy.length() > LONGEST) {
            return Optional.empty();
        }
        int start = first > 0 && "+-".indexOf(tidy.charAt(first - 1)) >= 0 ? first - 1 : first;
        Bound bound = bounds.get(key(tidy.substring(0, start)));
        Matcher amount = AMOUNT.matcher(tidy).region(start, tidy.length());
        if (bound == null || !amount.matches() || isThousandsOfNothing(amount.group(1))) {
            return Optional.empty();
        }
        String measure = measure(amount.group("measure"));
        if (measure == null) {
            return Optional.empty();
        }
        BigDecimal total = amount.group(2) == null ? null : decimal(amount.group(2));
        return Optional.of(new Amount(decimal(amount.group(1)), bound, total, measure.isEmpty() ? null : measure));
    }

    /** The words behind a number; null when they are a sentence or hold another number. */
    private static String measure(String tail) {
        int bracket = tail.indexOf('(');
        String measure = (bracket < 0 ? tail : tail.substring(0, bracket)).strip();
        boolean isSentence = measure.split(" ", LONGEST_MEASURE + 1).length > LONGEST_MEASURE;
        boolean isJoined = !measure.isEmpty() && ".,/-+:".indexOf(measure.charAt(0)) >= 0;
        return isSentence || isJoined || OTHER_NUMBER.matcher(measure).find() ? null : measure;
    }

    /** Nobody writes thousands of nought: "0.500" is a decimal with a dot, which is not read. */
    private static boolean isThousandsOfNothing(String number) {
        return number.startsWith("0.") || number.startsWith("-0.") || number.startsWith("+0.");
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number.replace(".", "").replace(" ", "").replace(',', '.'));
    }

    private static String withoutFullStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static int firstDigit(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                return at;
            }
        }
        return -1;
    }

    /** Bounds may be signs ("≥") as well as words, so punctuation stays. */
    private static String key(String text) {
        return Keys.plain(text);
    }
}
