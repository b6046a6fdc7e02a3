package vn.camket.fact;

import java.util.List;

/**
 * What one unit is asked to report on an agreement for a quarter, beside what it reported before.
 *
 * @param reporter names the unit among those that report on the agreement: its id, and {@code /department} behind it
 *     where departments of one unit report for themselves
 * @param unit id of the unit that holds the parties' duties when the quarter closes
 * @param department id of the department type that does, null when the province itself reports
 * @param former the newest quarter before this one that the unit has reported on, null when there is none
 * @param plan its own implementation plan as its newest report names it, null when none does
 * @param tasks every registered action, those first that the unit leads
 * @param figures the commitments that the unit owes
 */
public record Form(
        Agreement agreement,
        String reporter,
        String unit,
        String department,
        Quarter quarter,
        Quarter former,
        String plan,
        List<Task> tasks,
        List<Figure> figures) {

    /**
     * A registered action.
     *
     * @param field null for a conclusion of a review
     * @param own whether the unit leads it
     * @param former the unit's row of it in the former quarter, null when there is none
     */
    public record Task(Field field, Action action, boolean own, ReportedAction former) {}

    /**
     * A commitment.
     *
     * @param former the unit's row of it in the former quarter, null when there is none
     */
    public record Figure(Field field, Commitment commitment, Measurement former) {}

    /** Name of the file that it is handed out in. */
    public String fileName() {
        return agreement.id() + "_" + reporter.replace('/', '-') + "_" + quarter + ".xlsx";
    }

    public FormMark mark() {
        return new FormMark(agreement.id(), reporter, quarter);
    }
}
