package vn.camket.rule.explanation;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what a fact says of itself. */
public final class Properties {
    /** Places are shown by themselves. */
    private static final String SOURCES = "sources";

    private Properties() {}

    /** The values of a record's components in their order, without the places where it was read. */
    public static Map<String, Object> of(Object fact) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            if (!component.getName().equals(SOURCES)) {
                try {
                    values.put(component.getName(), component.getAccessor().invoke(fact));
                } catch (ReflectiveOperationException closed) {
                    throw new IllegalStateException("facts are public records", closed);
                }
            }
        }
        return values;
    }

    /** What a rule means by a property or a method: {@code isAnnual()} and {@code getAnnual()} are {@code annual}. */
    static Optional<Method> method(Class<?> type, String name, int arguments) {
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return List.of(name, "is" + capital, "get" + capital).stream()
                .flatMap(one -> Arrays.stream(type.getMethods())
                        .filter(method -> method.getName().equals(one) && method.getParameterCount() == arguments))
                .findFirst();
    }
}
