package vn.camket.fact;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A report that no counting report meets although its quarter has closed (spec 1, "Expected report").
 *
 * @param agreement id
 * @param owing id of the unit that owed it when its quarter closed
 * @param department id of the department type that owed it, null where the unit has no other that reports for itself
 * @param unit holder of the owing unit as of the date
 * @param dueOn last day on which it is in time
 * @param daysLate days since then, none or fewer until it is overdue
 * @param later what has come for it and does not count as yet, null when nothing has
 */
public record AwaitedReport(
        String agreement,
        String owing,
        String department,
        String unit,
        Quarter quarter,
        LocalDate dueOn,
        int daysLate,
        Later later) {
    /** By agreement, quarter, then who owes it. */
    public static final Comparator<AwaitedReport> ORDER = Comparator.comparing(AwaitedReport::agreement)
            .thenComparing(AwaitedReport::quarter)
            .thenComparing(AwaitedReport::owing)
            .thenComparing(AwaitedReport::department, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** A report that is dated after the as-of date: the day from which it counts, and its file. */
    public record Later(LocalDate on, String workbook) {}

    public boolean isOverdue() {
        return daysLate > 0;
    }

    /** Whether it is owed in the name of a unit that is no more. */
    public boolean isInherited() {
        return !owing.equals(unit);
    }

    /** Tells it from all others, from run to run. */
    public String key() {
        return agreement + "/" + owing + (department == null ? "" : "/" + department) + "/" + quarter;
    }

    /** Whether a form is the one to be filled in for it. */
    public boolean isOn(Form form) {
        return form.agreement().id().equals(agreement)
                && form.quarter().equals(quarter)
                && form.unit().equals(owing)
                && (department == null || department.equals(form.department()));
    }
}
