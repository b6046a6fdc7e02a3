package vn.camket.obligation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.camket.fact.Agreement;
import vn.camket.fact.AsOf;
import vn.camket.fact.Quarter;
import vn.camket.fact.Report;

/**
 * Sorts an agreement's reports that count on the as-of date: all of them, and those that hold where two reports stand
 * for one unit and quarter.
 *
 * @param all by quarter, unit, date, then path
 * @param slots the same, those for one unit and quarter together
 * @param standing all but the losers of duplicates (spec 1, "Report": the later date wins, then the later file name)
 * @param earliest the first of each unit and quarter: a correction is not late (spec 6, "The losing duplicate")
 * @param later those dated after the as-of date, by date, then path
 */
record CountingReports(
        List<Report> all, List<List<Report>> slots, List<Report> standing, List<Report> earliest, List<Report> later) {
    static final Comparator<Report> BY_DATE =
            Comparator.comparing(Report::countsFrom).thenComparing(Report::workbook);

    /** Under which two reports are duplicates of each other: two departments of one unit may be two parties. */
    private record Slot(Quarter quarter, String unit, List<Agreement.Party> parties) implements Comparable<Slot> {
        private static final Comparator<Slot> ORDER = Comparator.comparing(Slot::quarter)
                .thenComparing(Slot::unit)
                .thenComparing(slot -> slot.parties().toString());

        @Override
        public int compareTo(Slot other) {
            return ORDER.compare(this, other);
        }
    }

    static CountingReports of(List<Report> reports, Parties parties, AsOf asOf) {
        Map<Slot, List<Report>> slots = reports.stream()
                .filter(report -> !report.countsFrom().isAfter(asOf.date()))
                .sorted(BY_DATE)
                .collect(Collectors.groupingBy(
                        report -> new Slot(report.quarter(), report.unit(), parties.of(report)),
                        TreeMap::new,
                        Collectors.toList()));
        List<Report> all = new ArrayList<>();
        List<Report> standing = new ArrayList<>();
        List<Report> earliest = new ArrayList<>();
        slots.values().forEach(slot -> {
            all.addAll(slot);
            earliest.add(slot.get(0));
            standing.add(slot.get(slot.size() - 1));
        });
        List<Report> later = reports.stream()
                .filter(report -> report.countsFrom().isAfter(asOf.date()))
                .sorted(BY_DATE)
                .toList();
        return new CountingReports(all, List.copyOf(slots.values()), standing, earliest, later);
    }
}
