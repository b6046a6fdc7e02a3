package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camket.fact.DocumentRole;
import vn.camket.fact.Frequency;
import vn.camket.fact.Scheme;

/** The window of Q1/2025 closes on 14 March, a Friday; the report is due on 18 March. */
class AwaitedReportsTest {
    private static TestWorld quarterly(String from) {
        return new TestWorld().period("2021-01-01", null).reporting(Frequency.QUARTER, Scheme.ND09, from);
    }

    private static TestWorld one(String from) {
        return quarterly(from).parties(TestWorld.party("can-tho"));
    }

    @Test
    void a_report_is_awaited_from_the_last_day_of_its_window_on() {
        assertEquals(List.of(), one("2025-Q1").awaited("2025-03-13"));
        assertEquals(List.of("2025-Q1 can-tho 2025-03-18 -4"), one("2025-Q1").awaited("2025-03-14"));
    }

    @Test
    void it_is_overdue_on_the_day_after_it_was_due() {
        assertEquals(List.of("2025-Q1 can-tho 2025-03-18 0"), one("2025-Q1").awaited("2025-03-18"));
        assertEquals(List.of("2025-Q1 can-tho 2025-03-18 1"), one("2025-Q1").awaited("2025-03-19"));
    }

    @Test
    void a_report_that_came_is_not_awaited_and_one_dated_later_is_told_apart() {
        TestWorld world = one("2025-Q1").report(new TestReport("can-tho", "2025-Q1", "2025-03-20"));

        assertEquals(List.of("2025-Q1 can-tho 2025-03-18 1 2025-03-20"), world.awaited("2025-03-19"));
        assertEquals(List.of(), world.awaited("2025-03-20"));
    }

    @Test
    void what_a_dissolved_unit_owed_is_awaited_from_its_successor_under_the_old_name() {
        TestWorld world = quarterly("2025-Q2").report(new TestReport("can-tho", "2025-Q2", "2025-06-15"));

        assertEquals(List.of("2025-Q2 hau-giang of can-tho 2025-06-17 16"), world.awaited("2025-07-03"));
        assertEquals(List.of("2025-Q2 hau-giang 2025-06-17 13"), world.awaited("2025-06-30"));
    }

    @Test
    void one_holder_of_several_parties_is_awaited_once() {
        assertEquals(
                List.of("2025-Q3 can-tho 2025-09-16 0"), quarterly("2025-Q3").awaited("2025-09-16"));
    }

    @Test
    void departments_of_one_unit_are_awaited_one_by_one() {
        TestWorld world = quarterly("2025-Q1")
                .parties(TestWorld.party("nghe-an", "so-thong-tin"), TestWorld.party("nghe-an", "so-tai-chinh"))
                .report(new TestReport("nghe-an", "2025-Q1", "2025-03-15").department("so-tai-chinh"));

        assertEquals(List.of("2025-Q1 nghe-an/so-khoa-hoc 2025-03-18 0"), world.awaited("2025-03-18"));
    }

    @Test
    void only_quarters_that_are_owed_are_awaited() {
        TestWorld half = one("2024-Q1").reporting(Frequency.HALF_YEAR, Scheme.CALENDAR, "2025-Q1");
        assertEquals(List.of(), half.awaited("2025-06-29"));
        assertEquals(List.of("2025-Q2 can-tho 2025-07-02 -2"), half.awaited("2025-06-30"));

        TestWorld year = one("2024-Q1").reporting(Frequency.YEAR, Scheme.ND09, "2024-Q1");
        assertEquals(List.of("2024-Q4 can-tho 2024-12-17 195"), year.awaited("2025-06-30"));
        assertEquals(
                List.of(),
                one("2024-Q1").reporting(Frequency.NONE, Scheme.ND09, null).awaited("2025-06-30"));
    }

    @Test
    void an_agreement_that_has_ended_owes_what_closed_by_its_end_until_it_is_closed() {
        TestWorld world = one("2025-Q1").period("2021-01-01", "2025-03-31");
        assertEquals(List.of("2025-Q1 can-tho 2025-03-18 104"), world.awaited("2025-06-30"));

        assertEquals(
                List.of(), world.document(DocumentRole.CLOSURE, "2025-06-01").awaited("2025-06-30"));
    }

    @Test
    void a_programme_of_one_year_owes_its_quarters_as_others_do() {
        assertEquals(
                List.of("2025-Q1 can-tho 2025-03-18 0"), one("2025-Q1").annual().awaited("2025-03-18"));
    }
}
