package vn.camket.finding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Set<String>> on = new HashMap<>();
        for (List<Outcome.Listed> list : List.of(outcome.findings(), outcome.trial())) {
            for (Outcome.Listed listed : list) {
                Finding finding = listed.finding();
                counts.merge(finding.rule().id(), 1, Integer::sum);
                if (agreements.contains(finding.agreement())) {
                    on.computeIfAbsent(finding.rule().id(), id -> new HashSet<>())
                            .add(finding.agreement());
                }
            }
        }
        SortedMap<String, Fired> byRule = new TreeMap<>();
        for (Rule rule : outcome.rules()) {
            int agreed = on.getOrDefault(rule.id(), Set.of()).size();
            byRule.put(rule.id(), new Fired(counts.getOrDefault(rule.id(), 0), agreed));
        }
        return new Firings(agreements.size(), byRule);
    }
}
