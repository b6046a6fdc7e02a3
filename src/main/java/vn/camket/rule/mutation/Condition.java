package vn.camket.rule.mutation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * States one condition of a pattern.
 *
 * @param start of it in the source
 * @param end behind its last sign
 * @param code it, without what stands in quotation marks
 */
record Condition(int start, int end, String code) {
    private static final Pattern BINDING =
            Pattern.compile("\\s*\\$\\w+\\s*:=?\\s*([\\w.]+(\\([^()]*\\))?|\\([^<>=!]*\\))\\s*");
    private static final Pattern GUARD = Pattern.compile("\\s*([\\w.]+)\\s*!=\\s*null\\s*");
    private static final Pattern SIMPLE = Pattern.compile("[^<>=!&|]+[<>]=?[^<>=!&|]+");

    /** Whether it only gives a value a name. */
    boolean isBinding() {
        return BINDING.matcher(code).matches();
    }

    /**
     * Whether it asks for a value that another condition compares by order: without a value, {@code <}, {@code <=},
     * {@code >} and {@code >=} never hold.
     */
    boolean isGuardOf(List<Condition> others) {
        Matcher guard = GUARD.matcher(code);
        return guard.matches()
                && others.stream()
                        .anyMatch(other -> SIMPLE.matcher(other.code).matches() && other.orders(guard.group(1)));
    }

    private boolean orders(String property) {
        String side = "\\s*(\\$\\w+\\s*:)?\\s*" + Pattern.quote(property) + "\\s*";
        return List.of(code.split("[<>]=?")).stream().anyMatch(part -> part.matches(side));
    }
}
