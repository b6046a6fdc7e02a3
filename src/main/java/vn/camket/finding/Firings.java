package vn.camket.finding;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts what each rule found in a run, waived findings and those on trial too.
 *
 * @param agreements how many were in force or ended
 * @param byRule every rule that was run, by id
 */
public record Firings(int agreements, SortedMap<String, Fired> byRule) {
    /**
     * What a rule found.
     *
     * @param agreements on how many of the agreements that were in force or ended
     */
    public record Fired(int findings, int agreements) {}

    public static Firings of(Outcome outcome) {
        Set<String> agreements = outcome.accounts().stream()
                .filter(account -> account.state().isInForceOrEnded())
                .map(account -> account.id())
                .collect(Collectors.toSet());
        SortedMap<String, List<Finding>> found = Stream.of(outcome.findings(), outcome.trial())
                .flatMap(Collection::stream)
                .map(Outcome.Listed::finding)
                .collect(Collectors.groupingBy(finding -> finding.rule().id(), TreeMap::new, Collectors.toList()));
        SortedMap<String, Fired> byRule = new TreeMap<>();
        for (Rule rule : outcome.rules()) {
            byRule.put(rule.id(), fired(found.getOrDefault(rule.id(), List.of()), agreements));
        }
        return new Firings(agreements.size(), byRule);
    }

    private static Fired fired(List<Finding> findings, Set<String> agreements) {
        long on = findings.stream()
                .map(Finding::agreement)
                .filter(agreements::contains)
                .distinct()
                .count();
        return new Fired(findings.size(), (int) on);
    }
}
