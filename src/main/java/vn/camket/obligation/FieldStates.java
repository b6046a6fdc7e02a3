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

    /** In register order. A cancelled unregistered action has no state, and fills no field. */
    static List<FieldState> of(World world, List<ActionState> actions) {
        Map<String, Set<String>> keys = new HashMap<>();
        Set<String> reported = new HashSet<>();
        for (ActionState action : actions) {
            if (!action.registered()) {
                reported.add(action.id());
            }
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
        return world.agreement().fields().stream()
                .map(field -> state(field, keys.getOrDefault(field.id(), Set.of())))
                .toList();
    }

    private static FieldState state(Field field, Set<String> reported) {
        return new FieldState(field.id(), field.name(), field.actions().size() + reported.size(), field.sources());
    }
}
