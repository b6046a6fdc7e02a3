package vn.camket.obligation;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from a sentence the day until which something is to be done, where it says just one plainly. */
final class PlainDue {
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");
    private static final String YEAR = "(?:\\s*[/-]\\s*|\\s+năm\\s+)(\\d{4})";
    private static final String SAYS = "trước|chậm nhất|muộn nhất|trong|hết|hoàn thành|xong|hạn";
    private static final Pattern SAID = Pattern.compile("(?<!\\p{L})(?:" + SAYS + ")");
    private static final Pattern DUE =
            Pattern.compile("(?<!\\p{L})(?<words>(?:(?:" + SAYS + "|thời|là|vào|đến|tới|cuối|ngày)[\\s:]+){1,8})"
                    + "(?:(?<day>\\d{1,2})(?:\\s*[/.-]\\s*|\\s+tháng\\s+)(?<month>\\d{1,2})(?:\\s*[/.-]\\s*|\\s+năm\\s+)(?<year>\\d{4})"
                    + "|tháng\\s+(?<wholeMonth>\\d{1,2})" + YEAR.replace("(\\d", "(?<monthYear>\\d")
                    + "|quý\\s+(?<quarter>iv|i{1,3}|[1-4])"
                    + YEAR.replace("(\\d", "(?<quarterYear>\\d")
                    + "|năm\\s+(?<wholeYear>\\d{4}))(?!\\d|\\s*[-–,/]\\s*\\d)");

    private PlainDue() {}

    /**
     * Null when nothing plain is said.
     *
     * @param said the day on which it was said; what should be done by then is no task
     */
    static LocalDate of(String sentence, LocalDate said) {
        Matcher due =
                DUE.matcher(Normalizer.normalize(sentence, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
        Set<LocalDate> days = new HashSet<>();
        while (due.find()) {
            if (SAID.matcher(due.group("words")).find()) {
                days.add(day(due));
            }
        }
        LocalDate day = days.size() == 1 ? days.iterator().next() : null;
        return day == null || day.isBefore(said) ? null : day;
    }

    /** Null for one that the calendar lacks. */
    private static LocalDate day(Matcher due) {
        if (due.group("day") != null) {
            YearMonth month = month(due.group("year"), number(due.group("month")));
            int day = number(due.group("day"));
            return month != null && month.isValidDay(day) ? month.atDay(day) : null;
        } else if (due.group("wholeMonth") != null) {
            return end(due, month(due.group("monthYear"), number(due.group("wholeMonth"))), 1);
        } else if (due.group("quarter") != null) {
            String word = due.group("quarter");
            int quarter = ROMAN.contains(word) ? ROMAN.indexOf(word) + 1 : number(word);
            return end(due, month(due.group("quarterYear"), 3 * quarter - 2), 3);
        }
        return end(due, month(due.group("wholeYear"), 1), 12);
    }

    /** The last day of a time, or that before it where the words are "before June". */
    private static LocalDate end(Matcher due, YearMonth first, int months) {
        boolean isBefore = due.group("words").contains("trước");
        return first == null
                ? null
                : first.plusMonths(isBefore ? 0 : months).atDay(1).minusDays(1);
    }

    private static YearMonth month(String year, int month) {
        return month < 1 || month > 12 ? null : YearMonth.of(number(year), month);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
