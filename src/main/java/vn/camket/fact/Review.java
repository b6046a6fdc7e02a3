package vn.camket.fact;

import java.time.LocalDate;
import java.util.List;

/**
 * A review held on or before the as-of date, by the register or by a counting report; one a day.
 *
 * @param document null when no source names one
 * @param daysBeforeEnd days from the review to the agreement's end, negative after it, null when open-ended
 */
public record Review(
        ReviewKind kind,
        LocalDate heldOn,
        @MayBeNull String document,
        @MayBeNull Integer coversYear,
        @MayBeNull Integer daysBeforeEnd,
        List<Provenance> sources)
        implements Sourced, Fact {}
