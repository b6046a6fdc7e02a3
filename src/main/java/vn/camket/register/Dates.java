package vn.camket.register;

import java.time.LocalDate;
import vn.camket.register.file.Entry;
import vn.camket.register.file.Faults;

/** Tells periods that end before they begin. */
final class Dates {
    private Dates() {}

    static void inOrder(Entry entry, String from, String to, Faults faults) {
        LocalDate first = entry.date(from);
        LocalDate last = entry.date(to);
        if (first != null && last != null) {
            inOrder(first, from, entry.at(to), faults);
        }
    }

    /** @param last an entry that holds a date */
    static void inOrder(LocalDate first, String from, Entry last, Faults faults) {
        if (last.date().isBefore(first)) {
            faults.at(
                    last,
                    "Ngày " + last.text() + " sớm hơn \"" + from + "\" (" + first + "); sửa một trong hai ngày.",
                    "The date " + last.text() + " is before \"" + from + "\" (" + first + "); mend one of the two.");
        }
    }
}
