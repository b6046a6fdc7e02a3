package vn.camket.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * State of an action on the as-of date: a registered one, or a reported one that the register lacks (spec 1, "Report").
 *
 * @param id the register's id, or the slug of the reported content
 * @param field id of the field that it fills, null when none is known
 * @param unit who must act, as of the date; null when nobody is known
 * @param registeredLead unit id of the leading party as registered, null when the register names none
 * @param registeredDue null when the register names none
 * @param due the registered due date, else the one of its state row; null when neither is known, and for regular ones
 * @param done by its state row
 * @param reported whether any counting report has a row of it
 * @param reportedDue the due date of its state row, null when that gives none or an unreadable one
 * @param formerDue the registered due date that was in force on the date of its state row's report, null when that was
 *     the present one, or it was never reported
 * @param amendedOn since when the reported due date was no longer the registered one on the date of that report, null when
 *     it still was, or never had been
 * @param dueUnreadable the due cell of its state row holds words that are no date
 * @param leads the leads that its state row names, in the reporter's words
 * @param status class of the reported status, null when blank, unreadable or never reported
 * @param statusText the status in the reporter's words, null when blank or never reported
 * @param unchanged how many reports before the latest, without a gap, say of it just what the latest says
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
        @MayBeNull String registeredLead,
        @MayBeNull LocalDate registeredDue,
        boolean regular,
        @MayBeNull LocalDate due,
        boolean done,
        boolean reported,
        @MayBeNull LocalDate reportedDue,
        @MayBeNull LocalDate formerDue,
        @MayBeNull LocalDate amendedOn,
        boolean dueUnreadable,
        List<String> leads,
        @MayBeNull Status status,
        @MayBeNull String statusText,
        @MayBeNull BigDecimal progress,
        int unchanged,
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

    public boolean isPaused() {
        return status == Status.PAUSED;
    }

    /** How many leads its state row names besides the first. */
    public int furtherLeads() {
        return Math.max(0, leads.size() - 1);
    }

    /** How many latest reports say the same of it, the latest included. */
    public int unchangedReports() {
        return unchanged + 1;
    }

    /** Days to the due date, null on that day, after it and without one: none are left to be named. */
    @MayBeNull
    public Integer daysLeft() {
        return daysLate < 0 ? -daysLate : null;
    }

    /** Days from the as-of date to the due date, negative after it; 0 without one, as for {@code daysLate}. */
    public int daysAhead() {
        return -daysLate;
    }

    /** Days from the due date to its completion, negative when done before; null when one of the two is not known. */
    @MayBeNull
    public Integer completionDelay() {
        return days(due, completedOn);
    }

    /**
     * Days from the registered due date to the reported one, negative when that is earlier; null when one is missing, and
     * when the reported one is not later than what was in force on the date of the report.
     */
    @MayBeNull
    public Integer daysPostponed() {
        boolean isLawful = formerDue != null && reportedDue != null && !reportedDue.isAfter(formerDue);
        return isLawful ? null : days(registeredDue, reportedDue);
    }

    private static Integer days(LocalDate from, LocalDate to) {
        return from == null || to == null ? null : (int) ChronoUnit.DAYS.between(from, to);
    }
}
