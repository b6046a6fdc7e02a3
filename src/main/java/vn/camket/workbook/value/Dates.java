package vn.camket.workbook.value;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.camket.fact.Period;
import vn.camket.fact.Quarter;
import vn.camket.fact.Scheme;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.grid.Memo;

/** Reads dates, day before month always; a period means its last day by the calendar. */
final class Dates {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int DECEMBER = 12;
    private static final int FEWEST_DIGITS = 4;

    private static final String YEAR = "(\\d{4})";
    private static final String OF_YEAR = "(?: ?[/.-] ?| nam )" + YEAR;
    /** The three ways to write a full date; the groups of each are told apart by {@link #fullDate}. */
    private static final Pattern FULL = Pattern.compile("(?<!\\d)(?<!\\d[/.-])(?:"
            + "(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?(\\d{4}|\\d{2})(?![\\d/]|[.-]\\d)"
            + "|(?:ngay )?(\\d{1,2}) thang (\\d{1,2}) nam " + YEAR + "(?!\\d)"
            + "|" + YEAR + "-(\\d{1,2})-(\\d{1,2})(?!\\d))");

    private static final Pattern PREFIX =
            Pattern.compile("(?:(?:hoan thanh|xong|cham nhat|truoc|den|het|trong|cuoi|ngay|la|vao) )*+");
    /** A date alone, or behind its place: "Cần Thơ, ngày 16 tháng 9 năm 2025". */
    private static final Pattern PLACED = Pattern.compile("(?:[^\\d,\u0000]++, ?(?:ngay )?)?\u0000");

    private static final Pattern TIME = Pattern.compile("[t ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?z?");
    private static final Pattern MONTH = Pattern.compile("(?:thang |t ?)?(\\d{1,2})" + OF_YEAR);
    private static final Pattern QUARTERS =
            Pattern.compile("(?:quy|q) ?[ivx\\d]+ ?(?:-|,|va) ?(?:quy |q)?([ivx\\d]+" + OF_YEAR + ")");
    private static final Pattern MONTHS = Pattern.compile("(\\d{1,2}) thang (?:(dau)|cuoi) (?:cua )?nam " + YEAR);
    private static final Pattern YEARS = Pattern.compile("(?:ca )?(?:nam |giai doan )?(?:\\d{4} ?- ?)?" + YEAR);
    private static final Pattern SPAN =
            Pattern.compile("(?:tu )?(?:ngay )?\u0000 ?(?:-|den|den ngay|den het ngay|den het) ?\u0000");

    private static final Memo<String, Optional<LocalDate>> PARSED = new Memo<>(Dates::parsed);

    private Dates() {}

    static Optional<LocalDate> of(GridCell cell) {
        return switch (cell.kind()) {
            case DATE -> Optional.of(cell.date());
            case NUMBER -> year(cell.number()).map(year -> LocalDate.of(year, DECEMBER, 31));
            case WORDS -> parse(cell.text());
            case PERCENT, TRUTH, FAILED -> Optional.empty();
        };
    }

    static Optional<LocalDate> parse(String text) {
        return PARSED.of(text);
    }

    private static Optional<LocalDate> parsed(String text) {
        String plain = Keys.plain(text);
        if (plain.endsWith(".")) {
            plain = plain.substring(0, plain.length() - 1).strip();
        }
        Matcher prefix = PREFIX.matcher(plain);
        String date = prefix.lookingAt() ? plain.substring(prefix.end()) : plain;
        List<LocalDate> full = fullDates(date);
        if (full.isEmpty()) {
            return period(date);
        }
        String rest = FULL.matcher(date).replaceAll("\u0000").strip();
        boolean isOne = PLACED.matcher(rest).matches()
                || rest.startsWith("\u0000") && TIME.matcher(rest.substring(1)).matches();
        boolean isSpan = full.size() == 2 && SPAN.matcher(rest).matches();
        return isOne || isSpan ? Optional.of(full.get(full.size() - 1)) : Optional.empty();
    }

    /** A span of days from two full dates; from one alone half a span, as "đến 14/9/2025" gives no first day. */
    static Optional<Period> span(String text) {
        String plain = Keys.plain(text);
        List<LocalDate> dates = fullDates(plain);
        if (dates.size() == 2) {
            return Optional.of(new Period(dates.get(0), dates.get(1)));
        }
        boolean isLast = FULL.split(plain, 2)[0].matches(".*(?:\\d|-|\\b(?:den|to|until)\\b).*");
        return dates.size() == 1
                ? Optional.of(isLast ? new Period(null, dates.get(0)) : new Period(dates.get(0), null))
                : Optional.empty();
    }

    /** The full dates anywhere in a text, in its order; periods are not looked for. */
    static List<LocalDate> findAll(String text) {
        return fullDates(Keys.plain(text));
    }

    private static List<LocalDate> fullDates(String plain) {
        if (!hasDigitsOfDate(plain)) {
            return List.of();
        }
        List<LocalDate> dates = new ArrayList<>();
        for (Matcher full = FULL.matcher(plain); full.find(); ) {
            fullDate(full).ifPresent(dates::add);
        }
        return dates;
    }

    /** Whether there are digits for the shortest full date, "1/1/25": most texts have fewer. */
    private static boolean hasDigitsOfDate(String plain) {
        int digits = 0;
        for (int at = 0; at < plain.length() && digits < FEWEST_DIGITS; at++) {
            char sign = plain.charAt(at);
            digits += sign >= '0' && sign <= '9' ? 1 : 0;
        }
        return digits == FEWEST_DIGITS;
    }

    private static Optional<LocalDate> fullDate(Matcher full) {
        if (full.group(1) != null) {
            String year = full.group(4);
            return day(year.length() == 2 ? "20" + year : year, full.group(3), full.group(1));
        }
        return full.group(5) != null
                ? day(full.group(7), full.group(6), full.group(5))
                : day(full.group(8), full.group(9), full.group(10));
    }

    private static Optional<LocalDate> period(String plain) {
        Matcher months = MONTHS.matcher(plain);
        if (months.matches()) {
            return lastOfMonth(months.group(3), months.group(2) == null ? "12" : months.group(1));
        }
        Matcher month = MONTH.matcher(plain);
        if (month.matches()) {
            return lastOfMonth(month.group(2), month.group(1));
        }
        Matcher years = YEARS.matcher(plain);
        if (years.matches()) {
            return lastOfMonth(years.group(1), "12");
        }
        Matcher quarters = QUARTERS.matcher(plain);
        Optional<Quarter> quarter = Quarters.parse(quarters.matches() ? "quy " + quarters.group(1) : plain);
        return quarter.map(last -> last.closes(Scheme.CALENDAR)).filter(Dates::isPlausible);
    }

    private static Optional<LocalDate> lastOfMonth(String year, String month) {
        return day(year, month, "1").map(first -> YearMonth.from(first).atEndOfMonth());
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(Dates::isPlausible);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isPlausible(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    /** A whole number that can be a year. */
    static Optional<Integer> year(BigDecimal number) {
        boolean isYear = number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(FIRST_YEAR)) >= 0
                && number.compareTo(BigDecimal.valueOf(LAST_YEAR)) <= 0;
        return isYear ? Optional.of(number.intValueExact()) : Optional.empty();
    }
}
