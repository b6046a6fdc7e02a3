package vn.camket.fact;

import java.util.List;

/**
 * States that a rule could not judge an agreement: it was put aside there, and all others went on.
 *
 * @param rule id of the rule, e.g. {@code missing-actions/overdue-action}
 * @param stem its name without the family
 * @param title what it is called
 * @param reason what became of it
 * @param details what was met, in the program's words, null when the reason says it all
 */
public record FailedRule(
        String rule,
        String stem,
        Text title,
        Reason reason,
        @MayBeNull String details,
        List<Provenance> sources) implements Sourced, Fact {
    /** Names why a rule is put aside. */
    public enum Reason {
        /** A condition or its report failed on some fact. */
        FAILED,
        /** It looks at far more combinations of facts than any rule needs, or reports far too many. */
        TOO_MUCH_WORK,
        /** It took far more time than any rule needs. */
        TOO_LONG
    }
}
