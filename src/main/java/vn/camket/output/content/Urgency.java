package vn.camket.output.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome.Listed;
import vn.camket.finding.Outcome.Standing;
import vn.camket.finding.Severity;

/**
 * Sorts what one unit must do: severity, then days late, then the order of all findings; what follows from another finding
 * of the unit, or comes from the same column that is lacking, lies right behind it. Remembers places in the list of
 * findings and no finding, as there may be many.
 */
public final class Urgency {
    private final List<Listed> findings;
    private final String unit;
    private final Comparator<Integer> urgent;
    /** Where the finding stands below which one lies, by its own place. */
    private final Map<Integer, Integer> above = new HashMap<>();

    private final Map<Integer, Integer> below = new HashMap<>();
    /** The columns of which findings are the first consequence. */
    private final Map<Integer, Gaps.Gap> gaps = new HashMap<>();

    private final int[] places;

    /** Findings of one kind that come from one column that a table lacks. */
    private record Lack(Gaps.Gap gap, String rule, Severity severity, String agreement) {}

    /** @param findings in {@link Finding#ORDER} */
    public Urgency(List<Listed> findings, String unit, Gaps lacking) {
        this.findings = findings;
        this.unit = unit;
        this.urgent = Comparator.comparing((Integer at) -> finding(at).severity())
                .reversed()
                .thenComparing(at -> finding(at).daysLate(), Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(Comparator.naturalOrder());
        tieCauses();
        above.values().forEach(cause -> below.merge(cause, 1, Integer::sum));
        tieLacks(lacking);
        places = own().boxed()
                .sorted(Comparator.comparing(this::head, urgent)
                        .thenComparing(this::follows)
                        .thenComparing(urgent))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The units that have something to do of their own, sorted. */
    public static Set<String> units(Collection<Listed> findings) {
        return findings.stream()
                .filter(listed -> listed.standing() != Standing.WAIVED)
                .map(listed -> listed.finding().unit())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void tieCauses() {
        Set<String> named = own().mapToObj(at -> finding(at).causedBy())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, Integer> causes = new HashMap<>();
        own().filter(at -> finding(at).causedBy() == null
                        && named.contains(finding(at).id()))
                .forEach(at -> causes.put(finding(at).id(), at));
        own().filter(at -> causes.containsKey(finding(at).causedBy()))
                .forEach(at -> above.put(at, causes.get(finding(at).causedBy())));
    }

    private void tieLacks(Gaps lacking) {
        Map<Lack, List<Integer>> lacks = new HashMap<>();
        own().filter(at -> !above.containsKey(at) && !below.containsKey(at)).forEach(at -> {
            Finding finding = finding(at);
            lacking.of(finding)
                    .map(gap -> new Lack(gap, finding.rule().id(), finding.severity(), finding.agreement()))
                    .ifPresent(lack -> lacks.computeIfAbsent(lack, any -> new ArrayList<>())
                            .add(at));
        });
        lacks.forEach((lack, alike) -> {
            Integer first = alike.stream().min(urgent).orElseThrow();
            alike.stream().filter(at -> !at.equals(first)).forEach(at -> above.put(at, first));
            if (alike.size() > 1) {
                below.put(first, alike.size() - 1);
                gaps.put(first, lack.gap());
            }
        });
    }

    /** Places in the list of findings, the most urgent first. */
    public IntStream places() {
        return IntStream.of(places);
    }

    /** Whether the finding at a place lies below another one. */
    public boolean follows(int at) {
        return above.containsKey(at);
    }

    /** How many findings lie below the one at a place. */
    public int followers(int at) {
        return below.getOrDefault(at, 0);
    }

    /** The column of which the finding at a place is the first consequence, null when it is itself the cause. */
    public Gaps.Gap gap(int at) {
        return gaps.get(at);
    }

    private Integer head(Integer at) {
        return above.getOrDefault(at, at);
    }

    private Finding finding(int at) {
        return findings.get(at).finding();
    }

    private IntStream own() {
        return IntStream.range(0, findings.size())
                .filter(at -> findings.get(at).standing() != Standing.WAIVED
                        && unit.equals(finding(at).unit()));
    }
}
