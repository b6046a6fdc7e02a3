package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camket.fact.DocumentRole;
import vn.camket.fact.Frequency;
import vn.camket.fact.ReviewKind;
import vn.camket.fact.Scheme;

class ScheduleTest {
    private static TestWorld silent() {
        return new TestWorld().reporting(Frequency.NONE, Scheme.ND09, null);
    }

    private static TestWorld reporting() {
        return new TestWorld().period("2021-01-01", null).review(ReviewKind.INTERIM, "2025-01-10");
    }

    @Test
    void a_report_is_ahead_up_to_its_day_and_overdue_after_it() {
        TestWorld world = reporting().reporting(Frequency.QUARTER, Scheme.ND09, "2025-Q1");
        assertEquals(
                List.of("2025-03-18 REPORT can-tho 2025-Q1", "2025-03-18 REPORT hau-giang 2025-Q1"),
                world.deadlines("2025-03-18", 0));
        assertEquals(
                List.of("2025-03-18 REPORT can-tho 2025-Q1 !", "2025-03-18 REPORT hau-giang 2025-Q1 !"),
                world.deadlines("2025-03-19", 0));
        assertEquals(List.of(), world.deadlines("2025-03-17", 0));
    }

    @Test
    void reports_of_one_unit_that_are_overdue_are_one_deadline_since_the_oldest() {
        TestWorld world = reporting()
                .reporting(Frequency.QUARTER, Scheme.ND09, "2025-Q1")
                .report(new TestReport("hau-giang", "2025-Q1", "2025-03-15"));
        assertEquals(
                List.of("2025-03-18 REPORT can-tho 2025-Q1 2025-Q2 !", "2025-06-17 REPORT hau-giang 2025-Q2 !"),
                world.deadlines("2025-06-18", 0));
    }

    @Test
    void a_report_that_came_is_no_deadline() {
        TestWorld world = reporting()
                .reporting(Frequency.QUARTER, Scheme.ND09, "2025-Q1")
                .report(new TestReport("can-tho", "2025-Q1", "2025-03-15"));
        assertEquals(List.of("2025-03-18 REPORT hau-giang 2025-Q1 !"), world.deadlines("2025-03-19", 0));
    }

    @Test
    void after_a_merger_the_holder_sends_one_report_for_both() {
        TestWorld world = reporting().reporting(Frequency.QUARTER, Scheme.ND09, "2025-Q3");
        assertEquals(List.of("2025-09-16 REPORT can-tho 2025-Q3"), world.deadlines("2025-09-01", 30));
    }

    @Test
    void an_interim_review_is_due_twelve_months_after_the_last_one() {
        TestWorld world = silent().period("2021-01-01", null).review(ReviewKind.INTERIM, "2025-01-10");
        assertEquals(List.of("2026-01-10 REVIEW INTERIM"), world.deadlines("2025-12-31", 10));
        assertEquals(List.of(), world.deadlines("2025-12-31", 9));
        assertEquals(List.of("2026-01-10 REVIEW INTERIM !"), world.deadlines("2026-01-11", 0));
    }

    @Test
    void a_planned_conference_is_overdue_unless_a_review_was_held_from_thirty_days_before_it_on() {
        TestWorld world = silent().period("2021-01-01", null).planned(ReviewKind.INTERIM, "2025-06-30");
        assertEquals("2025-06-30 CONFERENCE INTERIM !", last(world.deadlines("2025-07-01", 0)));
        world.review(ReviewKind.INTERIM, "2025-05-30");
        assertEquals("2025-06-30 CONFERENCE INTERIM !", last(world.deadlines("2025-07-01", 0)));
        world.review(ReviewKind.INTERIM, "2025-05-31");
        assertEquals(List.of(), world.deadlines("2025-07-01", 0));
        assertEquals(List.of("2025-06-30 CONFERENCE INTERIM"), world.deadlines("2025-06-30", 0));
    }

    private static String last(List<String> deadlines) {
        return deadlines.get(deadlines.size() - 1);
    }

    @Test
    void the_end_is_ahead_until_it_is_past_or_the_agreement_is_renewed() {
        TestWorld world = silent().review(ReviewKind.INTERIM, "2025-06-01");
        assertEquals(List.of("2025-12-31 END"), world.deadlines("2025-12-31", 0));
        assertEquals(List.of(), world.deadlines("2025-12-30", 0));
        assertEquals(List.of(), world.deadlines("2026-01-01", 58));
        world.document(DocumentRole.RENEWAL, "2025-12-01");
        assertEquals(List.of(), world.deadlines("2025-12-31", 0));
    }

    @Test
    void the_final_review_is_due_sixty_days_after_the_end() {
        TestWorld world = silent();
        assertEquals(List.of("2026-03-01 REVIEW FINAL"), world.deadlines("2026-01-01", 59));
        assertEquals(List.of("2026-03-01 REVIEW FINAL !"), world.deadlines("2026-03-02", 0));
        world.review(ReviewKind.FINAL, "2026-02-10");
        assertEquals(List.of(), world.deadlines("2026-03-02", 0));
    }

    @Test
    void a_closed_agreement_and_one_that_begins_later_have_no_deadlines() {
        TestWorld world = new TestWorld().document(DocumentRole.CLOSURE, "2025-01-01");
        assertEquals(List.of(), world.deadlines("2025-06-01", 365));
        assertEquals(List.of(), new TestWorld().deadlines("2020-06-01", 30));
    }
}
