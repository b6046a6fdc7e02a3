package vn.camket.output.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.camket.fact.AgreementAccount;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome;
import vn.camket.finding.Outcome.Listed;
import vn.camket.finding.Outcome.Standing;
import vn.camket.finding.Severity;
import vn.camket.output.content.Tally;

/**
 * Holds what a report says of the findings, however many there are: counts, the worst, and what is demanded of whom.
 *
 * @param agreements open findings by agreement and severity
 * @param sinceReview how many open ones of an agreement were first seen after its last review
 * @param earliest day on which an open finding of an agreement was first seen
 * @param consequences how many follow from each open finding, by its id
 * @param worst the worst first
 * @param demands what rules ask, by rule and by who is asked
 */
record Digest(
        Tally tally,
        Map<String, Map<Severity, Integer>> agreements,
        Map<String, Integer> sinceReview,
        Map<String, LocalDate> earliest,
        Map<String, Integer> consequences,
        List<Listed> worst,
        List<Demand> demands) {

    /** Goes over the findings four times and keeps none but the worst and a few examples. */
    static Digest of(Outcome outcome) {
        Digest digest = new Digest(
                Tally.of(outcome),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                consequences(outcome.findings()),
                List.of(),
                List.of());
        Map<String, LocalDate> reviews = new HashMap<>();
        for (AgreementAccount account : outcome.accounts()) {
            if (account.lastReview() != null) {
                reviews.put(account.id(), account.lastReview().heldOn());
            }
        }
        Worst worst = new Worst();
        Map<String, Demand> demands = new TreeMap<>();
        for (Listed listed : outcome.findings()) {
            if (listed.standing() == Standing.WAIVED) {
                continue;
            }
            digest.count(listed, reviews.get(listed.finding().agreement()));
            String cause = listed.finding().causedBy();
            if (cause == null || !digest.consequences.containsKey(cause)) {
                worst.offer(listed);
                demands.computeIfAbsent(Demand.key(listed.finding()), key -> new Demand(listed.finding()))
                        .add(listed.finding());
            }
        }
        return digest.with(
                worst.list(), demands.values().stream().sorted(Demand.ORDER).toList());
    }

    private Digest with(List<Listed> worst, List<Demand> demands) {
        return new Digest(tally, agreements, sinceReview, earliest, consequences, worst, demands);
    }

    private void count(Listed listed, LocalDate review) {
        Finding finding = listed.finding();
        String agreement = finding.agreement();
        agreements
                .computeIfAbsent(agreement, id -> new EnumMap<>(Severity.class))
                .merge(finding.severity(), 1, Integer::sum);
        earliest.merge(
                agreement == null ? "" : agreement,
                listed.firstSeen(),
                (one, other) -> one.isBefore(other) ? one : other);
        if (review != null && listed.firstSeen().isAfter(review)) {
            sinceReview.merge(agreement, 1, Integer::sum);
        }
    }

    /** A consequence is folded under its cause only where that is listed and open. */
    private static Map<String, Integer> consequences(Iterable<Listed> findings) {
        Map<String, Integer> counts = new HashMap<>();
        for (Listed listed : findings) {
            if (listed.finding().causedBy() != null && listed.standing() != Standing.WAIVED) {
                counts.merge(listed.finding().causedBy(), 1, Integer::sum);
            }
        }
        Set<String> open = new HashSet<>();
        for (Listed listed : findings) {
            if (listed.standing() != Standing.WAIVED
                    && counts.containsKey(listed.finding().id())) {
                open.add(listed.finding().id());
            }
        }
        counts.keySet().retainAll(open);
        return counts;
    }

    /** How many open findings of a severity an agreement has. */
    int of(String agreement, Severity severity) {
        return agreements.getOrDefault(agreement, Map.of()).getOrDefault(severity, 0);
    }

    /** How many open findings an agreement has. */
    int of(String agreement) {
        return agreements.getOrDefault(agreement, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** How many open findings are folded under others. */
    int folded() {
        return consequences.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The most first, those of equal number by name. */
    static List<Map.Entry<String, Integer>> most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .toList();
    }
}
