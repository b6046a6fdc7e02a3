package vn.camket.web;

import java.util.List;
import java.util.Locale;
import vn.camket.errand.CheckWorkbook.Desk;
import vn.camket.errand.CheckWorkbook.OfReport;
import vn.camket.errand.CheckWorkbook.Trouble;
import vn.camket.errand.OwedReports.Owed;
import vn.camket.slot.Draft;
import vn.camket.slot.Receipt;
import vn.camket.slot.Slot;

/**
 * What was found in a draft, and where it goes.
 *
 * @param slot where it goes, null when that is open or it is no report
 * @param title of the agreement, null without a slot
 * @param slots where it may go when it does not say so itself
 * @param inForce what it would replace, null for nothing
 */
record Looked(Draft draft, Desk desk, Slot slot, String title, List<Owed> slots, Receipt inForce) {
    /** The workbook says best which report it is. */
    static Slot slot(Draft draft, Desk desk) {
        if (desk.answers()) {
            return null;
        }
        return desk.slot() == null ? draft.chosen() : desk.slot();
    }

    /** Whether each of its reports bears a document number. */
    static boolean isNumbered(Desk desk) {
        return desk.reports().stream()
                .map(OfReport::documentNumber)
                .allMatch(number -> number != null && !number.isBlank());
    }

    /** The class of a trouble in the style sheet. */
    static String level(Trouble trouble) {
        return trouble.severity().name().toLowerCase(Locale.ROOT);
    }

    /** Whether its owner chose another report than the one that it is. */
    boolean isMistaken() {
        return draft.chosen() != null && slot != null && !draft.chosen().equals(slot);
    }

    boolean lacksNumber() {
        return !desk.reports().isEmpty() && !isNumbered(desk);
    }

    /** What is wrong with the workbook itself. */
    List<Trouble> here() {
        return desk.troubles().stream().filter(Trouble::here).toList();
    }

    /** What is open on the same agreement besides. */
    List<Trouble> elsewhere() {
        return desk.troubles().stream().filter(trouble -> !trouble.here()).toList();
    }

    boolean isSendable() {
        return desk.foreign() == null;
    }
}
