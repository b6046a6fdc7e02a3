package vn.camket.fact;

import java.time.LocalDate;

/**
 * What became of the report that is owed on an agreement for a quarter that has closed.
 *
 * @param owing id of the unit that owed it when its quarter closed
 * @param department id of the department type that owed it, null where the unit has no other that reports for itself
 * @param unit holder of the owing unit as of the date
 * @param dueOn last day on which it is in time
 * @param on date of the earliest report that meets it, or of the one that will; null when there is none, or it has none
 * @param daysLate days from the due date to the date of the report that meets it, or to the as-of date where none does;
 *     none or fewer when in time, none where the report has no date
 */
public record QuarterReport(
        String owing,
        String department,
        String unit,
        Quarter quarter,
        LocalDate dueOn,
        State state,
        LocalDate on,
        int daysLate) {
    /** Names what became of a report. */
    public enum State {
        IN_TIME,
        LATE,
        /** It came without a date. */
        UNDATED,
        /** It has not come, and is still in time. */
        WAITING,
        MISSING,
        /** It has come, and is dated after the as-of date. */
        NOT_YET
    }
}
