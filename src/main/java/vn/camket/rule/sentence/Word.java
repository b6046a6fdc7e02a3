package vn.camket.rule.sentence;

/**
 * Names something that sentences speak of.
 *
 * @param kind {@code fact}, {@code value}, {@code subject}, or the fact whose property it is
 * @param key as it stands in a sentence
 * @param value what it stands for among conditions
 */
public record Word(String kind, String key, String value) {}
