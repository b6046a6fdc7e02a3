package vn.camket.fact;

import java.time.LocalDate;
import java.util.List;

/**
 * An agreement as it stands on the as-of date.
 *
 * @param annualPlan each year of the period needs a plan of its own
 * @param inForce begun, not ended, and neither closed nor archived
 * @param ended past its end, and neither closed nor archived
 * @param closed a closure document is dated on or before the date, or the end is older than the archive limit
 * @param daysSinceSigning null when the signing date is not known
 * @param daysSinceStart days since signing, or since {@code from} when the signing date is not known
 * @param daysSinceEnd negative before the end, null when open-ended
 * @param daysToEnd negative after the end, null when open-ended
 * @param renewed a registered agreement or a document renews it by then
 * @param finalReviewOwed the register asks for a final review
 */
public record AgreementState(
        String id,
        Text title,
        Level level,
        @MayBeNull LocalDate signedOn,
        LocalDate from,
        @MayBeNull LocalDate to,
        boolean annual,
        boolean annualPlan,
        boolean inForce,
        boolean ended,
        boolean closed,
        @MayBeNull Integer daysSinceSigning,
        int daysSinceStart,
        @MayBeNull Integer daysSinceEnd,
        @MayBeNull Integer daysToEnd,
        boolean renewed,
        boolean finalReviewOwed,
        List<Provenance> sources)
        implements Sourced, Fact {
    public boolean isInForceOrEnded() {
        return inForce || ended;
    }

    /** The month of a year in which it began, 0 when it began in a year before. */
    public int firstMonthIn(int year) {
        return from.getYear() < year ? 0 : from.getMonthValue();
    }

    /** Days to the end, null on the last day, after it and when open-ended: none are left to be named. */
    @MayBeNull
    public Integer daysLeft() {
        return daysToEnd == null || daysToEnd <= 0 ? null : daysToEnd;
    }
}
