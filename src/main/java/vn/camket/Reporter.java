package vn.camket;

import java.time.LocalDate;
import vn.camket.fact.Agreement;
import vn.camket.fact.AwaitedReport;
import vn.camket.fact.Form;
import vn.camket.fact.Report;
import vn.camket.fact.Units;

/**
 * Tells what is a sender's own.
 *
 * @param unit id of the unit that holds the sender's duties today
 * @param department id of the department type that reports for itself, null for the unit as a whole
 * @param date today
 */
record Reporter(String unit, String department, Units units, LocalDate date) {
    /**
     * The sender of an id such as {@code ca-mau} or {@code ca-mau/so-y-te}.
     *
     * @throws RunFailure when the register knows no such unit
     */
    static Reporter of(String id, Units units, LocalDate date) {
        int slash = id.indexOf('/');
        String unit = slash < 0 ? id : id.substring(0, slash);
        if (!units.ids().contains(unit)) {
            throw Retrial.failure(
                    "Sổ theo dõi không có đơn vị \"" + unit + "\"; hãy báo người quản trị sửa đơn vị của tài khoản.",
                    "The register has no unit \"" + unit + "\"; ask the administrator to mend the account's unit.");
        }
        return new Reporter(units.holder(unit, date), slash < 0 ? null : id.substring(slash + 1), units, date);
    }

    /** Whether the duties of a unit are the sender's unit's today. */
    boolean holds(String other) {
        return other != null && units.holder(other, date).equals(unit);
    }

    boolean isPartyOf(Agreement agreement) {
        return agreement.parties().stream().anyMatch(party -> holds(party.unit()));
    }

    /** Whether a report came in the sender's name, or in that of a unit whose duties are the sender's now. */
    boolean sends(Report report) {
        return holds(report.unit()) && (department == null || department.equals(report.department()));
    }

    boolean owes(AwaitedReport report) {
        return holds(report.unit())
                && (department == null || report.department() == null || department.equals(report.department()));
    }

    boolean fills(Form form) {
        return holds(form.unit()) && (department == null || form.reporter().equals(form.unit() + "/" + department));
    }
}
