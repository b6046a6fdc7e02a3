package vn.camket.fact;

import java.util.Collection;

/**
 * The 2 × 2 classes of actions, as báo cáo 1270/BC-TCTTTg counts tasks; regular actions have no due date and count as
 * in time.
 */
public record ActionClasses(int doneOnTime, int doneLate, int openInTime, int openOverdue) {
    public static final ActionClasses NONE = new ActionClasses(0, 0, 0, 0);

    public static ActionClasses of(Collection<ActionState> actions) {
        int[] counts = new int[4];
        for (ActionState action : actions) {
            boolean late = action.done() ? action.isCompletedLate() : !action.regular() && action.daysLate() > 0;
            counts[(action.done() ? 0 : 2) + (late ? 1 : 0)]++;
        }
        return new ActionClasses(counts[0], counts[1], counts[2], counts[3]);
    }

    public ActionClasses plus(ActionClasses other) {
        return new ActionClasses(
                doneOnTime + other.doneOnTime,
                doneLate + other.doneLate,
                openInTime + other.openInTime,
                openOverdue + other.openOverdue);
    }

    public int done() {
        return doneOnTime + doneLate;
    }

    public int all() {
        return done() + openInTime + openOverdue;
    }
}
