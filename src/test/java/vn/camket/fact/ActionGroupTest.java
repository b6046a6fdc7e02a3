package vn.camket.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionGroupTest {
    private static final LocalDate DUE = LocalDate.of(2025, 6, 30);

    @Test
    void counts_each_action_once_under_its_field_and_unit_and_adds_up_to_all() {
        List<ActionState> actions = List.of(
                action("a", "y-te", "can-tho", true, 5),
                action("b", "y-te", "can-tho", false, 1),
                action("c", "y-te", "hau-giang", false, 0),
                action("d", null, null, false, 0));

        List<ActionGroup> groups = ActionGroup.of("mau", actions);

        assertEquals(
                List.of(
                        new ActionGroup("mau", null, null, new ActionClasses(0, 0, 1, 0)),
                        new ActionGroup("mau", "y-te", "can-tho", new ActionClasses(1, 0, 0, 1)),
                        new ActionGroup("mau", "y-te", "hau-giang", new ActionClasses(0, 0, 1, 0))),
                groups);
        assertEquals(ActionClasses.of(actions), ActionGroup.sum(groups));
    }

    private static ActionState action(String id, String field, String unit, boolean done, int daysLate) {
        return new ActionState(
                id,
                Text.same(id),
                field,
                unit,
                true,
                null,
                DUE,
                false,
                DUE,
                done,
                true,
                null,
                null,
                null,
                false,
                List.of(),
                null,
                null,
                null,
                0,
                null,
                null,
                daysLate,
                null,
                List.of());
    }
}
