package vn.camket.rule.language;

/**
 * States what a block says of itself.
 *
 * @param name without the sign {@code @}
 * @param value null when there is none
 */
public record Annotation(Token name, Token value) {}
