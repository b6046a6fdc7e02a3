package vn.camket.obligation;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import vn.camket.fact.Report;
import vn.camket.fact.SheetNotes;

/** Names the total rows of one report as its other rows are named, by what they are headed (spec 6, "Subject of a row"). */
final class TotalNames {
    private static final Map<String, String> KINDS =
            Map.of("actions", "action:", "commitments", "commitment:", "reviews", "review:");

    private record Place(String sheet, int row, String name) {}

    private TotalNames() {}

    /** By figure; the figures of one row have one name. */
    static Map<SheetNotes.Figure, String> of(Report report) {
        String start = "row:" + report.unit() + ":" + report.quarter() + ":";
        Map<SheetNotes.Figure, String> names = new IdentityHashMap<>();
        Map<Place, String> known = new HashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (SheetNotes notes : report.notes()) {
            for (SheetNotes.Figure figure : notes.totals()) {
                String name = start + KINDS.get(figure.table()) + Slug.of(figure.heading());
                names.put(figure, known.computeIfAbsent(new Place(notes.sheet(), figure.row(), name), any -> {
                    int times = seen.merge(name, 1, Integer::sum);
                    return times == 1 ? name : name + "#" + times;
                }));
            }
        }
        return names;
    }
}
