package vn.camket.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.camket.fact.Amendment;

/**
 * Tells which value of the register was in force when a report was written: a report is no worse for having stated what
 * then was lawful.
 *
 * @param amended oldest first
 * @param form how a former value is read
 * @param written the date of the report
 */
record Amendments<T>(List<Amendment> amended, Function<String, T> form, LocalDate written) {
    /** The value that was in force then, null when it was the present one. */
    T inForce() {
        return amended.stream()
                .filter(change -> change.on().isAfter(written))
                .findFirst()
                .map(change -> form.apply(change.was()))
                .orElse(null);
    }

    /** Since when a value was no longer in force then, null when it still was, or never had been. */
    LocalDate endOf(Predicate<T> value) {
        return amended.stream()
                .filter(change -> !change.on().isAfter(written))
                .filter(change -> value.test(form.apply(change.was())))
                .reduce((earlier, later) -> later)
                .map(Amendment::on)
                .orElse(null);
    }
}
