package vn.camket.output.mark;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.camket.finding.Finding;
import vn.camket.finding.Severity;

/** Holds what there is to say of the cells of one sheet. */
final class Marks {
    private final TreeMap<Spot, Map<String, Finding>> bySpot = new TreeMap<>();

    void add(Spot spot, Finding finding) {
        bySpot.computeIfAbsent(spot, any -> new LinkedHashMap<>(2)).putIfAbsent(finding.id(), finding);
    }

    /** Lets an area that is shown as one cell bear its marks at its first cell. */
    void join(Area area) {
        for (Spot spot : within(area)) {
            if (!spot.equals(area.first())) {
                bySpot.remove(spot).values().forEach(finding -> add(area.first(), finding));
            }
        }
    }

    private List<Spot> within(Area area) {
        Spot begin = area.first();
        Spot end = area.last();
        return begin.compareTo(end) > 0
                ? List.of()
                : bySpot.subMap(begin, true, end, true).keySet().stream()
                        .filter(area::holds)
                        .toList();
    }

    boolean touches(Area area) {
        return !within(area).isEmpty();
    }

    /** The last marked row up to a row, -1 when there is none. */
    int rowUpTo(int row) {
        Spot spot = bySpot.lowerKey(new Spot(row + 1, 0));
        return spot == null ? -1 : spot.row();
    }

    /** By row, then by column. */
    Set<Spot> spots() {
        return bySpot.keySet();
    }

    /** In the order of findings; at least one. */
    Collection<Finding> at(Spot spot) {
        return bySpot.get(spot).values();
    }

    /** The highest at a cell. */
    Severity severity(Spot spot) {
        return at(spot).stream().map(Finding::severity).max(Severity::compareTo).orElseThrow();
    }
}
