package vn.camket.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.camket.fact.Agreement;
import vn.camket.fact.Frequency;
import vn.camket.fact.OwedReports;
import vn.camket.fact.Provenance;
import vn.camket.fact.Quarter;
import vn.camket.fact.ReceivedReport;
import vn.camket.fact.Report;

/** Works out which reports each unit owed before the as-of date, and which came (spec 1, "Expected report"). */
final class ExpectedReports {
    private final World world;

    ExpectedReports(World world) {
        this.world = world;
    }

    /** Quarters owed whose due date lies before the as-of date, oldest first. */
    List<Quarter> quarters() {
        Agreement agreement = world.agreement();
        List<Quarter> owed = new ArrayList<>();
        if (agreement.reporting().every() == Frequency.NONE) {
            return owed;
        }
        for (Quarter quarter = agreement.firstOwed();
                agreement.covers(quarter) && dueOn(quarter).isBefore(world.date());
                quarter = quarter.next()) {
            if (agreement.owes(quarter)) {
                owed.add(quarter);
            }
        }
        return owed;
    }

    /** The first quarter owed whose due date is the as-of date or later. */
    static Optional<Quarter> next(World world) {
        Agreement agreement = world.agreement();
        if (agreement.reporting().every() == Frequency.NONE) {
            return Optional.empty();
        }
        ExpectedReports expected = new ExpectedReports(world);
        Quarter quarter = agreement.firstOwed();
        while (agreement.covers(quarter)
                && (!agreement.owes(quarter) || expected.dueOn(quarter).isBefore(world.date()))) {
            quarter = quarter.next();
        }
        return Optional.of(quarter).filter(agreement::owes);
    }

    LocalDate dueOn(Quarter quarter) {
        return quarter.dueOn(world.scheme(), world.register().workingDays());
    }

    /** One a unit that owed a report when its quarter closed; two parties with one holder owe one report. */
    List<OwedReports> owed() {
        Map<String, SortedSet<Quarter>> expected = new TreeMap<>();
        Map<String, SortedSet<Quarter>> missing = new TreeMap<>();
        for (Quarter quarter : quarters()) {
            for (Agreement.Party party : world.agreement().parties()) {
                String owing = world.parties()
                        .holder(party, quarter.closes(world.scheme()))
                        .unit();
                expected.computeIfAbsent(owing, unit -> new TreeSet<>()).add(quarter);
                if (!isMet(party, quarter)) {
                    missing.computeIfAbsent(owing, unit -> new TreeSet<>()).add(quarter);
                }
            }
        }
        List<OwedReports> owed = new ArrayList<>();
        expected.forEach(
                (owing, quarters) -> owed.add(owed(owing, quarters, missing.getOrDefault(owing, new TreeSet<>()))));
        return owed;
    }

    boolean isMet(Agreement.Party party, Quarter quarter) {
        return world.reports().all().stream()
                .filter(report -> report.quarter().equals(quarter))
                .anyMatch(report -> world.parties().of(report).contains(party));
    }

    private OwedReports owed(String owing, SortedSet<Quarter> expected, SortedSet<Quarter> missing) {
        int daysLate = missing.isEmpty() ? 0 : AgreementStates.days(dueOn(missing.first()), world.date());
        return new OwedReports(
                owing,
                world.holder(owing),
                expected.size(),
                List.copyOf(missing),
                missing.size(),
                daysLate,
                tooLate(owing, missing));
    }

    /** Where missing reports stand that are dated after the as-of date, so that nobody looks for them in vain. */
    private List<Provenance> tooLate(String owing, SortedSet<Quarter> missing) {
        return world.reports().later().stream()
                .filter(report -> missing.contains(report.quarter()))
                .filter(report -> {
                    LocalDate closes = report.quarter().closes(world.scheme());
                    return world.register()
                            .units()
                            .holder(report.unit(), closes)
                            .equals(owing);
                })
                .flatMap(report -> report.sources().stream())
                .toList();
    }

    /** The earliest counting report of each unit for each owed quarter; one without a date is never late. */
    List<ReceivedReport> received() {
        return world.reports().earliest().stream()
                .filter(report ->
                        report.reportDate() != null && world.agreement().owes(report.quarter()))
                .map(this::received)
                .toList();
    }

    private ReceivedReport received(Report report) {
        LocalDate dueOn = dueOn(report.quarter());
        LocalDate outer = report.quarter().outerDueOn(world.scheme());
        return new ReceivedReport(
                report.unit(),
                world.holder(report.unit()),
                report.quarter(),
                report.reportDate(),
                dueOn,
                outer,
                AgreementStates.days(dueOn, report.reportDate()),
                AgreementStates.days(outer, report.reportDate()),
                report.sources());
    }
}
