package vn.camket.trail;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.SortedMap;

/**
 * What a run came to, in numbers.
 *
 * @param started when, in UTC, as ISO 8601 with seconds
 * @param asOf date that was judged by
 * @param exit code of the command
 * @param millis how long it took
 * @param failure what kept it from being done, null when nothing did; then there are no other figures
 * @param folder where the result is shown, null when there is none
 * @param limits options that left findings out, in the command line's own spelling, empty for none
 * @param rulesSha256 as in findings.json
 * @param findings by severity, without those that are waived or on trial
 * @param changes by standing: new, persisting, waived, resolved
 * @param inputs files seen, by state: read, refused, ignored, not-yet
 * @param mails by what became of them, empty when none were asked for: sent, failed, idle
 */
@JsonPropertyOrder({
    "started",
    "asOf",
    "exit",
    "millis",
    "failure",
    "folder",
    "limits",
    "rulesSha256",
    "findings",
    "changes",
    "inputs",
    "mails"
})
public record Figures(
        String started,
        String asOf,
        int exit,
        long millis,
        String failure,
        String folder,
        String limits,
        String rulesSha256,
        SortedMap<String, Integer> findings,
        SortedMap<String, Integer> changes,
        SortedMap<String, Integer> inputs,
        SortedMap<String, Integer> mails) {
    /** Whether there is a result, whatever it says. */
    @JsonIgnore
    public boolean isDone() {
        return failure == null;
    }
}
