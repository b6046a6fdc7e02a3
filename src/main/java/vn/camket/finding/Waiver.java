package vn.camket.finding;

import java.time.LocalDate;

/**
 * Takes a finding out of the counts by decision, until a day and as long as it does not grow worse.
 *
 * @param finding id
 * @param severity of the finding when it was decided
 * @param document number of the document that says so
 * @param decidedBy person or authority
 * @param until last day
 */
public record Waiver(
        String finding, Severity severity, String reason, String document, String decidedBy, LocalDate until) {

    /** Whether a finding of a run is waived. */
    public boolean covers(Finding found, LocalDate asOf) {
        return found.id().equals(finding) && found.severity().compareTo(severity) <= 0 && !asOf.isAfter(until);
    }
}
