package vn.camket.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A review held on or before the as-of date, by the register or by a counting report; one a day.
 *
 * @param kind null when no source says which
 * @param document null when no source names one
 * @param daysSince days from the review to the as-of date
 * @param daysBeforeEnd days from the review to the agreement's end, negative after it, null when open-ended
 */
public record Review(
        @MayBeNull ReviewKind kind,
        LocalDate heldOn,
        @MayBeNull String document,
        @MayBeNull Integer coversYear,
        int daysSince,
        @MayBeNull Integer daysBeforeEnd,
        List<Provenance> sources)
        implements Sourced, Fact {
    /** Days from this review to a date; negative when the review was later. */
    public long daysBefore(LocalDate date) {
        return ChronoUnit.DAYS.between(heldOn, date);
    }

    /** The year that it covers: as stated, else the year before for one held in the first months, else its own. */
    public int yearCovered(int firstMonths) {
        if (coversYear != null) {
            return coversYear;
        }
        return heldOn.getMonthValue() <= firstMonths ? heldOn.getYear() - 1 : heldOn.getYear();
    }
}
