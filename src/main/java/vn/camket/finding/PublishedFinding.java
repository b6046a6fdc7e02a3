package vn.camket.finding;

import java.time.LocalDate;

/**
 * A finding as a run has published it, without its words.
 *
 * @param agreement id, null when no agreement is known
 * @param unit id of who must act, null when nobody is known
 * @param field id, null when it concerns none
 * @param daysLate null where lateness means nothing
 * @param trial whether its rule was on trial: then it is in no count
 * @param at where it stands in the published file, in bytes
 */
public record PublishedFinding(
        String id,
        String rule,
        Severity severity,
        String agreement,
        String unit,
        String field,
        Integer daysLate,
        Outcome.Standing standing,
        LocalDate firstSeen,
        boolean trial,
        long at) {
    /** Whether it counts: neither waived nor on trial. */
    public boolean isOpen() {
        return !trial && standing != Outcome.Standing.WAIVED;
    }
}
