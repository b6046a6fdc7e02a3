package vn.camket;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.camket.fact.Agreement;
import vn.camket.fact.Register;
import vn.camket.finding.Rule;
import vn.camket.rule.RuleBase;

/** Tells the rules of one run from those of another: a rule is another when its text or a value of its parameters is. */
final class RuleVersions {
    private static final String OF = "@";

    private RuleVersions() {}

    /** By rule id; besides by rule id, "@" and agreement id where the agreement has values of its own. */
    static SortedMap<String, String> of(RuleBase rules, Register register) {
        SortedMap<String, String> versions = new TreeMap<>();
        for (Rule rule : rules.rules()) {
            versions.put(rule.id(), rules.version(rule, register.parameters()));
            register.agreements().values().stream()
                    .filter(agreement -> rule.parameters().stream().anyMatch(agreement.parameters()::containsKey))
                    .forEach(agreement -> versions.put(
                            rule.id() + OF + agreement.id(), rules.version(rule, values(register, agreement))));
        }
        return versions;
    }

    private static Map<String, BigDecimal> values(Register register, Agreement agreement) {
        Map<String, BigDecimal> values = new HashMap<>(register.parameters());
        values.putAll(agreement.parameters());
        return values;
    }

    /** Whether a rule was another for an agreement; what a run did not write down is taken for the same. */
    static boolean isChanged(Map<String, String> then, Map<String, String> now, String rule, String agreement) {
        return !then.isEmpty() && !Objects.equals(of(then, rule, agreement), of(now, rule, agreement));
    }

    private static String of(Map<String, String> versions, String rule, String agreement) {
        return versions.getOrDefault(rule + OF + agreement, versions.get(rule));
    }
}
