package vn.camket.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Counts by class the actions of one agreement that lie in one field and are one unit's to see to.
 *
 * @param agreement id
 * @param field id, null for actions in no known field
 * @param unit id of the unit who must act, as of the date; null for actions that nobody is known for
 */
public record ActionGroup(String agreement, String field, String unit, ActionClasses classes) {
    private static final Comparator<String> NULLS_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    private record Key(String field, String unit) {}

    /** One group a field and unit, sorted by both, those not known first. */
    public static List<ActionGroup> of(String agreement, Collection<ActionState> actions) {
        TreeMap<Key, List<ActionState>> groups =
                new TreeMap<>(Comparator.comparing(Key::field, NULLS_FIRST).thenComparing(Key::unit, NULLS_FIRST));
        for (ActionState action : actions) {
            groups.computeIfAbsent(new Key(action.field(), action.unit()), key -> new ArrayList<>())
                    .add(action);
        }
        return groups.entrySet().stream()
                .map(group -> new ActionGroup(
                        agreement, group.getKey().field(), group.getKey().unit(), ActionClasses.of(group.getValue())))
                .toList();
    }

    /** All of them together. */
    public static ActionClasses sum(Collection<ActionGroup> groups) {
        return groups.stream().map(ActionGroup::classes).reduce(ActionClasses.NONE, ActionClasses::plus);
    }
}
