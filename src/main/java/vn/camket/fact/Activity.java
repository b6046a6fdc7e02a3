package vn.camket.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * When an agreement was last heard of: by a counting report or a review that was held.
 *
 * @param last day of the latest of them, null when there is none
 * @param since that day, else the signing, else the start
 * @param daysSince days from then to the as-of date
 */
public record Activity(@MayBeNull LocalDate last, LocalDate since, int daysSince, List<Provenance> sources)
        implements Sourced, Fact {
    /** Whole years since then: the most that can be added to that day and stay before the as-of date. */
    public int years() {
        LocalDate on = since.plusDays(daysSince);
        int years = (int) ChronoUnit.YEARS.between(since, on) + 1;
        while (!since.plusYears(years).isBefore(on)) {
            years--;
        }
        return years;
    }
}
