package vn.camket.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a year, written {@code 2024-Q3}.
 *
 * @param year calendar year
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})-Q([1-4])");
    /** Nghị định 09/2019/NĐ-CP art. 13: the government's own deadline is the 25th, 11 days after closing. */
    private static final int OUTER_DAYS = 11;

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("a quarter is 1 to 4, not " + number);
        }
    }

    /** Reads {@code 2024-Q3}; throws IllegalArgumentException on any other form. */
    public static Quarter parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("a quarter is written 2024-Q3, not " + text);
        }
        return new Quarter(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    }

    public LocalDate opens(Scheme scheme) {
        LocalDate first = LocalDate.of(year, 3 * number - 2, 1);
        return scheme == Scheme.CALENDAR ? first : first.minusMonths(1).withDayOfMonth(15);
    }

    public LocalDate closes(Scheme scheme) {
        LocalDate last = LocalDate.of(year, 3 * number, 1);
        return scheme == Scheme.CALENDAR ? last.plusMonths(1).minusDays(1) : last.withDayOfMonth(14);
    }

    /** Last day on which the report is in time: closing plus two working days. */
    public LocalDate dueOn(Scheme scheme, WorkingDays days) {
        return days.after(closes(scheme), 2);
    }

    /** Last day of the outer deadline; a report dated later is an error. */
    public LocalDate outerDueOn(Scheme scheme) {
        return closes(scheme).plusDays(OUTER_DAYS);
    }

    public Quarter next() {
        return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
    }

    @Override
    public int compareTo(Quarter other) {
        return Comparator.comparingInt(Quarter::year)
                .thenComparingInt(Quarter::number)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
