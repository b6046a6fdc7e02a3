package vn.camket.obligation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.camket.fact.Agreement;
import vn.camket.fact.Quarter;
import vn.camket.fact.Report;
import vn.camket.fact.Units;

/** Says which parties of an agreement a report belongs to, and who holds a party's duties on a date. */
final class Parties {
    private final Agreement agreement;
    private final Units units;
    private final Map<Report, List<Agreement.Party>> known = new IdentityHashMap<>();

    /** A unit and a department type (or none) that hold a party's duties. */
    record Holder(String unit, String department) {}

    Parties(Agreement agreement, Units units) {
        this.agreement = agreement;
        this.units = units;
    }

    Holder holder(Agreement.Party party, LocalDate date) {
        String department = party.department() == null ? null : units.holder(party.department(), date);
        return new Holder(units.holder(party.unit(), date), department);
    }

    /** Those who report on a quarter that closes on a date, in party order. */
    List<Holder> holders(LocalDate date) {
        return agreement.parties().stream()
                .map(party -> holder(party, date))
                .distinct()
                .toList();
    }

    /** Whether no other department of the same unit reports for itself. */
    boolean isOnlyOfItsUnit(Holder holder, LocalDate date) {
        return holders(date).stream()
                        .filter(other -> other.unit().equals(holder.unit()))
                        .count()
                == 1;
    }

    List<Agreement.Party> of(Report report) {
        return known.computeIfAbsent(report, any -> of(report.unit(), report.department(), report.quarter()));
    }

    /** The parties that a report in a unit's name belongs to, in party order (spec 1, "Report"). */
    List<Agreement.Party> of(String unit, String department, Quarter quarter) {
        LocalDate closes = quarter.closes(agreement.reporting().scheme());
        List<Agreement.Party> parties = ofUnit(unit, closes);
        return parties.stream()
                .filter(party -> isChosen(party, parties, department, closes))
                .toList();
    }

    /** The parties of a unit and of those that it shares a holder with, whatever their departments. */
    private List<Agreement.Party> ofUnit(String unit, LocalDate date) {
        String holder = units.holder(unit, date);
        return agreement.parties().stream()
                .filter(party -> party.unit().equals(unit)
                        || units.holder(party.unit(), date).equals(holder))
                .toList();
    }

    /** A report's department chooses only between parties of one unit (spec 6, "Parties with departments"). */
    private boolean isChosen(
            Agreement.Party party, List<Agreement.Party> parties, String department, LocalDate closes) {
        boolean chooses = parties.stream()
                .anyMatch(twin ->
                        twin != party && twin.unit().equals(party.unit()) && isHeldBy(twin, department, closes));
        return !chooses || isHeldBy(party, department, closes);
    }

    private boolean isHeldBy(Agreement.Party party, String department, LocalDate date) {
        String holder = department == null ? null : units.holder(department, date);
        return Objects.equals(holder(party, date).department(), holder);
    }

    boolean belongs(Report report, String partyUnit) {
        return of(report).stream().anyMatch(party -> party.unit().equals(partyUnit));
    }

    /** The party at which a report stands: the lead's if it belongs to it, else the first that it belongs to. */
    Agreement.Party at(Report report, String lead) {
        List<Agreement.Party> parties = of(report);
        return parties.stream()
                .filter(party -> party.unit().equals(lead))
                .findFirst()
                .orElse(parties.get(0));
    }

    /** The name that a report bears: its unit, and its department where parties of one unit may have sent it. */
    String nameOf(Report report) {
        List<Agreement.Party> parties = ofUnit(
                report.unit(), report.quarter().closes(agreement.reporting().scheme()));
        long unitCount = parties.stream().map(Agreement.Party::unit).distinct().count();
        return unitCount < parties.size() ? report.unit() + "/" + report.department() : report.unit();
    }

    /** Index of the first party that a report belongs to. */
    int rank(Report report) {
        return agreement.parties().indexOf(of(report).get(0));
    }

    /** A party's report: the one in its own unit's name, else its holder's, else the first by path (spec 6). */
    Comparator<Report> nearestTo(String partyUnit) {
        return Comparator.comparingInt((Report report) -> nearness(report, partyUnit))
                .thenComparing(Report::workbook);
    }

    private int nearness(Report report, String partyUnit) {
        if (report.unit().equals(partyUnit)) {
            return 0;
        }
        LocalDate closes = report.quarter().closes(agreement.reporting().scheme());
        return report.unit().equals(units.holder(partyUnit, closes)) ? 1 : 2;
    }
}
