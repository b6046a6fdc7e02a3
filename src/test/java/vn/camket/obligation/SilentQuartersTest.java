package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.camket.fact.FieldState;
import vn.camket.fact.Status;

class SilentQuartersTest {
    private static final String D = "2025-07-01";

    private static TestWorld world() {
        return new TestWorld()
                .action("cau", "can-tho", null)
                .commitment("tuyen", "0", "8", "can-tho")
                .report(report("2024-Q4", "2024-12-16"))
                .report(report("2025-Q1", "2025-03-17"));
    }

    private static TestReport report(String quarter, String date) {
        return new TestReport("can-tho", quarter, date);
    }

    private static TestReport latest() {
        return report("2025-Q2", "2025-06-16");
    }

    /** Silent quarters of transport, then of health. */
    private static List<Integer> silent(TestWorld world) {
        return world.all(FieldState.class, D).map(FieldState::silentQuarters).toList();
    }

    @Test
    void without_any_result_every_reported_quarter_is_silent() {
        assertEquals(List.of(2, 2), silent(world()));
        assertEquals(List.of(0, 0), silent(new TestWorld()));
    }

    @Test
    void quarters_are_counted_back_to_the_latest_result() {
        TestWorld world = world().report(
                        new TestReport("hau-giang", "2024-Q4", "2024-12-16").result("cau", "Xong móng"))
                .report(latest().action("cau", null, Status.IN_PROGRESS));

        assertEquals(List.of(2, 3), silent(world));
    }

    @Test
    void each_kind_of_result_ends_the_silence() {
        assertEquals(List.of(0, 3), silent(world().report(latest().result("cau", "Xong móng"))));
        assertEquals(List.of(0, 3), silent(world().report(latest().action("cau", null, null, 1, null, null))));
        assertEquals(List.of(0, 3), silent(world().report(latest().action("cau", null, Status.DONE_LATE))));
        assertEquals(List.of(0, 3), silent(world().report(latest().value("tuyen", "0"))));
    }

    @Test
    void a_progress_of_0_or_an_empty_row_is_no_result() {
        TestWorld world = world().report(latest().action("cau", null, Status.IN_PROGRESS, 0, null, null)
                .value("tuyen", null));

        assertEquals(List.of(3, 3), silent(world));
    }

    @Test
    void rows_that_the_register_lacks_count_in_the_field_that_they_name() {
        assertEquals(List.of(3, 0), silent(world().report(latest().indicator("Số giường bệnh", "Y tế", "12"))));
        assertEquals(
                List.of(3, 0),
                silent(world().report(latest().action(null, "Khám bệnh", Status.DONE, null, null, "Y tế"))));
    }

    @Test
    void a_row_of_a_registered_action_or_commitment_counts_in_its_own_field_only() {
        TestWorld world = world().report(latest().action("cau", null, Status.DONE, null, null, "Y tế"));

        assertEquals(List.of(0, 3), silent(world));
    }

    @ParameterizedTest
    @EnumSource(names = {"CANCELLED", "PAUSED"})
    void rows_of_cancelled_actions_still_count(Status status) {
        TestWorld world = world().report(latest().action(null, "Khám bệnh", status, 30, null, "Y tế"));

        assertEquals(List.of(3, 0), silent(world));
    }

    @Test
    void the_loser_of_two_reports_for_one_quarter_shows_no_result() {
        TestWorld world = world().report(latest().named("a.xlsx").result("cau", "Xong móng"))
                .report(latest().named("b.xlsx"));

        assertEquals(List.of(3, 3), silent(world));
    }
}
