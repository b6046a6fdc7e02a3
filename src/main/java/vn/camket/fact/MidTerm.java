package vn.camket.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The middle of an agreement's period; an open-ended agreement has none.
 *
 * @param from first day of the period
 * @param dayAfterEnd the day after its last day, so that from + 48 months is reached by a period of four whole years
 * @param midpoint the day in its middle, rounded down
 * @param daysPast days from there to the as-of date, negative before it
 */
public record MidTerm(LocalDate from, LocalDate dayAfterEnd, LocalDate midpoint, int daysPast, List<Provenance> sources)
        implements Sourced, Fact {
    /** Whole months of the period: the most that can be added to its first day and not pass the day after its last. */
    public int months() {
        int months = (int) ChronoUnit.MONTHS.between(from, dayAfterEnd);
        return from.plusMonths(months + 1L).isAfter(dayAfterEnd) ? months : months + 1;
    }
}
