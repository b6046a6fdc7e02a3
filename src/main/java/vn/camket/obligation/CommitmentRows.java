package vn.camket.obligation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.camket.fact.Agreement;
import vn.camket.fact.Cell;
import vn.camket.fact.Commitment;
import vn.camket.fact.Field;
import vn.camket.fact.Measurement;
import vn.camket.fact.Provenance;
import vn.camket.fact.Quarter;
import vn.camket.fact.Report;
import vn.camket.fact.Stated;

/**
 * Gathers what the standing reports of a commitment's owing parties say of it; no other report is heard (spec 6, "Whose
 * measurements count?").
 *
 * @param entries one for each of those reports, by quarter, then unit
 */
record CommitmentRows(World world, Field field, Commitment commitment, List<Entry> entries) {

    /**
     * A report of an owing party.
     *
     * @param owing the owing units that it belongs to, in their order
     * @param row its row of the commitment: the first that gives a value, else the first; null when it has none
     */
    record Entry(Report report, List<String> owing, Measurement row) {
        Quarter quarter() {
            return report.quarter();
        }

        boolean hasRow() {
            return row != null;
        }

        boolean hasValue() {
            return row != null && row.actual().isGiven();
        }

        BigDecimal value() {
            return row.actual().value().value();
        }

        /** Where the value stands, else where the row begins, else the report's own cells. */
        List<Provenance> places() {
            if (row == null) {
                return report.sources();
            }
            return Stream.of(row.actual(), row.indicator(), row.code())
                    .filter(stated -> !stated.isBlank())
                    .findFirst()
                    .map(stated -> List.of(place(stated)))
                    .orElseGet(report::sources);
        }

        Provenance place(Stated<?> stated) {
            Cell cell = stated.cell();
            return Provenance.cell(report.workbook(), cell);
        }
    }

    /**
     * Owing units that share a holder when a quarter closes, and so are one (spec 6).
     *
     * @param owing the first of them, as registered
     * @param entries their reports for that quarter, the first unit's own before others
     */
    record Side(String owing, List<Entry> entries) {
        Optional<Entry> valued() {
            return entries.stream().filter(Entry::hasValue).findFirst();
        }
    }

    /** A report with the parties that it belongs to and its rows by commitment. */
    private record Told(Report report, List<String> parties, Map<String, Measurement> rows) {}

    /** For each commitment, in register order. */
    static List<CommitmentRows> of(World world) {
        List<Told> told = world.reports().standing().stream()
                .map(report -> new Told(report, parties(report, world), rows(report, world.catalogue())))
                .toList();
        List<CommitmentRows> all = new ArrayList<>();
        for (Field field : world.agreement().fields()) {
            for (Commitment commitment : field.commitments()) {
                all.add(new CommitmentRows(world, field, commitment, entries(commitment, told)));
            }
        }
        return all;
    }

    private static List<String> parties(Report report, World world) {
        return world.parties().of(report).stream().map(Agreement.Party::unit).toList();
    }

    private static Map<String, Measurement> rows(Report report, Catalogue catalogue) {
        Map<String, Measurement> rows = new HashMap<>();
        for (Measurement row : report.measurements()) {
            catalogue
                    .commitment(row)
                    .ifPresent(found ->
                            rows.merge(found.id(), row, (first, next) -> isFuller(next, first) ? next : first));
        }
        return rows;
    }

    private static boolean isFuller(Measurement row, Measurement other) {
        return row.actual().isGiven() && !other.actual().isGiven();
    }

    private static List<Entry> entries(Commitment commitment, List<Told> told) {
        List<Entry> entries = new ArrayList<>();
        for (Told one : told) {
            List<String> owing =
                    commitment.by().stream().filter(one.parties()::contains).toList();
            if (!owing.isEmpty()) {
                entries.add(new Entry(one.report(), owing, one.rows().get(commitment.id())));
            }
        }
        return entries;
    }

    /** Of the latest quarter with such an entry the first owing unit's, and of its reports the one nearest to its name. */
    Optional<Entry> latest(Predicate<Entry> wanted) {
        return entries.stream()
                .filter(wanted)
                .min(Comparator.comparing(Entry::quarter).reversed().thenComparing(this::nearer));
    }

    private int nearer(Entry one, Entry other) {
        int rank = rank(one);
        return rank != rank(other)
                ? Integer.compare(rank, rank(other))
                : world.parties().nearestTo(commitment.by().get(rank)).compare(one.report(), other.report());
    }

    private int rank(Entry entry) {
        return commitment.by().indexOf(entry.owing().get(0));
    }

    /** In the order of the owing units. */
    List<Side> sides(Quarter quarter) {
        LocalDate closes = quarter.closes(world.scheme());
        Map<String, List<String>> sharing = new LinkedHashMap<>();
        for (String unit : commitment.by()) {
            String holder = world.register().units().holder(unit, closes);
            sharing.computeIfAbsent(holder, any -> new ArrayList<>()).add(unit);
        }
        return sharing.values().stream()
                .map(units -> new Side(
                        units.get(0),
                        entries.stream()
                                .filter(entry -> entry.quarter().equals(quarter))
                                .filter(entry -> units.stream().anyMatch(entry.owing()::contains))
                                .sorted(this::nearer)
                                .toList()))
                .toList();
    }

    /** Who must act for the commitment as a whole: the holder on the date of its first owing unit. */
    String actor() {
        return world.holder(commitment.by().get(0));
    }
}
