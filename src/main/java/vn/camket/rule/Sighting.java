package vn.camket.rule;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kie.api.runtime.rule.Match;
import vn.camket.fact.AgreementState;
import vn.camket.fact.Fact;
import vn.camket.fact.Provenance;
import vn.camket.fact.Sourced;
import vn.camket.rule.file.LoadedRule;
import vn.camket.rule.file.RuleBlock;

/**
 * One match of a rule block, as values: several of them may be the same finding.
 *
 * @param values what the block bound, by name without {@code $}
 * @param unit value of the binding {@code $unit}, as are {@code field} and {@code daysLate}; null when there is none
 * @param facts that matched, in the order of the block's lines
 * @param evidence places of the matched facts in the order of the conditions
 * @param agreement places of the agreement itself, which come last
 */
record Sighting(
        LoadedRule rule,
        RuleBlock block,
        String subject,
        SortedMap<String, Object> values,
        List<Fact> facts,
        String unit,
        String field,
        Integer daysLate,
        Set<Provenance> evidence,
        Set<Provenance> agreement) {

    static Sighting of(LoadedRule rule, Match match, String subject) {
        Collection<?> facts = match.getObjects();
        Set<Provenance> evidence = new LinkedHashSet<>();
        Set<Provenance> agreement = new LinkedHashSet<>();
        for (Object fact : facts) {
            if (fact instanceof Sourced sourced) {
                (fact instanceof AgreementState ? agreement : evidence).addAll(sourced.sources());
            }
        }
        SortedMap<String, Object> values = values(match, facts);
        return new Sighting(
                rule,
                rule.block(match.getRule().getName()),
                subject,
                values,
                facts.stream()
                        .filter(Fact.class::isInstance)
                        .map(Fact.class::cast)
                        .toList(),
                value(values, "unit", String.class),
                value(values, "field", String.class),
                value(values, "daysLate", Integer.class),
                evidence,
                agreement);
    }

    private static <T> T value(SortedMap<String, Object> values, String name, Class<T> type) {
        Object value = values.get(name);
        if (value != null && !type.isInstance(value)) {
            throw new IllegalArgumentException(
                    "$" + name + " is " + value + ", not of the type " + type.getSimpleName());
        }
        return type.cast(value);
    }

    /** Leaves out facts that are bound as a whole, and the names that Drools gives to patterns. */
    private static SortedMap<String, Object> values(Match match, Collection<?> facts) {
        SortedMap<String, Object> values = new TreeMap<>();
        for (String name : match.getDeclarationIds()) {
            Object value = name.startsWith("$") ? match.getDeclarationValue(name) : null;
            if (name.startsWith("$") && !isAmong(facts, value)) {
                values.put(name.substring(1), value);
            }
        }
        return Collections.unmodifiableSortedMap(values);
    }

    private static boolean isAmong(Collection<?> facts, Object value) {
        for (Object fact : facts) {
            if (fact == value) {
                return true;
            }
        }
        return false;
    }
}
