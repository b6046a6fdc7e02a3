package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camket.fact.ActionState;
import vn.camket.fact.FieldState;
import vn.camket.fact.Status;

class ConclusionsTest {
    @Test
    void a_conclusion_is_an_action_from_the_day_of_its_review_on() {
        TestWorld world = new TestWorld().action("cau", "can-tho", null).conclusion("tram", "hau-giang", "2025-03-11");

        assertEquals(List.of("cau"), actions(world, "2025-03-10"));
        assertEquals(List.of("cau", "tram"), actions(world, "2025-03-11"));
    }

    @Test
    void a_row_that_names_a_conclusion_to_come_is_of_an_unregistered_action() {
        TestWorld world = new TestWorld()
                .conclusion("tram", "hau-giang", "2025-03-11")
                .report(new TestReport("can-tho", "2025-Q1", "2025-03-10")
                        .action("tram", "Việc tram", Status.IN_PROGRESS));
        ActionState before = world.only(ActionState.class, "2025-03-10");
        ActionState after = world.only(ActionState.class, "2025-03-11");

        assertEquals("viec-tram", before.id());
        assertNull(before.registeredLead());
        assertEquals("tram", after.id());
        assertEquals("hau-giang", after.registeredLead());
    }

    @Test
    void a_result_of_a_conclusion_is_heard_in_the_field_that_its_row_names() {
        TestWorld world = new TestWorld()
                .conclusion("tram", "can-tho")
                .action("cau", "can-tho", null)
                .report(new TestReport("can-tho", "2025-Q1", "2025-03-10")
                        .action("tram", null, Status.IN_PROGRESS, 10, null, "Y tế")
                        .action("cau", null, Status.IN_PROGRESS, 0, null, "Y tế"));

        assertEquals(
                List.of("giao-thong 1", "y-te 0"),
                world.all(FieldState.class, "2025-03-20")
                        .map(field -> field.id() + " " + field.silentQuarters())
                        .toList());
    }

    private static List<String> actions(TestWorld world, String date) {
        return world.all(ActionState.class, date).map(ActionState::id).toList();
    }
}
