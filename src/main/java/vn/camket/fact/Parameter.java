package vn.camket.fact;

import java.math.BigDecimal;

/**
 * A number that rules compare with, from {@code rules/parameters.json} or the agreement's own override.
 *
 * @param name the rule's stem, a dot, then the level or the quantity, e.g. {@code overdue-action.error}
 */
public record Parameter(String name, BigDecimal value) implements Fact {
    /** The value as a whole number of days, months or things; throws ArithmeticException when it has a fraction. */
    public int count() {
        return value.intValueExact();
    }

    /** The value as an exact share, to compare with shares of time or of a target. */
    public Share share() {
        return Share.of(value);
    }
}
