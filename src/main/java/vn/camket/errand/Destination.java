package vn.camket.errand;

import java.util.Optional;
import vn.camket.Desk;
import vn.camket.fact.Agreement;
import vn.camket.fact.Register;
import vn.camket.fact.Report;
import vn.camket.slot.Slot;
import vn.camket.text.Wording;

/** Says where a workbook would go, and what speaks against its going there. */
record Destination(CheckWorkbook errand, Desk.Seen seen, Register register, Wording wording) {
    /** Null for no slot, and for answers. */
    static String folder(Slot slot) {
        return slot == null || slot.quarter() == null
                ? null
                : slot.quarter() + "/" + slot.agreement() + "/" + slot.unit();
    }

    /** The slot that it is meant for, or that of the first report in it; null when unknown. */
    Slot slot() {
        if (errand.slot() != null) {
            return errand.slot();
        }
        if (seen.inspected().answers() != null) {
            return new Slot(null, null, errand.unit());
        }
        return seen.reports().stream()
                .findFirst()
                .map(report -> new Slot(report.quarter(), report.agreement(), errand.unit()))
                .orElse(null);
    }

    /** A sentence when the workbook holds reports and none for the slot that it is meant for. */
    Optional<String> doubt() {
        Slot meant = errand.slot();
        if (folder(meant) == null || seen.reports().isEmpty()) {
            return Optional.empty();
        }
        boolean fits = seen.reports().stream()
                .anyMatch(report -> report.quarter().equals(meant.quarter())
                        && report.agreement().equals(meant.agreement()));
        Report first = seen.reports().get(0);
        return fits
                ? Optional.empty()
                : Optional.of(wording.label(
                        "web.desk.otherSlot",
                        first.quarter(),
                        title(first.agreement()),
                        meant.quarter(),
                        title(meant.agreement())));
    }

    /** A sentence when a report in it is in another unit's name, else null. */
    String foreign() {
        if (seen.foreign() == null) {
            return null;
        }
        Report report = seen.foreign();
        String reporter = report.department() == null ? report.unit() : report.unit() + "/" + report.department();
        return wording.label("web.desk.foreign", name(reporter), name(errand.unit()));
    }

    private String name(String reporter) {
        int slash = reporter.indexOf('/');
        return slash < 0
                ? wording.unitName(reporter)
                : wording.unitName(reporter.substring(slash + 1)) + ", "
                        + wording.unitName(reporter.substring(0, slash));
    }

    /** Title of an agreement; its id when the register lacks it. */
    String title(String agreement) {
        Agreement known = register.agreements().get(agreement);
        return known == null ? agreement : known.title().in(wording.language());
    }
}
