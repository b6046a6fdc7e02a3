package vn.camket.fact;

import java.time.LocalDate;
import java.util.List;

/**
 * A party that was dissolved, and what its agreement needs therefore.
 *
 * @param party as registered
 * @param successor who holds its duties on the as-of date
 * @param lastDay of its unit or its department, the later one where both were dissolved
 * @param others who holds the duties of the other parties on the as-of date, in party order, each once; without the
 *     successor
 * @param oneUnit whether the agreement had several parties and all of them are one now
 * @param documents those of succession, renewal and closure, dated on or before the as-of date
 * @param renewals ids of the registered agreements that renew it
 * @param changed how many parties were dissolved
 * @param openTasks registered actions that are neither done nor cancelled, and regular ones
 * @param openCommitments commitments that are not reached, and yearly ones
 */
public record SuccessionCase(
        Agreement agreement,
        Agreement.Party party,
        Side successor,
        LocalDate lastDay,
        Standing standing,
        List<Side> others,
        boolean oneUnit,
        List<Document> documents,
        List<String> renewals,
        int changed,
        int openTasks,
        int openCommitments,
        NeedReason reason) {

    /** A unit, and its department where that is the party. */
    public record Side(String unit, String department) {}

    /** How the agreement stands beside the dissolution. */
    public enum Standing {
        NOT_BEGUN,
        IN_FORCE,
        ENDED,
        ENDED_BEFORE,
        CLOSED
    }

    public Need need() {
        return reason.need();
    }
}
