package vn.camket;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.camket.fact.Units;
import vn.camket.slot.Slots;

/**
 * Tells of which findings a workbook of answers may speak: what a unit has sent in by itself speaks of its own only, and
 * decides nothing.
 *
 * @param owners ids of the units that must act, by the ids of the findings that a run has something to say of; null for
 *     nobody known
 */
record Voices(Map<String, String> owners, Units units, LocalDate asOf) {
    /** Whether a run may have something to say of the finding, and the workbook of it. */
    boolean mayAnswer(String workbook, String finding) {
        if (!owners.containsKey(finding)) {
            return false;
        }
        Optional<String> sender = Slots.sender(workbook);
        return sender.isEmpty() || isOf(sender.get(), owners.get(finding));
    }

    /** Whether opinions of the coordinating department may stand in the workbook. */
    static boolean mayDecide(String workbook) {
        return Slots.sender(workbook).isEmpty();
    }

    /** The unit that sent it may be dissolved by now. */
    private boolean isOf(String sender, String owner) {
        return units.ids().contains(sender)
                && units.holder(sender, asOf).equals(owner == null ? null : units.holder(owner, asOf));
    }
}
