package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camket.fact.CommitmentYear;
import vn.camket.fact.Quarter;
import vn.camket.fact.Share;

class CommitmentYearsTest {
    /** Reports of 2024-Q4 were due on 17 December 2024. */
    private static final String LAST_DAY = "2024-12-17";

    private static final String DAY_AFTER = "2024-12-18";

    private static TestWorld world(String... by) {
        return new TestWorld().commitment("khach", "0", "8", by).yearly();
    }

    private static TestReport report(String unit, String quarter, String date) {
        return new TestReport(unit, quarter, date);
    }

    private static Share share(long part, long whole) {
        return new Share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    private static List<String> years(TestWorld world, String date) {
        return world.all(CommitmentYear.class, date).map(CommitmentYear::year).toList();
    }

    @Test
    void before_the_reports_of_the_last_quarter_are_due_only_the_third_quarter_counts() {
        TestWorld world = world("can-tho")
                .report(report("can-tho", "2024-Q3", "2024-09-16").value("khach", "4"))
                .report(report("can-tho", "2024-Q4", "2024-12-16").value("khach", "7"));
        CommitmentYear open = world.only(CommitmentYear.class, LAST_DAY);
        CommitmentYear closed = world.only(CommitmentYear.class, DAY_AFTER);

        assertFalse(open.closed());
        assertEquals(share(4, 8), open.achieved());
        assertTrue(closed.closed());
        assertEquals(share(7, 8), closed.achieved());
        assertEquals(BigDecimal.ONE, closed.shortfall());
        assertEquals(Quarter.parse("2024-Q4"), closed.quarter());
    }

    @Test
    void a_value_of_an_earlier_quarter_counts_only_when_the_year_is_closed() {
        TestWorld world = world("can-tho")
                .report(report("can-tho", "2024-Q1", "2024-03-18").value("khach", "1"))
                .report(report("can-tho", "2024-Q2", "2024-06-17").value("khach", "3"))
                .report(report("can-tho", "2024-Q3", "2024-09-16").value("khach", null));

        assertNull(world.only(CommitmentYear.class, LAST_DAY).achieved());
        assertEquals(share(3, 8), world.only(CommitmentYear.class, DAY_AFTER).achieved());
    }

    @Test
    void a_year_with_a_report_and_no_value_has_achieved_nothing_once_it_is_closed() {
        TestWorld world = world("can-tho").report(report("can-tho", "2024-Q2", "2024-06-17"));

        assertNull(world.only(CommitmentYear.class, LAST_DAY).achieved());
        assertEquals(share(0, 8), world.only(CommitmentYear.class, DAY_AFTER).achieved());
        assertEquals(
                new BigDecimal("8"), world.only(CommitmentYear.class, DAY_AFTER).shortfall());
    }

    @Test
    void only_years_with_a_counting_report_of_an_owing_unit_are_looked_at() {
        TestWorld world = world("can-tho")
                .report(report("can-tho", "2023-Q4", "2023-12-18").value("khach", "9"))
                .report(report("hau-giang", "2024-Q4", "2024-12-16").value("khach", "1"))
                .report(report("can-tho", "2025-Q1", "2025-03-17").value("khach", "2"));

        assertEquals(List.of("2023"), years(world, "2025-03-16"));
        assertEquals(List.of("2023", "2025"), years(world, "2025-03-17"));
    }

    @Test
    void only_years_wholly_inside_the_period_of_the_commitment_are_looked_at() {
        TestWorld world = world("can-tho");
        for (String year : List.of("2021", "2022", "2023")) {
            world.report(report("can-tho", year + "-Q2", year + "-06-17").value("khach", "1"));
        }

        assertEquals(List.of("2021", "2022", "2023"), years(world.during("2021-01-01", "2023-12-31"), DAY_AFTER));
        assertEquals(List.of("2022"), years(world.during("2021-01-02", "2023-12-30"), DAY_AFTER));
        assertEquals(List.of("2022", "2023"), years(world.during("2021-06-01", null), DAY_AFTER));
    }

    @Test
    void the_first_owing_unit_that_gives_a_value_in_the_latest_quarter_is_heard() {
        TestWorld world = world("hau-giang", "can-tho")
                .report(report("hau-giang", "2024-Q3", "2024-09-16").value("khach", "8"))
                .report(report("hau-giang", "2024-Q4", "2024-12-16"))
                .report(report("can-tho", "2024-Q4", "2024-12-16").value("khach", "5"));

        assertEquals(
                new BigDecimal("5"), world.only(CommitmentYear.class, DAY_AFTER).value());
        world.report(report("hau-giang", "2024-Q4", "2024-12-17").value("khach", "6"));
        assertEquals(
                new BigDecimal("6"), world.only(CommitmentYear.class, DAY_AFTER).value());
    }

    @Test
    void a_cumulative_commitment_has_no_years_and_an_equal_target_no_share() {
        TestWorld cumulative = new TestWorld()
                .commitment("khach", "0", "8", "can-tho")
                .report(report("can-tho", "2024-Q2", "2024-06-17").value("khach", "1"));
        TestWorld equal = new TestWorld()
                .commitment("khach", "8", "8", "can-tho")
                .yearly()
                .report(report("can-tho", "2024-Q2", "2024-06-17").value("khach", "1"));

        assertEquals(List.of(), years(cumulative, DAY_AFTER));
        assertNull(equal.only(CommitmentYear.class, DAY_AFTER).achieved());
        assertNull(equal.only(CommitmentYear.class, DAY_AFTER).shortfall());
    }

    @Test
    void a_yearly_target_below_the_baseline_is_reached_by_going_down() {
        TestWorld world = new TestWorld()
                .commitment("ho-ngheo", "10", "2", "can-tho")
                .yearly()
                .report(report("can-tho", "2024-Q4", "2024-12-16").value("ho-ngheo", "4"));

        assertEquals(share(3, 4), world.only(CommitmentYear.class, DAY_AFTER).achieved());
        assertEquals(
                new BigDecimal("2"), world.only(CommitmentYear.class, DAY_AFTER).shortfall());
    }
}
