package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camket.fact.ActionState;
import vn.camket.fact.FieldState;
import vn.camket.fact.Status;
import vn.camket.fact.UnknownName;
import vn.camket.fact.UnreadableValue;

class ActionStatesTest {
    private static final String D = "2025-04-01";

    private static TestReport report(String unit, String quarter, String date) {
        return new TestReport(unit, quarter, date);
    }

    private static ActionState state(TestWorld world, String id, String date) {
        return world.all(ActionState.class, date)
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_registered_action_that_nobody_reported_is_open_and_late_by_its_own_due_date() {
        ActionState state = state(new TestWorld().action("cau", "can-tho", "2025-03-31"), "cau", D);

        assertFalse(state.reported());
        assertFalse(state.done());
        assertEquals(1, state.daysLate());
        assertEquals("can-tho", state.unit());
    }

    @Test
    void due_on_the_date_is_not_late() {
        assertEquals(0, state(new TestWorld().action("cau", null, D), "cau", D).daysLate());
        assertEquals(
                -1,
                state(new TestWorld().action("cau", null, "2025-04-02"), "cau", D)
                        .daysLate());
    }

    @Test
    void the_state_is_the_row_of_the_latest_counting_quarter() {
        TestWorld world = new TestWorld()
                .action("cau", "can-tho", null)
                .report(report("can-tho", "2024-Q4", "2024-12-16").action("cau", null, Status.IN_PROGRESS))
                .report(report("can-tho", "2025-Q1", "2025-03-17").action("cau", null, Status.DONE));

        assertEquals(Status.DONE, state(world, "cau", "2025-03-17").status());
        assertEquals(Status.IN_PROGRESS, state(world, "cau", "2025-03-16").status());
    }

    @Test
    void a_later_quarter_without_a_row_leaves_the_state_of_the_one_before() {
        TestWorld world = new TestWorld()
                .action("cau", "can-tho", null)
                .report(report("can-tho", "2024-Q4", "2024-12-16").action("cau", null, Status.DONE))
                .report(report("can-tho", "2025-Q1", "2025-03-17").action("khac", "Việc khác", Status.DONE));

        assertTrue(state(world, "cau", D).done());
    }

    @Test
    void of_several_parties_the_leads_row_holds_else_the_first_partys() {
        TestReport canTho = report("can-tho", "2025-Q1", "2025-03-10")
                .action("cau", null, Status.IN_PROGRESS)
                .action("duong", null, Status.IN_PROGRESS);
        TestReport hauGiang = report("hau-giang", "2025-Q1", "2025-03-10")
                .action("cau", null, Status.DONE)
                .action("duong", null, Status.DONE);
        TestWorld world = new TestWorld()
                .action("cau", "hau-giang", null)
                .action("duong", null, null)
                .report(hauGiang)
                .report(canTho);

        assertTrue(state(world, "cau", D).done());
        assertFalse(state(world, "duong", D).done());
        assertEquals("can-tho", state(world, "duong", D).unit());
    }

    @Test
    void the_registered_due_date_governs_over_the_reported_one() {
        TestWorld world = new TestWorld()
                .action("cau", "can-tho", "2025-03-01")
                .action("duong", "can-tho", null)
                .report(report("can-tho", "2025-Q1", "2025-03-10")
                        .action("cau", null, Status.IN_PROGRESS, 10, "2025-12-01", null)
                        .action("duong", null, Status.IN_PROGRESS, 10, "2025-03-30", null));

        assertEquals(31, state(world, "cau", D).daysLate());
        assertEquals(2, state(world, "duong", D).daysLate());
    }

    @Test
    void both_due_dates_are_known_apart() {
        TestWorld world = new TestWorld()
                .action("cau", "can-tho", "2025-03-01")
                .action("duong", "can-tho", null)
                .report(report("can-tho", "2025-Q1", "2025-03-10")
                        .action("cau", null, Status.IN_PROGRESS, 10, "2025-03-08", null)
                        .actionWithUnreadableDue("duong", "sớm"));

        assertEquals(7, state(world, "cau", D).daysPostponed());
        assertNull(state(world, "duong", D).reportedDue());
        assertTrue(state(world, "duong", D).dueUnreadable());
        assertFalse(state(world, "cau", D).dueUnreadable());
    }

    @Test
    void regular_by_the_register_or_without_a_registered_due_date_by_the_report() {
        TestWorld world = new TestWorld()
                .regularAction("theo-so", "can-tho")
                .action("theo-han", "can-tho", null)
                .action("theo-trang-thai", "can-tho", null)
                .action("co-han", "can-tho", "2025-03-01")
                .action("khong-han", "can-tho", null)
                .report(report("can-tho", "2025-Q1", "2025-03-10")
                        .action("theo-so", null, Status.IN_PROGRESS)
                        .due("2025-03-20")
                        .action("theo-han", null, Status.IN_PROGRESS)
                        .due(null)
                        .action("theo-trang-thai", null, Status.REGULAR)
                        .due("2025-03-20")
                        .action("co-han", null, Status.REGULAR)
                        .due(null)
                        .action("khong-han", null, Status.IN_PROGRESS));

        assertEquals(
                List.of("theo-so", "theo-han", "theo-trang-thai"),
                world.all(ActionState.class, D)
                        .filter(ActionState::regular)
                        .map(ActionState::id)
                        .toList());
        assertNull(state(world, "theo-so", D).due());
        assertNull(state(world, "theo-trang-thai", D).due());
        assertEquals(31, state(world, "co-han", D).daysLate());
    }

    @Test
    void a_registered_action_that_is_cancelled_in_a_report_stays() {
        TestWorld world = new TestWorld()
                .action("cau", "can-tho", "2025-03-01")
                .report(report("can-tho", "2025-Q1", "2025-03-10").action("cau", null, Status.CANCELLED));

        assertEquals(Status.CANCELLED, state(world, "cau", D).status());
        assertFalse(state(world, "cau", D).done());
    }

    @Test
    void of_two_rows_in_one_report_the_first_counts() {
        TestWorld world = new TestWorld()
                .action("cau", "can-tho", null)
                .report(report("can-tho", "2025-Q1", "2025-03-10")
                        .action("cau", null, Status.IN_PROGRESS)
                        .action("cau", null, Status.DONE));

        assertEquals(Status.IN_PROGRESS, state(world, "cau", D).status());
    }

    @Test
    void after_a_merger_the_leads_row_is_the_one_in_the_leads_own_name() {
        TestReport holder = report("can-tho", "2025-Q3", "2025-09-15")
                .action("cau", null, Status.IN_PROGRESS)
                .action("duong", null, Status.IN_PROGRESS);
        TestReport former = report("hau-giang", "2025-Q3", "2025-09-15")
                .action("cau", null, Status.DONE)
                .action("duong", null, Status.DONE);
        TestWorld world = new TestWorld()
                .action("cau", "hau-giang", null)
                .action("duong", null, null)
                .report(holder)
                .report(former);

        assertTrue(state(world, "cau", "2025-09-30").done());
        assertFalse(state(world, "duong", "2025-09-30").done());
    }

    @Test
    void the_leads_of_the_row_are_known_beside_the_registered_one() {
        TestWorld world = new TestWorld()
                .action("cau", "can-tho", null)
                .action("duong", null, null)
                .report(report("can-tho", "2025-Q1", "2025-03-10")
                        .action("cau", null, Status.IN_PROGRESS)
                        .lead("Cần Thơ, Hậu Giang")
                        .action("duong", null, Status.IN_PROGRESS));

        assertEquals(List.of("Cần Thơ", "Hậu Giang"), state(world, "cau", D).leads());
        assertEquals("can-tho", state(world, "cau", D).registeredLead());
        assertEquals(List.of(), state(world, "duong", D).leads());
        assertNull(state(world, "duong", D).registeredLead());
    }

    @Test
    void a_conclusion_of_a_review_is_an_action_in_the_field_that_its_row_names() {
        TestWorld world = new TestWorld()
                .conclusion("tram", "can-tho")
                .action("cau", "can-tho", null)
                .report(report("can-tho", "2025-Q1", "2025-03-10")
                        .action("tram", null, Status.IN_PROGRESS, null, null, "Y tế")
                        .action("cau", null, Status.IN_PROGRESS, null, null, "Y tế"));

        assertEquals("y-te", state(world, "tram", D).field());
        assertEquals("giao-thong", state(world, "cau", D).field());
        assertEquals(
                List.of(1, 1),
                world.all(FieldState.class, D).map(FieldState::actions).toList());
    }

    @Test
    void a_blank_status_with_progress_100_is_done_and_99_is_not() {
        TestWorld world = new TestWorld()
                .action("cau", "can-tho", null)
                .action("duong", "can-tho", null)
                .action("ben", "can-tho", null)
                .report(report("can-tho", "2025-Q1", "2025-03-10")
                        .action("cau", null, null, 100, null, null)
                        .action("duong", null, null, 99, null, null)
                        .action("ben", null, Status.NOT_UPDATED, 100, null, null));

        assertTrue(state(world, "cau", D).done());
        assertFalse(state(world, "duong", D).done());
        assertFalse(state(world, "ben", D).done());
    }

    @Test
    void an_action_is_known_by_its_code_else_by_its_title_else_it_is_its_own() {
        TestWorld world = new TestWorld()
                .action("cau", "can-tho", null)
                .action("duong", "can-tho", null)
                .report(report("can-tho", "2025-Q1", "2025-03-10")
                        .action("CAU", "Tên khác", Status.DONE)
                        .action("mã lạ", "1. Viêc  DUONG", Status.DONE)
                        .action(null, "- Tổ chức hội chợ", Status.IN_PROGRESS));

        assertTrue(state(world, "cau", D).done());
        assertTrue(state(world, "duong", D).done());
        assertFalse(state(world, "to-chuc-hoi-cho", D).registered());
    }

    @Test
    void a_long_content_is_cut_and_told_apart_by_its_hash() {
        String words = "x".repeat(50) + " " + "y".repeat(20);

        assertEquals(Slug.of(words), Slug.of("a) " + words));
        assertTrue(Slug.of(words).matches("x{50}-[0-9a-f]{8}"));
        assertEquals(60, Slug.of("x".repeat(60)).length());
        assertTrue(Slug.of("x".repeat(61)).startsWith("x".repeat(51) + "-"));
    }

    @Test
    void a_cancelled_action_that_the_register_lacks_is_no_action_and_fills_no_field() {
        TestWorld world = new TestWorld()
                .report(report("can-tho", "2025-Q1", "2025-03-10")
                        .action(null, "Xây trạm", Status.CANCELLED, null, null, "Y tế")
                        .action(null, "Xây kho", Status.PAUSED, null, null, "Hạ tầng"));

        assertEquals(
                List.of("xay-kho"),
                world.all(ActionState.class, D).map(ActionState::id).toList());
        assertEquals(
                List.of(1, 0),
                world.all(FieldState.class, D).map(FieldState::actions).toList());
    }

    @Test
    void of_two_reports_for_one_quarter_the_later_date_holds_then_the_later_file_name() {
        TestWorld world = new TestWorld()
                .action("cau", "can-tho", null)
                .report(report("can-tho", "2025-Q1", "2025-03-12")
                        .named("a.xlsx")
                        .action("cau", null, Status.DONE))
                .report(report("can-tho", "2025-Q1", "2025-03-10")
                        .named("z.xlsx")
                        .action("cau", null, Status.IN_PROGRESS));
        TestWorld sameDay = new TestWorld()
                .action("cau", "can-tho", null)
                .report(report("can-tho", "2025-Q1", "2025-03-10")
                        .named("b.xlsx")
                        .action("cau", null, Status.DONE))
                .report(report("can-tho", "2025-Q1", "2025-03-10")
                        .named("a.xlsx")
                        .action("cau", null, Status.IN_PROGRESS));

        assertTrue(state(world, "cau", D).done());
        assertTrue(state(sameDay, "cau", D).done());
    }

    @Test
    void an_action_whose_lead_never_reported_awaits_that_party() {
        TestWorld world = new TestWorld()
                .action("cau", "hau-giang", "2025-01-01")
                .action("duong", "can-tho", "2025-01-01")
                .report(report("can-tho", "2025-Q1", "2025-03-10"));

        assertEquals("hau-giang", state(world, "cau", D).awaits());
        assertNull(state(world, "duong", D).awaits());
    }

    @Test
    void who_must_act_is_the_holder_on_the_date() {
        TestWorld world = new TestWorld().action("cau", "hau-giang", "2025-01-01");

        assertEquals("hau-giang", state(world, "cau", "2025-06-30").unit());
        assertEquals("can-tho", state(world, "cau", "2025-07-01").unit());
    }

    @Test
    void days_left_and_the_delay_of_completion_need_the_dates_that_they_lie_between() {
        TestWorld world = new TestWorld().action("cau", null, "2025-04-03").action("duong", null, null);

        assertEquals(2, state(world, "cau", D).daysLeft());
        assertNull(state(world, "cau", "2025-04-03").daysLeft());
        assertNull(state(world, "duong", D).daysLeft());
        assertNull(state(world, "cau", D).completionDelay());
    }

    @Test
    void a_row_keeps_its_name_and_the_second_of_that_name_is_numbered() {
        TestWorld world = new TestWorld()
                .action("cau", "can-tho", null)
                .report(report("can-tho", "2025-Q1", "2025-03-10")
                        .actionWithUnreadableDue("cau", "31/02/2025")
                        .actionWithUnreadableDue("cau", "sớm"));

        assertEquals(
                List.of("row:can-tho:2025-Q1:action:cau:due", "row:can-tho:2025-Q1:action:cau#2:due"),
                world.all(UnreadableValue.class, D)
                        .map(UnreadableValue::subject)
                        .toList());
    }

    @Test
    void an_unknown_field_is_told_with_the_nearest_known_one() {
        UnknownName name = new TestWorld()
                .report(report("can-tho", "2025-Q1", "2025-03-10")
                        .action(null, "Xây kho", Status.DONE, null, null, "Giao thông nông thôn")
                        .action(null, "Xây trạm", Status.DONE, null, null, "y tế"))
                .only(UnknownName.class, D);

        assertEquals("row:can-tho:2025-Q1:action:xay-kho", name.subject());
        assertEquals("Giao thông", name.nearest());
    }
}
