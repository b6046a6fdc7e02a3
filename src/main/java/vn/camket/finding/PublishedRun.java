package vn.camket.finding;

import java.time.LocalDate;
import java.util.Map;

/**
 * The counts that a run has published.
 *
 * @param whole whether it looked at all agreements and units
 * @param findings by severity, without those that were waived or on trial
 * @param added how many the run before it did not have
 * @param resolved how many the run before it had and it has not
 */
public record PublishedRun(
        LocalDate asOf,
        boolean whole,
        Map<Severity, Integer> findings,
        int added,
        int persisting,
        int resolved,
        int waived,
        int trial) {
    /** Of all severities. */
    public int all() {
        return findings.values().stream().mapToInt(Integer::intValue).sum();
    }
}
