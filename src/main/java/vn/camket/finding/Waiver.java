package vn.camket.finding;

import java.time.LocalDate;
import vn.camket.fact.Provenance;

/**
 * Takes a finding out of the counts by decision, until a day and as long as it does not grow worse.
 *
 * @param finding id
 * @param rule id of its rule, null when the waiver names the finding by its id alone
 * @param agreement id, null when not named or when the finding belongs to none
 * @param subject of the finding, null like {@code rule}
 * @param severity of the finding when it was decided
 * @param document number of the document that says so
 * @param decidedBy person or authority
 * @param until last day
 * @param source where the waiver stands
 */
public record Waiver(
        String finding,
        String rule,
        String agreement,
        String subject,
        Severity severity,
        String reason,
        String document,
        String decidedBy,
        LocalDate until,
        Provenance source) {
    /** Whether a finding of a run is waived. */
    public boolean covers(Finding found, LocalDate asOf) {
        return found.id().equals(finding) && found.severity().compareTo(severity) <= 0 && !asOf.isAfter(until);
    }
}
