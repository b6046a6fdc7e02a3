package vn.camket.rule.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds one {@code rule … end} as it is written.
 *
 * @param rule the word that opens it
 * @param name null when it is missing
 * @param when null when it is missing
 * @param reported what the subject is made of: texts and kept values
 * @param tokens all of them, from {@code rule} to {@code end}, save annotations
 * @param lost names that are kept in lines which are not well written
 * @param torn whether a quote or comment in it is never closed, so that nothing in it is to be relied on
 */
public record Block(
        Token rule,
        Token name,
        List<Annotation> annotations,
        Token when,
        List<Pattern> patterns,
        List<Token> reported,
        List<Token> tokens,
        Set<String> lost,
        boolean torn) {

    Block asTorn() {
        return new Block(rule, name, annotations, when, patterns, reported, tokens, lost, true);
    }

    public String title() {
        return name == null ? "" : name.text();
    }

    public Optional<Annotation> annotation(String wanted) {
        return annotations.stream()
                .filter(annotation -> annotation.name().text().equals(wanted))
                .findFirst();
    }
}
