package vn.camket.output.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.camket.finding.Severity;
import vn.camket.output.content.OpenCounts;

/** Orders and adds counts as the tables show them. */
final class Counts {
    static final List<Severity> HIGHEST_FIRST =
            List.of(Severity.CRITICAL, Severity.ERROR, Severity.WARNING, Severity.INFO);

    private Counts() {}

    /** By id; what has none (null) and what nobody is known for come last. */
    static <T> Map<String, T> sorted() {
        return new TreeMap<>(Comparator.<String, Boolean>comparing(OpenCounts.NOBODY::equals)
                .thenComparing(Comparator.nullsLast(Comparator.naturalOrder())));
    }

    static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
