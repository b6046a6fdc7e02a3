package vn.camket.second;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.camket.fact.Action;
import vn.camket.fact.Agreement;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.Status;

/**
 * An action with its state at D.
 *
 * @param key id in the register, else the slug
 * @param registered null when the register lacks it
 * @param row the state row, null when it was never reported
 * @param party whose row that is
 */
record Task(String key, Action registered, ReportedAction row, Agreement.Party party) {
    String subject() {
        return "action:" + key;
    }

    /** "Done = status `DONE*`, or blank status with progress 100"; an unreadable status is blank. */
    static boolean isDone(ReportedAction row) {
        Status status = row.status().value();
        if (status != null) {
            return status == Status.DONE || status == Status.DONE_ON_TIME || status == Status.DONE_LATE;
        }
        BigDecimal progress = row.progress().value();
        return progress != null && progress.compareTo(new BigDecimal(100)) == 0;
    }

    boolean isDone() {
        return row != null && isDone(row);
    }

    boolean isPaused() {
        return row != null && row.status().value() == Status.PAUSED;
    }

    /** "due = the registered date, else the state row's." */
    LocalDate due() {
        if (registered != null && registered.due() != null) {
            return registered.due();
        }
        return row == null || !row.due().isGiven() ? null : row.due().value().date();
    }

    /**
     * "An action is regular when the register says so; or when it has no registered due date and its state row has a
     * regular word as due or the status REGULAR."
     */
    boolean isRegular() {
        if (registered != null && registered.regular()) {
            return true;
        }
        boolean dated = registered != null && registered.due() != null;
        return !dated
                && row != null
                && (row.due().isGiven() && row.due().value().regular()
                        || row.status().value() == Status.REGULAR);
    }

    /** "for `action:` the registered lead's unit, else the party whose row is the action's state". */
    String unit() {
        if (registered != null && registered.lead() != null) {
            return registered.lead();
        }
        return party == null ? null : party.unit();
    }
}
