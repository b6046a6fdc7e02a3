package vn.camket.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A document of an agreement, dated on or before the as-of date where rules see it.
 *
 * @param number null when not known
 * @param year the year of an annual plan, else null
 * @param unit the party of a cascade document, else null
 * @param issuer the party that issued it, null when not known
 */
public record Document(
        DocumentRole role,
        @MayBeNull String number,
        LocalDate on,
        @MayBeNull Integer year,
        @MayBeNull String unit,
        @MayBeNull String issuer,
        List<Provenance> sources)
        implements Sourced, Fact {
    /** Days from a date to this document's date; negative when the document is older. */
    public long daysAfter(LocalDate date) {
        return ChronoUnit.DAYS.between(date, on);
    }
}
