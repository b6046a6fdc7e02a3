package vn.camket.obligation;

import java.time.LocalDate;
import java.util.List;
import vn.camket.fact.Agreement;
import vn.camket.fact.AsOf;
import vn.camket.fact.Frequency;
import vn.camket.fact.Register;
import vn.camket.fact.Report;
import vn.camket.fact.Scheme;

/** Holds what every derivation for one agreement looks at. */
record World(
        Agreement agreement,
        Register register,
        AsOf asOf,
        Catalogue catalogue,
        Parties parties,
        CountingReports reports) {

    static World of(Agreement agreement, Register register, List<Report> reports, AsOf asOf) {
        boolean departmentsDiffer = agreement.parties().stream()
                        .map(Agreement.Party::unit)
                        .distinct()
                        .count()
                < agreement.parties().size();
        return new World(
                agreement,
                register,
                asOf,
                new Catalogue(agreement),
                new Parties(agreement, register.units()),
                CountingReports.of(reports, departmentsDiffer, asOf));
    }

    LocalDate date() {
        return asOf.date();
    }

    Scheme scheme() {
        return agreement.reporting().scheme();
    }

    /** Holder of a unit on the as-of date; null stays null. */
    String holder(String unit) {
        return unit == null ? null : register.units().holder(unit, date());
    }

    /** Whether a party, named by its registered unit, has ever reported. */
    boolean hasReported(String partyUnit) {
        return reports.all().stream().anyMatch(report -> parties.belongs(report, partyUnit));
    }

    /** The party's unit when it owes reports and never gave one, else null. */
    String awaited(String partyUnit) {
        boolean owes = agreement.reporting().every() != Frequency.NONE;
        return partyUnit != null && owes && !hasReported(partyUnit) ? partyUnit : null;
    }
}
