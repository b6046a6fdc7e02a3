package vn.camket.rule.mutation;

import vn.camket.fact.Text;

/**
 * Carries one small change of one rule block.
 *
 * @param block name of the block
 * @param line 1-based, of what is changed in the rule's file
 * @param column 1-based
 * @param what the change, as the end of a sentence
 * @param missing which case would notice it
 * @param drl the changed block on the lines where it stands, and nothing else
 * @param shift the parameter that the changed block compares with, null when the change is none of a threshold
 */
public record Mutation(
        String block, int line, int column, Text what, Text missing, String drl, Shift shift, Prospect prospect) {

    /** Names what can be said of a change before it is tried. */
    public enum Prospect {
        /** Some case must notice it. */
        OPEN,
        /** No facts exist that could show it. */
        EQUIVALENT,
        /** It takes away a name that is used elsewhere in the block. */
        UNCOMPILABLE
    }

    Mutation as(Prospect known) {
        return new Mutation(block, line, column, what, missing, drl, shift, known);
    }
}
