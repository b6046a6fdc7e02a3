package vn.camket.obligation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.camket.fact.ActionState;
import vn.camket.fact.Field;
import vn.camket.fact.FieldState;
import vn.camket.fact.Report;
import vn.camket.fact.ReportedAction;

/** Counts the actions of each field: registered in it, or reported in it by any counting report. */
final class FieldStates {
    private FieldStates() {}

    /**
     * In register order. What no field registers fills the fields that its rows name; a cancelled unregistered action has
     * no state, and fills none.
     */
    static List<FieldState> of(World world, List<ActionState> actions) {
        Map<String, Set<String>> keys = new HashMap<>();
        Set<String> reported = new HashSet<>();
        actions.forEach(action -> reported.add(action.id()));
        for (Field field : world.agreement().fields()) {
            field.actions().forEach(action -> reported.remove(action.id()));
        }
        for (Report report : world.reports().standing()) {
            for (ReportedAction row : report.actions()) {
                String key = world.catalogue().keyOf(row);
                if (reported.contains(key)) {
                    world.catalogue()
                            .field(row)
                            .ifPresent(field -> keys.computeIfAbsent(field.id(), id -> new HashSet<>())
                                    .add(key));
                }
            }
        }
        SilentQuarters silent = new SilentQuarters(world);
        return world.agreement().fields().stream()
                .map(field -> state(field, keys.getOrDefault(field.id(), Set.of()), silent.of(field)))
                .toList();
    }

    private static FieldState state(Field field, Set<String> reported, int silentQuarters) {
        return new FieldState(
                field.id(), field.name(), field.actions().size() + reported.size(), silentQuarters, field.sources());
    }
}
