package vn.camket.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * State of an action on the as-of date: a registered one, or a reported one that the register lacks (spec 1, "Report").
 *
 * @param id the register's id, or the slug of the reported content
 * @param field id of the field that it fills, null when none is known
 * @param unit who must act, as of the date; null when nobody is known
 * @param due the registered due date, else the one of its state row; null when neither is known
 * @param done by its state row
 * @param reported whether any counting report has a row of it
 * @param status class of the reported status, null when blank, unreadable or never reported
 * @param statusText the status in the reporter's words, null when blank or never reported
 * @param evidence what its state row shows as evidence, null when nothing
 * @param daysLate days from the due date to the as-of date, negative before it, 0 without a due date
 * @param awaits unit id of the leading party when that party never reported, else null
 */
public record ActionState(
        String id,
        Text title,
        @MayBeNull String field,
        @MayBeNull String unit,
        boolean registered,
        boolean regular,
        @MayBeNull LocalDate due,
        boolean done,
        boolean reported,
        @MayBeNull Status status,
        @MayBeNull String statusText,
        @MayBeNull BigDecimal progress,
        @MayBeNull String evidence,
        @MayBeNull LocalDate completedOn,
        int daysLate,
        @MayBeNull String awaits,
        List<Provenance> sources)
        implements Sourced, Consequence, Assigned, Fact {
    /** Done after its due date: by the date of completion where one is given, else by the reporter's own words. */
    public boolean isCompletedLate() {
        if (completedOn != null && due != null) {
            return completedOn.isAfter(due);
        }
        return status == Status.DONE_LATE;
    }
}
