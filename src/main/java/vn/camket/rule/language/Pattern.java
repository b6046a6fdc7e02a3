package vn.camket.rule.language;

import java.util.List;

/**
 * States one line of a block: a fact that must be there, or must not.
 *
 * @param absent the word {@code not} before it, else null
 * @param kept name under which the fact is kept, else null
 * @param fact its name
 * @param open the bracket behind the name
 * @param end offset behind the last of its conditions
 */
public record Pattern(Token absent, Token kept, Token fact, Token open, List<Condition> conditions, int end) {
    /** Whether the fact takes part in a match: what it keeps may be used below it. */
    public boolean isMatched() {
        return absent == null;
    }
}
