package vn.camket.output.letter;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.camket.fact.Units;
import vn.camket.output.paper.Letterhead;
import vn.camket.text.Wording;

/**
 * Says who writes a letter, as far as the coordinator's name tells.
 *
 * @param name null when nobody is named
 * @param superior the people's committee above a department, null for a body that names none
 * @param agency the body as the letterhead names it
 * @param place where it has its seat, null when not known
 */
record Sender(String name, String superior, String agency, String place) {
    static Sender of(String coordinator, Units units, LocalDate asOf, Wording wording) {
        String unknown = wording.label("paper.parent");
        if (coordinator == null) {
            return new Sender(null, unknown, wording.label("paper.agency"), null);
        }
        Optional<Units.Named> named = units.find(coordinator).filter(one -> one.unit() != null);
        if (named.isEmpty()) {
            return new Sender(coordinator, unknown, coordinator, null);
        }
        Locality locality = new Locality(units.get(named.get().unit()), asOf, wording);
        String department = named.get().department();
        return department == null
                ? new Sender(coordinator, null, coordinator, locality.place())
                : new Sender(
                        coordinator, locality.committee(), units.get(department).name(), locality.place());
    }

    Letterhead letterhead(Wording wording) {
        return new Letterhead(
                superior == null ? null : superior.toUpperCase(Locale.ROOT),
                agency.toUpperCase(Locale.ROOT),
                wording.label("paper.nation"),
                wording.label("paper.motto"),
                wording.label("paper.place", place));
    }
}
