package vn.camket.obligation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.camket.fact.Quarter;
import vn.camket.fact.Report;
import vn.camket.fact.ReportedAction;

/** Finds the row of each action in each standing report; of two rows in one report the first counts. */
final class ActionRows {
    private final World world;
    private final Map<Report, Map<String, ReportedAction>> byReport = new IdentityHashMap<>();
    private final Map<String, List<Entry>> byAction = new TreeMap<>();
    private final Map<Asked, Optional<Entry>> stateRows = new HashMap<>();

    /** The row of an action in one report. */
    record Entry(Report report, ReportedAction row) {
        private Quarter quarter() {
            return report.quarter();
        }
    }

    private record Asked(String key, String lead) {}

    ActionRows(World world) {
        this.world = world;
        for (Report report : world.reports().standing()) {
            Map<String, ReportedAction> rows = new LinkedHashMap<>();
            report.actions().forEach(row -> rows.putIfAbsent(world.catalogue().keyOf(row), row));
            byReport.put(report, rows);
            rows.forEach((key, row) ->
                    byAction.computeIfAbsent(key, any -> new ArrayList<>()).add(new Entry(report, row)));
        }
    }

    /** By the action's key, sorted; each in the order of the standing reports. */
    Map<String, List<Entry>> byAction() {
        return byAction;
    }

    List<Entry> of(String key) {
        return byAction.getOrDefault(key, List.of());
    }

    /** Of the latest quarter's rows of an action the lead's, else the first in party order; empty when there is none. */
    Optional<Entry> stateRow(String key, String lead) {
        return stateRows.computeIfAbsent(new Asked(key, lead), any -> first(latest(of(key)), lead));
    }

    private static List<Entry> latest(List<Entry> entries) {
        List<Entry> latest = new ArrayList<>();
        for (Entry entry : entries) {
            int later = latest.isEmpty()
                    ? 0
                    : entry.quarter().compareTo(latest.get(0).quarter());
            if (later > 0) {
                latest.clear();
            }
            if (later >= 0) {
                latest.add(entry);
            }
        }
        return latest;
    }

    private Optional<Entry> first(List<Entry> entries, String lead) {
        Parties parties = world.parties();
        Comparator<Report> order = Comparator.comparing(
                        (Report report) -> lead != null && parties.belongs(report, lead) ? 0 : 1)
                .thenComparing(report -> world.agreement().parties().indexOf(parties.at(report, lead)))
                .thenComparing((one, other) ->
                        parties.nearestTo(parties.at(one, lead).unit()).compare(one, other));
        return entries.stream().min(Comparator.comparing(Entry::report, order));
    }

    /** By the action's key, in the order of the report. */
    Map<String, ReportedAction> in(Report report) {
        return byReport.get(report);
    }
}
