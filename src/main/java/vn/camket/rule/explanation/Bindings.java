package vn.camket.rule.explanation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.camket.rule.language.Block;
import vn.camket.rule.language.Condition;
import vn.camket.rule.language.Expression;
import vn.camket.rule.language.Pattern;

/** Knows what the names of a block stand for, and which values a condition speaks of. */
final class Bindings {
    private final Map<String, Binding> byName = new LinkedHashMap<>();

    /**
     * A name.
     *
     * @param line index of the block's line that keeps it
     * @param condition index among the line's conditions
     * @param value what it stands for
     */
    record Binding(int line, int condition, Expression value) {
        /** Whether the engine can read it whatever the fact: all else may fail where a value is missing. */
        boolean isPlain() {
            return Parts.isProperty(value);
        }
    }

    /** A property of the fact in one line of the block. */
    record Property(int line, String name) {}

    Bindings(Block block) {
        for (int line = 0; line < block.patterns().size(); line++) {
            Pattern pattern = block.patterns().get(line);
            for (int at = 0; pattern.isMatched() && at < pattern.conditions().size(); at++) {
                Condition condition = pattern.conditions().get(at);
                if (condition.kept() != null) {
                    byName.put(condition.kept().text(), new Binding(line, at, Parts.leftmost(condition.expression())));
                }
            }
        }
    }

    /** Null for the name of a whole fact. */
    Binding get(String name) {
        return byName.get(name);
    }

    static Set<String> names(Expression expression) {
        return Parts.all(expression)
                .filter(part -> part instanceof Expression.Kept)
                .map(part -> ((Expression.Kept) part).token().text())
                .collect(Collectors.toSet());
    }

    /** The properties that an expression in a line speaks of, by itself or through names. */
    Set<Property> properties(Expression expression, int line) {
        Set<Property> found = new HashSet<>();
        for (Expression part : Parts.all(expression).toList()) {
            if (Parts.isProperty(part)) {
                found.add(new Property(line, ((Expression.Member) part).name().text()));
            } else if (part instanceof Expression.Kept kept
                    && byName.containsKey(kept.token().text())) {
                Binding binding = byName.get(kept.token().text());
                found.addAll(properties(binding.value(), binding.line()));
            }
        }
        return found;
    }

    Set<Property> properties(List<Expression> expressions, int line) {
        Set<Property> found = new HashSet<>();
        expressions.forEach(expression -> found.addAll(properties(expression, line)));
        return found;
    }
}
