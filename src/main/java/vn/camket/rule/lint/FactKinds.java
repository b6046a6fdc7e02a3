package vn.camket.rule.lint;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.camket.fact.Fact;
import vn.camket.fact.MayBeNull;

/** Knows all facts, their properties and what a property's value offers in turn; nothing else can be named in a rule. */
final class FactKinds {
    private static final Set<String> UNTOUCHED = Set.of("hashCode", "toString", "equals", "compareTo", "getClass");
    private static final Set<String> DATE = Set.of("year", "monthValue", "dayOfMonth");
    private static final Set<String> SHIFTS =
            Set.of("plusDays", "minusDays", "plusMonths", "minusMonths", "plusYears", "minusYears");

    private static final ClassValue<SortedMap<String, Kind>> PROPERTIES = new ClassValue<>() {
        @Override
        protected SortedMap<String, Kind> computeValue(Class<?> type) {
            return Collections.unmodifiableSortedMap(read(type));
        }
    };

    private static final SortedMap<String, Class<?>> FACTS =
            new TreeMap<>(Arrays.stream(Fact.class.getPermittedSubclasses())
                    .collect(Collectors.toMap(Class::getSimpleName, fact -> fact)));
    private static final SortedMap<String, Class<?>> CONSTANTS = constants();

    private FactKinds() {}

    static Optional<Class<?>> fact(String name) {
        return Optional.ofNullable(FACTS.get(name));
    }

    static Set<String> facts() {
        return FACTS.keySet();
    }

    /** The lists of constants that some property is of, by the name that a rule writes. */
    static SortedMap<String, Class<?>> lists() {
        return CONSTANTS;
    }

    private static SortedMap<String, Class<?>> constants() {
        SortedMap<String, Class<?>> lists = new TreeMap<>();
        for (Class<?> fact : FACTS.values()) {
            properties(fact).values().stream()
                    .map(Kind::type)
                    .filter(Class::isEnum)
                    .forEach(type -> lists.put(shownName(type), type));
        }
        return lists;
    }

    /** {@code UnknownName.Kind}: the name of a nested list has two parts. */
    static String shownName(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    static Set<String> constantsOf(Class<?> list) {
        return Arrays.stream(list.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What can stand behind the dot of a value, or without a dot for the fact itself. */
    static SortedMap<String, Kind> properties(Class<?> type) {
        return PROPERTIES.get(type);
    }

    private static SortedMap<String, Kind> read(Class<?> type) {
        SortedMap<String, Kind> properties = new TreeMap<>();
        if (type == LocalDate.class) {
            DATE.forEach(name -> properties.put(name, Kind.of(int.class)));
        } else if (type == List.class) {
            properties.put("size", Kind.of(int.class));
            properties.put("empty", Kind.TRUTH);
        } else if (isOurs(type)) {
            for (Method method : type.getMethods()) {
                if (isOpen(method) && method.getParameterCount() == 0 && !isMistaken(method.getName())) {
                    Kind kind = Kind.of(method.getGenericReturnType(), isMissable(type, method));
                    properties.put(property(type, method), kind);
                }
            }
        }
        return properties;
    }

    /** Records of facts; a List, a String and the rest of Java show no more than is named here. */
    private static boolean isOurs(Class<?> type) {
        return type.isRecord() && type.getPackage() == Fact.class.getPackage();
    }

    private static boolean isOpen(Method method) {
        return !Modifier.isStatic(method.getModifiers())
                && method.getDeclaringClass() != Object.class
                && !UNTOUCHED.contains(method.getName())
                && method.getReturnType() != void.class;
    }

    /** Drools takes {@code issuer} for the question whether something is "suer". */
    private static boolean isMistaken(String name) {
        return name.matches("is[a-z].*");
    }

    /** As Drools reads it: {@code isAnnual()} and {@code getAnnual()} are {@code annual}, if no component is named so. */
    private static String property(Class<?> type, Method method) {
        String name = method.getName();
        boolean component = Arrays.stream(type.getRecordComponents())
                .anyMatch(one -> one.getName().equals(name));
        int prefix = component ? 0 : name.matches("get[A-Z].*") ? 3 : name.matches("is[A-Z].*") ? 2 : 0;
        return name.substring(prefix, prefix + 1).toLowerCase(Locale.ROOT) + name.substring(prefix + 1);
    }

    static boolean isMissable(Class<?> type, Method method) {
        // who must act is known under two names, and only its component says for each fact whether it may be missing
        if (method.getName().equals("actor")) {
            return Arrays.stream(type.getRecordComponents())
                    .anyMatch(one -> one.getName().equals("unit") && one.isAnnotationPresent(MayBeNull.class));
        }
        return method.isAnnotationPresent(MayBeNull.class);
    }

    /** Methods that a rule may call with arguments, by name. */
    static Map<String, Method> methods(Class<?> type) {
        Map<String, Method> methods = new TreeMap<>();
        if (type == LocalDate.class) {
            Arrays.stream(type.getMethods())
                    .filter(method -> SHIFTS.contains(method.getName()) && method.getParameterCount() == 1)
                    .forEach(method -> methods.put(method.getName(), method));
        } else if (isOurs(type)) {
            for (Method method : type.getMethods()) {
                if (isOpen(method)
                        && List.of(method.getParameterTypes()).stream().allMatch(FactKinds::isValue)) {
                    methods.put(method.getName(), method);
                }
            }
        }
        return methods;
    }

    private static boolean isValue(Class<?> type) {
        Kind kind = Kind.of(type);
        return kind.isOrdered() || kind.isTruth() || type == String.class || type.isEnum();
    }
}
