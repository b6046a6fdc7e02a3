package vn.camket.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.camket.fact.Provenance;
import vn.camket.finding.Finding;

/** Makes findings of sightings: one a rule and subject, of the highest severity, whatever the order of the facts. */
final class Verdict {
    /** Compares by text, as values of one name may be null or of any type. */
    private static final Comparator<Sighting> LEADING = Comparator.comparing(
                    (Sighting sighting) -> sighting.block().severity())
            .reversed()
            .thenComparing(sighting -> String.valueOf(sighting.values()))
            .thenComparing(sighting -> sighting.block().line())
            .thenComparing(sighting -> String.valueOf(sighting.evidence()))
            .thenComparing(sighting -> String.valueOf(sighting.agreement()));

    private Verdict() {}

    /** In {@link Finding#ORDER}. */
    static List<Finding> on(String agreement, Collection<Sighting> sightings) {
        Map<String, List<Sighting>> problems = new TreeMap<>();
        for (Sighting sighting : sightings) {
            String problem = sighting.rule().rule().id() + "|" + sighting.subject();
            problems.computeIfAbsent(problem, any -> new ArrayList<>()).add(sighting);
        }
        return problems.values().stream()
                .map(same -> finding(agreement, same))
                .sorted(Finding.ORDER)
                .toList();
    }

    private static Finding finding(String agreement, List<Sighting> same) {
        List<Sighting> sorted = same.stream().sorted(LEADING).toList();
        Sighting first = sorted.get(0);
        Map<String, Object> values = first.values();
        return new Finding(
                Finding.idOf(first.rule().rule().stem(), agreement, first.subject()),
                first.rule().rule(),
                first.block().severity(),
                agreement,
                first.unit(),
                first.field(),
                first.subject(),
                values,
                first.daysLate(),
                values.get("expected"),
                values.get("actual"),
                evidence(sorted),
                first.block().line(),
                null);
    }

    private static List<Provenance> evidence(List<Sighting> sorted) {
        Set<Provenance> agreement = new LinkedHashSet<>();
        Set<Provenance> evidence = new LinkedHashSet<>();
        for (Sighting sighting : sorted) {
            if (sighting.block().severity() == sorted.get(0).block().severity()) {
                evidence.addAll(sighting.evidence());
                agreement.addAll(sighting.agreement());
            }
        }
        evidence.removeAll(agreement);
        evidence.addAll(agreement);
        return List.copyOf(evidence);
    }
}
