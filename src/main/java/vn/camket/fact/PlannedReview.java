package vn.camket.fact;

import java.time.LocalDate;
import java.util.List;

/**
 * A review that the parties planned in the register, held by now or not.
 *
 * @param daysSince days from the planned day to the as-of date, negative before it
 */
public record PlannedReview(ReviewKind kind, LocalDate on, int daysSince, List<Provenance> sources)
        implements Sourced, Fact {
    /** Days from the as-of date to the planned day, negative after it. */
    public int daysAhead() {
        return -daysSince;
    }

    /** Days to the planned day, null on that day and after it: none are left to be named. */
    @MayBeNull
    public Integer daysLeft() {
        return daysSince >= 0 ? null : -daysSince;
    }
}
