package vn.camket.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The status that a row of a counting report gives to an action, beside its progress or its day of completion.
 *
 * @param subject name of the row (spec 6, "Subject of a row")
 * @param unit the reporting unit's holder
 * @param title what the row is about, in its own words
 * @param field id of its field, null when none is known
 * @param status class of the status
 * @param statusText the status in the reporter's words
 * @param progress 0 to 100, null when blank or unreadable
 * @param completedOn null when blank or unreadable
 * @param cell the cell of the status
 */
public record RowStatus(
        String subject,
        String unit,
        Text title,
        @MayBeNull String field,
        Status status,
        String statusText,
        @MayBeNull BigDecimal progress,
        @MayBeNull LocalDate completedOn,
        String sheet,
        String cell,
        List<Provenance> sources)
        implements Sourced, Assigned, Fact {
    private static final BigDecimal COMPLETE = BigDecimal.valueOf(100);

    public boolean isDone() {
        return status.isDone();
    }

    public boolean isNotStarted() {
        return status.isNotStarted();
    }

    /** What lacks to a progress of 100, null without a progress. */
    @MayBeNull
    public BigDecimal remaining() {
        return progress == null ? null : COMPLETE.subtract(progress);
    }
}
