package vn.camket.obligation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import vn.camket.fact.Agreement;
import vn.camket.fact.AsOf;
import vn.camket.fact.Document;
import vn.camket.fact.DocumentRole;
import vn.camket.fact.Frequency;
import vn.camket.fact.Quarter;
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
        Parties parties = new Parties(agreement, register.units());
        return new World(
                agreement,
                register,
                asOf,
                new Catalogue(agreement, asOf),
                parties,
                CountingReports.of(reports, parties, asOf));
    }

    LocalDate date() {
        return asOf.date();
    }

    Scheme scheme() {
        return agreement.reporting().scheme();
    }

    /** Value of a parameter that is a whole number, the agreement's own if it has one. */
    int count(String parameter) {
        return register.parametersOf(agreement).stream()
                .filter(one -> one.name().equals(parameter))
                .findFirst()
                .orElseThrow()
                .count();
    }

    /** The documents of one role that are dated on or before the as-of date. */
    List<Document> documents(DocumentRole role) {
        return documents().filter(document -> document.role() == role).toList();
    }

    /** The documents that are dated on or before the as-of date. */
    Stream<Document> documents() {
        return agreement.documents().stream().filter(document -> !document.on().isAfter(date()));
    }

    /** Holder of a unit on the as-of date; null stays null. */
    String holder(String unit) {
        return unit == null ? null : register.units().holder(unit, date());
    }

    /** The report of a party for each quarter, the latest first (spec 6, "Two reports belonging to one party"). */
    List<Report> reportsOf(Agreement.Party party) {
        Comparator<Report> nearest = parties.nearestTo(party.unit());
        SortedMap<Quarter, Report> byQuarter = new TreeMap<>(Comparator.reverseOrder());
        reports.standing().stream()
                .filter(report -> parties.of(report).contains(party))
                .forEach(report -> byQuarter.merge(report.quarter(), report, BinaryOperator.minBy(nearest)));
        return List.copyOf(byQuarter.values());
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
