package vn.camket.finding;

import java.time.LocalDate;

/**
 * A waiver and what it did in a run.
 *
 * @param finding the finding that it names, null when the run found no such thing
 */
public record WaiverUse(Waiver waiver, Finding finding, State state) {
    /** Names what can become of a waiver in a run. */
    public enum State {
        /** Its finding is waived. */
        IN_FORCE,
        /** Its finding is worse than when it was decided, and counts. */
        OUTGROWN,
        /** Its last day has passed. */
        EXPIRED,
        /** The run found nothing that it names. */
        UNMATCHED
    }

    public static WaiverUse of(Waiver waiver, Finding finding, LocalDate asOf) {
        State state;
        if (asOf.isAfter(waiver.until())) {
            state = State.EXPIRED;
        } else if (finding == null) {
            state = State.UNMATCHED;
        } else {
            state = waiver.covers(finding, asOf) ? State.IN_FORCE : State.OUTGROWN;
        }
        return new WaiverUse(waiver, finding, state);
    }
}
