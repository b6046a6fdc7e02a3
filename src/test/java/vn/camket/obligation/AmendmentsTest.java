package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.camket.fact.ActionState;
import vn.camket.fact.StatedTarget;

/** Checks that a report is held against what was lawful on its own date. */
class AmendmentsTest {
    private static final String D = "2025-12-31";
    private static final String CHANGED = "2025-03-18";
    private static final String DAY_BEFORE = "2025-03-17";

    /** An action due in the middle of 2026 that until a day was due at its end, as a report of some date states it. */
    private static ActionState broughtForward(String written, String stated) {
        return action(
                new TestWorld().action("duong", "can-tho", "2026-06-30").amendedDue(CHANGED, "2026-12-31"),
                written,
                stated);
    }

    private static ActionState action(TestWorld world, String written, String stated) {
        return world.report(new TestReport("can-tho", "2025-Q1", written)
                        .action("duong", "Việc duong", null, null, stated, null))
                .only(ActionState.class, D);
    }

    private static StatedTarget raised(String written, String stated) {
        return target(
                new TestWorld().commitment("tuyen", "0", "800", "can-tho").amendedTarget(CHANGED, "500"),
                written,
                stated);
    }

    private static StatedTarget target(TestWorld world, String written, String stated) {
        return world.report(new TestReport("can-tho", "2025-Q1", written).measurement("tuyen", "5", null, null, stated))
                .only(StatedTarget.class, D);
    }

    @Test
    void a_report_of_the_day_before_states_the_due_date_of_that_time() {
        ActionState state = broughtForward(DAY_BEFORE, "2026-12-31");

        assertEquals(LocalDate.parse("2026-12-31"), state.formerDue());
        assertNull(state.daysPostponed());
        assertNull(state.amendedOn());
    }

    @Test
    void a_report_of_the_very_day_states_what_is_over() {
        ActionState state = broughtForward(CHANGED, "2026-12-31");

        assertNull(state.formerDue());
        assertEquals(184, state.daysPostponed());
        assertEquals(LocalDate.parse(CHANGED), state.amendedOn());
    }

    @Test
    void a_report_of_the_day_before_postpones_by_going_beyond_both() {
        assertEquals(185, broughtForward(DAY_BEFORE, "2027-01-01").daysPostponed());
    }

    @Test
    void a_report_without_a_date_was_written_when_it_was_due() {
        assertEquals(184, undated(CHANGED).daysPostponed());
        assertNull(undated(DAY_BEFORE).daysPostponed());
    }

    private static ActionState undated(String dueOn) {
        return new TestWorld()
                .action("duong", "can-tho", "2026-06-30")
                .amendedDue(CHANGED, "2026-12-31")
                .report(new TestReport("can-tho", "2025-Q1", null)
                        .countsFrom(dueOn)
                        .action("duong", "Việc duong", null, null, "2026-12-31", null))
                .only(ActionState.class, D);
    }

    @Test
    void a_due_date_that_was_put_off_may_be_stated_before_and_after() {
        TestWorld before =
                new TestWorld().action("duong", "can-tho", "2026-12-31").amendedDue(CHANGED, "2026-06-30");
        TestWorld after =
                new TestWorld().action("duong", "can-tho", "2026-12-31").amendedDue(CHANGED, "2026-06-30");

        assertEquals(0, action(before, DAY_BEFORE, "2026-12-31").daysPostponed());
        assertEquals(-184, action(after, CHANGED, "2026-06-30").daysPostponed());
    }

    @Test
    void of_several_changes_the_first_after_the_report_tells_what_was_in_force() {
        TestWorld world = new TestWorld()
                .action("duong", "can-tho", "2026-06-30")
                .amendedDue("2025-01-10", "2027-12-31")
                .amendedDue(CHANGED, "2026-12-31");
        ActionState state = action(world, DAY_BEFORE, "2027-12-31");

        assertEquals(LocalDate.parse("2026-12-31"), state.formerDue());
        assertEquals(LocalDate.parse("2025-01-10"), state.amendedOn());
        assertEquals(549, state.daysPostponed());
    }

    @Test
    void a_report_of_the_day_before_states_the_target_of_that_time() {
        StatedTarget target = raised(DAY_BEFORE, "500");

        assertEquals(new BigDecimal("500"), target.formerTarget());
        assertEquals(BigDecimal.ZERO, target.lowering());
        assertEquals(new BigDecimal("301"), raised(DAY_BEFORE, "499").lowering());
    }

    @Test
    void a_report_of_the_very_day_states_a_target_that_is_over() {
        StatedTarget target = raised(CHANGED, "500.0");

        assertEquals(0, target.lowering().compareTo(new BigDecimal("300")));
        assertEquals(LocalDate.parse(CHANGED), target.amendedOn());
        assertNull(raised(CHANGED, "499").amendedOn());
    }

    @Test
    void a_rate_that_is_to_fall_further_now_was_lawful_before() {
        TestWorld before =
                new TestWorld().commitment("tuyen", "12", "4", "can-tho").amendedTarget(CHANGED, "6");
        TestWorld after =
                new TestWorld().commitment("tuyen", "12", "4", "can-tho").amendedTarget(CHANGED, "6");

        assertEquals(BigDecimal.ZERO, target(before, DAY_BEFORE, "6").lowering());
        assertEquals(new BigDecimal("2"), target(after, CHANGED, "6").lowering());
    }
}
