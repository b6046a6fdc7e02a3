package vn.camket.second;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.camket.fact.Agreement;
import vn.camket.fact.Document;
import vn.camket.fact.DocumentRole;
import vn.camket.fact.Frequency;
import vn.camket.fact.Parameter;
import vn.camket.fact.Quarter;
import vn.camket.fact.Register;
import vn.camket.fact.Report;
import vn.camket.fact.Scheme;

/** Holds one agreement on one date, and what the rules' general words say of its state and its reports. */
final class Matter {
    final Register register;
    final Agreement agreement;
    final LocalDate day;
    /** "A report counts at D when its report date (or, with none, dueOn(q)) is <= D." */
    final List<Report> counting;
    /** The counting reports without the losers among those for one triple. */
    final List<Report> reports;

    Matter(Register register, Agreement agreement, List<Report> all, LocalDate day) {
        this.register = register;
        this.agreement = agreement;
        this.day = day;
        this.counting = all.stream()
                .filter(report -> !dateOf(report).isAfter(day))
                .sorted(Comparator.comparing(Report::workbook, Matter::byCodePoint))
                .toList();
        this.reports = counting.stream().filter(this::wins).toList();
    }

    /** "File names are compared as whole relative paths by code point." */
    private static int byCodePoint(String one, String other) {
        int[] left = one.codePoints().toArray();
        int[] right = other.codePoints().toArray();
        return Arrays.compare(left, right);
    }

    BigDecimal number(String parameter, String otherwise) {
        return register.parametersOf(agreement).stream()
                .filter(known -> known.name().equals(parameter))
                .map(Parameter::value)
                .findFirst()
                .orElse(new BigDecimal(otherwise));
    }

    long days(String parameter, int otherwise) {
        return number(parameter, String.valueOf(otherwise)).longValueExact();
    }

    long age(LocalDate date) {
        return ChronoUnit.DAYS.between(date, day);
    }

    String holder(String unit, LocalDate date) {
        return register.units().holder(unit, date);
    }

    Scheme scheme() {
        return agreement.reporting().scheme();
    }

    LocalDate closes(Quarter quarter) {
        return quarter.closes(scheme());
    }

    LocalDate dueOn(Quarter quarter) {
        return quarter.dueOn(scheme(), register.workingDays());
    }

    /** "`from` <= D and (`to` is null or D <= `to`)", and neither closed nor history. */
    boolean isInForce() {
        return !agreement.from().isAfter(day)
                && (agreement.to() == null || !day.isAfter(agreement.to()))
                && !isClosed();
    }

    /** "`to` is not null and `to` < D", and neither closed nor history. */
    boolean isEnded() {
        return agreement.to() != null && agreement.to().isBefore(day) && !isClosed();
    }

    boolean isInForceOrEnded() {
        return isInForce() || isEnded();
    }

    /** "a `closure` document dated on or before D"; "ended more than 5 years before D: treated as closed". */
    private boolean isClosed() {
        boolean archived = agreement.to() != null
                && agreement.to().plusYears(days("archive.years", 5)).isBefore(day);
        return archived || documents(DocumentRole.CLOSURE).size() > 0;
    }

    /** Documents of a role dated on or before D. */
    List<Document> documents(DocumentRole role) {
        return agreement.documents().stream()
                .filter(document -> document.role() == role && !document.on().isAfter(day))
                .toList();
    }

    /** The report date, or with none dueOn(q). */
    LocalDate dateOf(Report report) {
        LocalDate stated = report.cover().reportDate().value();
        return stated == null ? dueOn(report.quarter()) : stated;
    }

    /** "Two counting reports for the same triple: the later report date wins (then the later file name)." */
    private boolean wins(Report report) {
        Comparator<Report> order =
                Comparator.comparing(this::dateOf).thenComparing(Report::workbook, Matter::byCodePoint);
        return counting.stream()
                .filter(other -> isSameTriple(report, other))
                .allMatch(other -> order.compare(other, report) <= 0);
    }

    /** A department tells two reports of one unit apart only "when two parties have one unit". */
    private boolean isSameTriple(Report one, Report other) {
        return one.quarter().equals(other.quarter()) && nameOf(one).equals(nameOf(other));
    }

    /** The unit, and the department where that chooses between parties, in whose name a report came. */
    List<String> nameOf(Report report) {
        List<Agreement.Party> near = near(report);
        boolean shared = near.stream().map(Agreement.Party::unit).distinct().count() < near.size();
        return List.of(report.unit(), shared && report.department() != null ? report.department() : "");
    }

