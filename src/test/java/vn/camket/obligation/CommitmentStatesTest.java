package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.camket.fact.CommitmentState;
import vn.camket.fact.Share;

class CommitmentStatesTest {
    private static final String D = "2025-04-01";

    private static CommitmentState state(TestWorld world) {
        return world.only(CommitmentState.class, D);
    }

    private static TestReport report(String unit, String quarter, String date) {
        return new TestReport(unit, quarter, date);
    }

    private static Share share(long part, long whole) {
        return new Share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    @Test
    void the_value_is_the_latest_one_that_a_counting_report_gives() {
        CommitmentState state = state(new TestWorld()
                .commitment("tuyen", "0", "8", "can-tho")
                .report(report("can-tho", "2024-Q4", "2024-12-16").value("tuyen", "5"))
                .report(report("can-tho", "2025-Q1", "2025-03-17").value("tuyen", null))
                .report(report("can-tho", "2025-Q2", "2025-06-16").value("tuyen", "7")));

        assertEquals(new BigDecimal("5"), state.value());
        assertEquals(share(5, 8), state.achieved());
        assertEquals(share(1443, 1825), state.elapsed());
        assertEquals(share(5 * 1825L, 8 * 1443L), state.pace());
    }

    @Test
    void the_first_owing_unit_that_gives_a_value_is_heard_and_others_are_not() {
        TestWorld both = new TestWorld()
                .commitment("tuyen", "0", "8", "hau-giang", "can-tho")
                .report(report("can-tho", "2025-Q1", "2025-03-10").value("tuyen", "4"))
                .report(report("hau-giang", "2025-Q1", "2025-03-10").value("tuyen", "6"));
        TestWorld other = new TestWorld()
                .commitment("tuyen", "0", "8", "hau-giang")
                .report(report("can-tho", "2025-Q1", "2025-03-10").value("tuyen", "4"));

        assertEquals(new BigDecimal("6"), state(both).value());
        assertNull(state(other).value());
        assertEquals("hau-giang", state(other).awaits());
    }

    @Test
    void without_a_value_nothing_is_achieved_and_no_pace_is_known() {
        CommitmentState state = state(new TestWorld().commitment("tuyen", "0", "8", "can-tho"));

        assertEquals(share(0, 8), state.achieved());
        assertNull(state.pace());
    }

    @Test
    void a_target_below_the_baseline_is_achieved_by_going_down() {
        CommitmentState state = state(new TestWorld()
                .commitment("ho-ngheo", "10", "2", "can-tho")
                .report(report("can-tho", "2025-Q1", "2025-03-10").value("ho-ngheo", "4")));

        assertEquals(share(3, 4), state.achieved());
    }

    @Test
    void a_target_equal_to_the_baseline_has_no_share() {
        assertNull(state(new TestWorld().commitment("giu", "5", "5", "can-tho")).achieved());
    }

    @Test
    void an_open_end_gives_no_share_of_time() {
        CommitmentState state = state(new TestWorld()
                .period("2021-01-01", null)
                .commitment("tuyen", "0", "8", "can-tho")
                .report(report("can-tho", "2025-Q1", "2025-03-10").value("tuyen", "4")));

        assertNull(state.elapsed());
        assertNull(state.daysPastDue());
    }

    @Test
    void a_value_of_a_quarter_after_the_due_date_is_heard() {
        CommitmentState state = state(new TestWorld()
                .commitment("tuyen", "0", "8", "can-tho")
                .during("2021-01-01", "2024-06-30")
                .report(report("can-tho", "2024-Q2", "2024-06-17").value("tuyen", "5"))
                .report(report("can-tho", "2025-Q1", "2025-03-17").value("tuyen", "8")));

        assertEquals(new BigDecimal("8"), state.value());
        assertEquals(275, state.daysPastDue());
    }

    @Test
    void the_loser_of_two_reports_for_one_quarter_gives_no_value() {
        CommitmentState state = state(new TestWorld()
                .commitment("tuyen", "0", "8", "can-tho")
                .report(report("can-tho", "2024-Q4", "2024-12-16").value("tuyen", "3"))
                .report(report("can-tho", "2025-Q1", "2025-03-10")
                        .named("a.xlsx")
                        .value("tuyen", "5"))
                .report(report("can-tho", "2025-Q1", "2025-03-12").named("b.xlsx")));

        assertEquals(new BigDecimal("3"), state.value());
    }

    @Test
    void after_a_merger_the_holder_gives_the_value_and_a_report_in_the_units_own_name_goes_first() {
        TestWorld world = new TestWorld()
                .commitment("tuyen", "0", "8", "hau-giang")
                .report(report("can-tho", "2025-Q3", "2025-09-15").value("tuyen", "4"));

        assertEquals(
                new BigDecimal("4"),
                world.only(CommitmentState.class, "2025-10-01").value());
        world.report(report("hau-giang", "2025-Q3", "2025-09-15").value("tuyen", "6"));
        assertEquals(
                new BigDecimal("6"),
                world.only(CommitmentState.class, "2025-10-01").value());
    }

    @Test
    void of_two_rows_in_one_report_the_first_with_a_value_counts() {
        CommitmentState state = state(new TestWorld()
                .commitment("tuyen", "0", "8", "can-tho")
                .report(report("can-tho", "2025-Q1", "2025-03-10")
                        .value("tuyen", null)
                        .value("tuyen", "5")
                        .value("tuyen", "6")));

        assertEquals(new BigDecimal("5"), state.value());
    }

    @Test
    void quarters_are_counted_for_the_unit_that_reported_most_and_from_the_beginning_of_the_commitment() {
        TestWorld world = new TestWorld()
                .commitment("tuyen", "0", "8", "can-tho", "hau-giang")
                .during("2024-12-01", null)
                .report(report("can-tho", "2024-Q3", "2024-09-16"))
                .report(report("can-tho", "2024-Q4", "2024-12-16"))
                .report(report("hau-giang", "2025-Q1", "2025-03-17"));

        assertEquals(1, state(world).quartersReported());
        assertEquals(
                2,
                state(world.report(report("can-tho", "2025-Q1", "2025-03-17"))).quartersReported());
    }
}
