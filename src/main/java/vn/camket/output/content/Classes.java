package vn.camket.output.content;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import vn.camket.fact.ActionClasses;
import vn.camket.fact.ActionGroup;

/** Adds the classes of actions up by what readers ask for; sorted by id, what is not known (null) first. */
public final class Classes {
    private static final Comparator<List<String>> ORDER = (one, other) -> {
        Comparator<String> text = Comparator.nullsFirst(Comparator.naturalOrder());
        int order = 0;
        for (int at = 0; order == 0 && at < one.size(); at++) {
            order = text.compare(one.get(at), other.get(at));
        }
        return order;
    };

    private Classes() {}

    /** Keys are lists of one agreement. */
    public static Map<List<String>, ActionClasses> byAgreement(Collection<ActionGroup> groups) {
        return by(groups, group -> Arrays.asList(group.agreement()));
    }

    /** Keys are lists of an agreement and a field of it. */
    public static Map<List<String>, ActionClasses> byField(Collection<ActionGroup> groups) {
        return by(groups, group -> Arrays.asList(group.agreement(), group.field()));
    }

    /** Keys are lists of one unit. */
    public static Map<List<String>, ActionClasses> byUnit(Collection<ActionGroup> groups) {
        return by(groups, group -> Arrays.asList(group.unit()));
    }

    private static Map<List<String>, ActionClasses> by(
            Collection<ActionGroup> groups, Function<ActionGroup, List<String>> key) {
        Map<List<String>, ActionClasses> sums = new TreeMap<>(ORDER);
        groups.forEach(group -> sums.merge(key.apply(group), group.classes(), ActionClasses::plus));
        return sums;
    }
}
