package vn.camket.finding;

import java.util.Map;

/**
 * Counts what a change of the rules does to the findings of one rule.
 *
 * @param rule as the changed folder has it, or the present one if that lacks it
 * @param counts of every kind that there is
 * @param before how many it finds with the present rules, on trial too, without waived ones
 * @param after the same with the changed rules
 */
public record ComparedRule(Rule rule, State state, Map<Difference.Kind, Integer> counts, int before, int after) {
    /** Names in which of the folders the rule is. */
    public enum State {
        BOTH,
        ADDED,
        REMOVED
    }

    public int of(Difference.Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** Whether who decides on the change asks for it: findings differ, or the rule is new or gone. */
    public boolean isAsked() {
        return differs() || state != State.BOTH;
    }

    /** Whether any finding differs. */
    public boolean differs() {
        return counts.keySet().stream().anyMatch(kind -> kind != Difference.Kind.SAME);
    }
}
