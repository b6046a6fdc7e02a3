package vn.camket.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.camket.finding.PublishedFinding;

/** Counts findings by what they are on, and links each count to those that it counts. */
record FindingCounts(List<PublishedFinding> findings, FindingLabels labels, FindingFilter filter) {
    /**
     * How many there are of one value.
     *
     * @param address of the list of these
     * @param chosen whether this value is asked for already
     */
    record Count(String value, String label, String address, boolean chosen, int count) {}

    /** @param name of the parameter that chooses one of them */
    record Group(String name, String label, List<Count> counts) {}

    /** Highest first, each of the four. */
    List<Count> bySeverity() {
        return Trend.HIGHEST_FIRST.stream()
                .map(severity -> count(
                        FindingFilter.SEVERITY, severity.word(), labels.visit().value(severity), (int) findings.stream()
                                .filter(finding -> finding.severity() == severity)
                                .count()))
                .toList();
    }

    /** Most first. */
    List<Group> groups() {
        return FindingFilter.PARTS.stream()
                .map(name -> group(name, Comparator.comparingInt(Count::count).reversed()))
                .toList();
    }

    /** To be chosen from: by name. */
    List<Group> choices() {
        return FindingFilter.PARTS.stream()
                .map(name -> group(name, Comparator.comparing(Count::label)))
                .toList();
    }

    private Group group(String name, Comparator<Count> order) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> words = new LinkedHashMap<>();
        for (PublishedFinding finding : findings) {
            String value = FindingFilter.value(name, finding);
            counts.merge(value, 1, Integer::sum);
            words.computeIfAbsent(value, any -> labels.of(name, finding));
        }
        List<Count> all = new ArrayList<>();
        counts.forEach((value, count) -> all.add(count(name, value, words.get(value), count)));
        all.sort(order.thenComparing(Count::label).thenComparing(Count::value));
        return new Group(name, labels.visit().say("head." + name), all);
    }

    private Count count(String name, String value, String label, int count) {
        return new Count(value, label, filter.with(name, value).address(), filter.asksFor(name, value), count);
    }
}
