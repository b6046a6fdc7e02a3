package vn.camket.rule.language;

/**
 * States one condition of a fact.
 *
 * @param kept name under which its value, or the left side of its comparison, is kept; null for none
 * @param expression null when it is not well written
 */
public record Condition(Token kept, Expression expression) {}
