package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Frequency;
import vn.camket.fact.Scheme;

/** The window of Q1/2025 closes on 14 March, a Friday; the report is due on 18 March. */
class QuarterReportsTest {
    private static TestWorld quarterly(String from) {
        return new TestWorld().period("2021-01-01", null).reporting(Frequency.QUARTER, Scheme.ND09, from);
    }

    private static TestWorld one(String from) {
        return quarterly(from).parties(TestWorld.party("can-tho"));
    }

    private static TestWorld reported(String date) {
        return one("2025-Q1").report(new TestReport("can-tho", "2025-Q1", date));
    }

    @Test
    void a_quarter_is_told_of_from_the_day_on_which_it_closes() {
        assertEquals(List.of(), one("2025-Q1").lastQuarters("2025-03-13", 4));
        assertEquals(List.of("2025-Q1 can-tho WAITING null -4"), one("2025-Q1").lastQuarters("2025-03-14", 4));
    }

    @Test
    void a_report_that_has_not_come_is_missing_after_the_day_on_which_it_was_due() {
        assertEquals(List.of("2025-Q1 can-tho WAITING null 0"), one("2025-Q1").lastQuarters("2025-03-18", 4));
        assertEquals(List.of("2025-Q1 can-tho MISSING null 1"), one("2025-Q1").lastQuarters("2025-03-19", 4));
    }

    @Test
    void a_report_of_the_last_day_is_in_time_and_one_of_the_next_is_late() {
        assertEquals(
                List.of("2025-Q1 can-tho IN_TIME 2025-03-18 0"),
                reported("2025-03-18").lastQuarters("2025-04-01", 4));
        assertEquals(
                List.of("2025-Q1 can-tho LATE 2025-03-19 1"),
                reported("2025-03-19").lastQuarters("2025-04-01", 4));
    }

    @Test
    void a_correction_does_not_make_a_report_late() {
        TestWorld world = reported("2025-03-17").report(new TestReport("can-tho", "2025-Q1", "2025-03-30"));

        assertEquals(List.of("2025-Q1 can-tho IN_TIME 2025-03-17 -1"), world.lastQuarters("2025-04-01", 4));
    }

    @Test
    void a_report_that_is_dated_later_is_told_apart() {
        assertEquals(
                List.of("2025-Q1 can-tho NOT_YET 2025-03-20 1"),
                reported("2025-03-20").lastQuarters("2025-03-19", 4));
    }

    @Test
    void a_report_without_a_date_is_never_late() {
        TestWorld world = one("2025-Q1").report(new TestReport("can-tho", "2025-Q1", null).countsFrom("2025-03-18"));

        assertEquals(List.of("2025-Q1 can-tho UNDATED null 0"), world.lastQuarters("2025-04-01", 4));
    }

    @Test
    void no_more_quarters_are_told_of_than_are_asked_for() {
        assertEquals(
                List.of("2025-Q2 can-tho MISSING null 89", "2025-Q3 can-tho WAITING null -2"),
                one("2024-Q1").lastQuarters("2025-09-14", 2));
    }

    @Test
    void each_unit_that_owed_a_report_is_told_of_under_its_own_name() {
        TestWorld world = quarterly("2025-Q2").report(new TestReport("can-tho", "2025-Q2", "2025-06-15"));

        assertEquals(
                List.of("2025-Q2 can-tho IN_TIME 2025-06-15 -2", "2025-Q2 hau-giang MISSING null 16"),
                world.lastQuarters("2025-07-03", 4));
    }

    @Test
    void departments_of_one_unit_are_told_of_one_by_one() {
        TestWorld world = quarterly("2025-Q1")
                .parties(TestWorld.party("nghe-an", "so-thong-tin"), TestWorld.party("nghe-an", "so-tai-chinh"))
                .report(new TestReport("nghe-an", "2025-Q1", "2025-03-15").department("so-tai-chinh"));

        assertEquals(2, world.lastQuarters("2025-03-20", 4).size());
    }

    @Test
    void nobody_is_told_of_where_nobody_is_asked_for_reports() {
        TestWorld world = new TestWorld().period("2021-01-01", null).reporting(Frequency.NONE, Scheme.ND09, null);

        assertEquals(List.of(), world.lastQuarters("2025-07-03", 4));
    }
}
