package vn.camket.rule;

import vn.camket.fact.Text;

/**
 * Tells of one small change of a rule, and whether the rule's own cases notice it.
 *
 * @param rule id
 * @param block name of the changed block
 * @param file of the rule, relative to the rules folder
 * @param line 1-based, of what was changed
 * @param column 1-based
 * @param what the change
 * @param missing which case would notice it
 * @param byCase heading of the first case that noticed it, null when none did or it was not tried
 * @param caseLine line of that heading in the rule's page, else 0
 */
public record Mutant(
        String rule,
        String block,
        String file,
        int line,
        int column,
        Text what,
        Text missing,
        Fate fate,
        String byCase,
        int caseLine) {

    /** Names what became of a change. */
    public enum Fate {
        /** Some case failed, or the rule itself on the facts of one. */
        KILLED,
        /** Every case held: the rule could be wrong in this way, and nobody would be told. */
        SURVIVED,
        /** Not tried: the guard of a comparison that holds for no missing value, so no facts could show the change. */
        EQUIVALENT,
        /** Not tried: what is left is no rule. */
        UNCOMPILABLE
    }
}
