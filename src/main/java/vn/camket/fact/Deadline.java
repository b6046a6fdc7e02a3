package vn.camket.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A day by which the parties of an agreement must have done something.
 *
 * @param on the last day; of several reports that are overdue, the oldest one's
 * @param agreement id
 * @param unit who must act, as of the date; null when it is a matter of all parties
 * @param quarters the quarters to report on, oldest first: several only when they are overdue; else none
 * @param review the kind of a review, else null
 * @param overdue whether it has passed and nothing shows that it was met
 */
public record Deadline(
        LocalDate on,
        Kind kind,
        String agreement,
        String unit,
        List<Quarter> quarters,
        ReviewKind review,
        boolean overdue) {
    /** By day, kind, agreement and unit. */
    public static final Comparator<Deadline> ORDER = Comparator.comparing(Deadline::on)
            .thenComparing(Deadline::kind)
            .thenComparing(Deadline::agreement)
            .thenComparing(Deadline::unit, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Names what must be done. */
    public enum Kind {
        /** Send the report for a quarter, or those for some. */
        REPORT,
        /** Hold a review that was planned for the day. */
        CONFERENCE,
        /** Hold the review that is due by the interval of the agreement, or after its end. */
        REVIEW,
        /** Renew the agreement, or close it. */
        END
    }
}
