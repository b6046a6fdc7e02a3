package vn.camket.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.camket.fact.Fact;
import vn.camket.fact.Provenance;
import vn.camket.fact.Sourced;
import vn.camket.rule.explanation.Properties;

/**
 * Shows a fact that a rule looked at.
 *
 * @param kind its name in rules, e.g. {@code ActionState}
 * @param asked what the rule's conditions speak of, as it is written there, with the fact's values; may hold null
 * @param others all else that the fact says, by property; may hold null
 * @param places where it was read; empty for what follows from an absence
 */
public record ShownFact(String kind, Map<String, Object> asked, Map<String, Object> others, List<Provenance> places) {

    static ShownFact of(Fact fact, Map<String, Object> asked) {
        Map<String, Object> others = new LinkedHashMap<>(Properties.of(fact));
        others.keySet().removeAll(asked.keySet());
        if (asked.containsKey("actor")) {
            others.remove("unit");
        }
        return new ShownFact(
                fact.getClass().getSimpleName(),
                asked,
                others,
                fact instanceof Sourced sourced ? sourced.sources() : List.of());
    }
}