    /** "A report belongs to party p of the agreement when its unit is p's unit, or both have the same holder at closes(q)". */
    private List<Agreement.Party> near(Report report) {
        LocalDate closes = closes(report.quarter());
        return agreement.parties().stream()
                .filter(party -> party.unit().equals(report.unit())
                        || holder(party.unit(), closes).equals(holder(report.unit(), closes)))
                .toList();
    }

    /** The parties that a report belongs to: its department "chooses only when two parties have one unit". */
    List<Agreement.Party> partiesOf(Report report) {
        LocalDate closes = closes(report.quarter());
        List<Agreement.Party> near = near(report);
        return near.stream()
                .filter(party -> {
                    List<Agreement.Party> twins = near.stream()
                            .filter(other -> other.unit().equals(party.unit()))
                            .toList();
                    boolean chooses =
                            twins.size() > 1 && twins.stream().anyMatch(twin -> isSameDepartment(twin, report, closes));
                    return !chooses || isSameDepartment(party, report, closes);
                })
                .toList();
    }

    private boolean isSameDepartment(Agreement.Party party, Report report, LocalDate closes) {
        String ours = party.department() == null ? null : holder(party.department(), closes);
        String theirs = report.department() == null ? null : holder(report.department(), closes);
        return Objects.equals(ours, theirs);
    }

    /** "A party's report for q: the one in its own unit's name, else its holder's, else the first by path." */
    Report reportOf(Agreement.Party party, Quarter quarter) {
        return reports.stream()
                .filter(report -> report.quarter().equals(quarter))
                .filter(report -> partiesOf(report).contains(party))
                .min(preferenceOf(party.unit()))
                .orElse(null);
    }

    Comparator<Report> preferenceOf(String unit) {
        return Comparator.comparingInt((Report report) -> nearness(report, unit))
                .thenComparing(Report::workbook, Matter::byCodePoint);
    }

    /** 0 for a report in a unit's own name, 1 in its holder's, 2 in another's. */
    private int nearness(Report report, String unit) {
        String holder = holder(unit, closes(report.quarter()));
        return report.unit().equals(unit) ? 0 : report.unit().equals(holder) ? 1 : 2;
    }

    /** A party's reports, the latest quarter first. */
    List<Report> reportsOf(Agreement.Party party) {
        return quarters().stream()
                .map(quarter -> reportOf(party, quarter))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Quarters that have a counting report of the agreement, the latest first. */
    List<Quarter> quarters() {
        return reports.stream()
                .map(Report::quarter)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** "half-year (only Q2 and Q4 are owed) | year (only Q4)", from `reporting.from` or its default on. */
    boolean isOwed(Quarter quarter) {
        boolean frequent = switch (agreement.reporting().every()) {
            case QUARTER -> true;
            case HALF_YEAR -> quarter.number() % 2 == 0;
            case YEAR -> quarter.number() == 4;
            case NONE -> false;
        };
        return frequent && quarter.compareTo(firstOwed()) >= 0;
    }

    /** "The first quarter whose window starts on or after signedOn, or on or after `from` when signedOn is not known." */
    private Quarter firstOwed() {
        if (agreement.reporting().from() != null) {
            return agreement.reporting().from();
        }
        LocalDate start = agreement.signedOn() == null ? agreement.from() : agreement.signedOn();
        Quarter quarter = new Quarter(start.getYear() - 1, 1);
        while (quarter.opens(scheme()).isBefore(start)) {
            quarter = quarter.next();
        }
        return quarter;
    }

    /** "owed quarters that follow each other; with `every` none, calendar quarters". */
    boolean isNextOwed(Quarter earlier, Quarter later) {
        if (agreement.reporting().every() == Frequency.NONE) {
            return earlier.next().equals(later);
        }
        if (!isOwed(earlier) || !isOwed(later) || earlier.compareTo(later) >= 0) {
            return false;
        }
        Quarter next = earlier.next();
        while (!isOwed(next)) {
            next = next.next();
        }
        return next.equals(later);
    }

    /** Quarters with "closes(q) <= to (when `to` is set) and dueOn(q) < D" that are owed. */
    List<Quarter> expectedQuarters() {
        List<Quarter> expected = new ArrayList<>();
        if (agreement.reporting().every() == Frequency.NONE) {
            return expected;
        }
        for (Quarter quarter = firstOwed(); dueOn(quarter).isBefore(day); quarter = quarter.next()) {
            boolean within = agreement.to() == null || !closes(quarter).isAfter(agreement.to());
            if (isOwed(quarter) && within) {
                expected.add(quarter);
            }
        }
        return expected;
    }
}
