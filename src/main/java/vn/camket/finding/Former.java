package vn.camket.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is remembered of the last run: its open findings and since when they are known.
 *
 * @param asOf that run's date
 * @param trial findings of rules that were on trial
 * @param versions of its rules, as {@link Outcome#versions} has them; empty when that run did not write them down
 */
public record Former(
        LocalDate asOf, List<Outcome.Resolved> findings, List<Outcome.Resolved> trial, Map<String, String> versions) {
    /** The same without its findings on some agreements, by their ids. */
    public Former without(Set<String> agreements) {
        return new Former(asOf, without(findings, agreements), without(trial, agreements), versions);
    }

    private static List<Outcome.Resolved> without(List<Outcome.Resolved> all, Set<String> agreements) {
        return all.stream()
                .filter(finding -> finding.agreement() == null || !agreements.contains(finding.agreement()))
                .toList();
    }
}
