package vn.camket.rule.compile;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.camket.fact.Nearest;
import vn.camket.fact.Sourced;

/** Knows the names that the conditions of one block may use: facts, their properties, and values that it has bound. */
final class FactNames {
    private static final Pattern PATTERN = Pattern.compile("\\b([A-Z]\\w*)\\s*\\(");
    private static final Pattern BINDING = Pattern.compile("(\\$\\w+)\\s*:");
    private static final Set<String> LANGUAGE = Set.of(
            "null",
            "true",
            "false",
            "this",
            "and",
            "or",
            "not",
            "in",
            "exists",
            "forall",
            "from",
            "matches",
            "contains",
            "memberOf",
            "str",
            "accumulate",
            "over",
            "when",
            "then",
            "end");

    private final SortedMap<String, Set<String>> properties = new TreeMap<>();
    private final Set<String> bound = new TreeSet<>();

    /** @param words of the block, without comments and literals */
    FactNames(String words) {
        Matcher pattern = PATTERN.matcher(words);
        while (pattern.find()) {
            type(pattern.group(1)).ifPresent(type -> {
                for (Method method : type.getDeclaredMethods()) {
                    properties
                            .computeIfAbsent(method.getName(), any -> new TreeSet<>())
                            .add(method.getReturnType().getName());
                }
            });
        }
        Matcher binding = BINDING.matcher(words);
        while (binding.find()) {
            bound.add(binding.group(1));
        }
    }

    private static Optional<Class<?>> type(String name) {
        try {
            return Optional.of(Class.forName(Sourced.class.getPackageName() + "." + name));
        } catch (ClassNotFoundException | LinkageError none) {
            // on file systems that ignore case, a name in wrong case is a LinkageError
            return Optional.empty();
        }
    }

    boolean has(String name) {
        if (name.startsWith("$")) {
            return bound.contains(name);
        }
        return Character.isUpperCase(name.codePointAt(0))
                ? type(name).isPresent()
                : LANGUAGE.contains(name) || properties.containsKey(name);
    }

    /** Names of the classes that a property has in the facts of the block. */
    Set<String> types(String property) {
        return properties.getOrDefault(property, Set.of());
    }

    /** The name that an unknown one was most likely meant to be. */
    Optional<String> nearest(String name) {
        Set<String> known = name.startsWith("$")
                ? bound
                : Character.isUpperCase(name.codePointAt(0)) ? FactModel.names() : properties.keySet();
        return Nearest.of(name, known).filter(found -> isAlike(found, name));
    }

    /** Whether two names begin and end alike: half of the shorter at least. */
    private static boolean isAlike(String one, String other) {
        int least = Math.min(one.length(), other.length());
        int start = 0;
        while (start < least && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < least - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return 2 * (start + end) >= least;
    }
}
