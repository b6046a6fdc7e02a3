package vn.camket.fact;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The reports that one unit has still to send although their quarters have closed.
 *
 * @param unit id of the unit that owes them today, some perhaps in the name of one that it succeeded
 * @param soon those still in time, in {@link AwaitedReport#ORDER} as the others
 * @param overdue those that are not
 * @param later those that have come but are dated after the as-of date: nobody is to be asked for them
 */
public record Outstanding(
        String unit, List<AwaitedReport> soon, List<AwaitedReport> overdue, List<AwaitedReport> later) {
    /** One a unit that has something to send, by its id. */
    public static List<Outstanding> of(Collection<AwaitedReport> reports) {
        SortedMap<String, TreeSet<AwaitedReport>> units = reports.stream()
                .collect(Collectors.groupingBy(
                        AwaitedReport::unit,
                        TreeMap::new,
                        Collectors.toCollection(() -> new TreeSet<>(AwaitedReport.ORDER))));
        return units.entrySet().stream()
                .map(unit -> of(unit.getKey(), unit.getValue()))
                .toList();
    }

    private static Outstanding of(String unit, Collection<AwaitedReport> reports) {
        return new Outstanding(
                unit,
                those(reports, report -> report.later() == null && !report.isOverdue()),
                those(reports, report -> report.later() == null && report.isOverdue()),
                those(reports, report -> report.later() != null));
    }

    private static List<AwaitedReport> those(Collection<AwaitedReport> reports, Predicate<AwaitedReport> are) {
        return reports.stream().filter(are).toList();
    }
}
