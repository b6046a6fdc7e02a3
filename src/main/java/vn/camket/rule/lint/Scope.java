package vn.camket.rule.lint;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.camket.rule.language.Pattern;

/**
 * Knows what the conditions of one fact may name: the fact's own properties and what was kept so far.
 *
 * @param pattern the line of the fact
 * @param fact null when there is no such fact
 * @param kept by name with its dollar sign
 */
record Scope(Pattern pattern, Class<?> fact, Map<String, Kept> kept) {
    /**
     * A value under a name.
     *
     * @param by the line that keeps it
     * @param path the property that it is, null for any other value
     */
    record Kept(Kind kind, Pattern by, String path) {}

    static Scope of(Pattern pattern, Map<String, Kept> above) {
        Class<?> fact = FactKinds.fact(pattern.fact().text()).orElse(null);
        return new Scope(pattern, fact, new HashMap<>(above));
    }

    Set<String> names() {
        return new TreeSet<>(kept.keySet());
    }
}
