package vn.camket.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * How many of an agreement's actions are done; regular actions are no part of it.
 *
 * @param done how many are done
 * @param actions how many there are, registered or reported
 * @param midpoint day in the middle of the agreement's period, null when it is open-ended
 * @param daysPastMidpoint negative before it, null when the period is open-ended
 */
public record ActionShare(
        int done,
        int actions,
        @MayBeNull LocalDate midpoint,
        @MayBeNull Integer daysPastMidpoint,
        List<Provenance> sources)
        implements Sourced, Fact {
    /** What is done of all, null when there is no action. */
    @MayBeNull
    public Share share() {
        return actions == 0 ? null : new Share(BigDecimal.valueOf(done), BigDecimal.valueOf(actions));
    }
}
