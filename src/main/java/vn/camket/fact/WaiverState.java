package vn.camket.fact;

import java.time.LocalDate;
import java.util.List;

/**
 * A waiver as it stands on the as-of date.
 *
 * @param finding id of the finding that it names
 * @param title title of that finding's rule, null when neither the waiver nor the run tells the rule
 * @param subject that finding's subject, null like {@code title}
 * @param until last day
 * @param daysSinceUntil days from the last day to the as-of date, negative before it
 * @param findings how many findings of the run it names: 1 or 0
 */
public record WaiverState(
        String finding,
        @MayBeNull Text title,
        @MayBeNull String subject,
        String document,
        String decidedBy,
        LocalDate until,
        int daysSinceUntil,
        int findings,
        List<Provenance> sources)
        implements Sourced, Fact {}
