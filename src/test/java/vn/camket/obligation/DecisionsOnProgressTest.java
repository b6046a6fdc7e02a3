package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Status;

/** Holds the rules to the points made precise on the progress of fields, actions and commitments as a whole. */
class DecisionsOnProgressTest {
    private static final List<String> NONE = List.of();
    private static final String D = "2025-06-25";

    @Test
    @DisplayName("Whose measurements count?")
    void only_owing_parties_are_heard_of_a_commitment_and_all_of_fields_and_actions() {
        assertEquals(
                NONE,
                missedTarget(owedByCanTho().report(report("can-tho", "2025-Q2").value("xa", "100"))));
        assertEquals(
                List.of("critical commitment:xa @can-tho"),
                missedTarget(
                        owedByCanTho().report(report("hau-giang", "2025-Q2").value("xa", "100"))));

        TestWorld silent = owedByCanTho().report(report("can-tho", "2025-Q1")).report(report("can-tho", "2025-Q2"));
        assertEquals(List.of("warning field:giao-thong", "warning field:y-te"), silentFields(silent));
        assertEquals(
                List.of("warning field:y-te"),
                silentFields(silent.report(report("hau-giang", "2025-Q2").value("xa", "5"))));

        assertEquals(NONE, fewDone(actions("can-tho", 3).report(done(report("hau-giang", "2025-Q2"), 2)), D));
        assertEquals(
                List.of("warning actions-share"),
                fewDone(actions("can-tho", 3).report(done(report("hau-giang", "2025-Q2"), 1)), D));
    }

    private static TestWorld owedByCanTho() {
        return new TestWorld().commitment("xa", "0", "100", "can-tho");
    }

    @Test
    @DisplayName("`silent-field`.")
    void a_field_is_silent_for_the_latest_reported_quarters_without_a_result_of_it() {
        List<String> both = List.of("warning field:giao-thong", "warning field:y-te");
        TestWorld heard = owedByCanTho().report(report("can-tho", "2024-Q2").value("xa", "5"));

        assertEquals(List.of("warning field:y-te"), silentFields(heard.report(report("can-tho", "2024-Q4"))));
        assertEquals(both, silentFields(heard.report(report("can-tho", "2025-Q2"))));
        assertEquals(
                List.of("warning field:y-te"),
                silentFields(heard.report(report("hau-giang", "2025-Q2").value("xa", "0"))));

        assertEquals(both, silentFields(road(null, 0, "Y tế")));
        assertEquals(List.of("warning field:giao-thong"), silentFields(road(null, 1, "Y tế")));
        assertEquals(List.of("warning field:y-te"), silentFields(road("cau", 1, "Y tế")));
    }

    /** Two quarters, in the latter of which a row names a field. */
    private static TestWorld road(String code, int progress, String field) {
        return new TestWorld()
                .action("cau", "can-tho", null)
                .report(report("can-tho", "2025-Q1"))
                .report(report("can-tho", "2025-Q2")
                        .action(code, "Sửa đường", Status.IN_PROGRESS, progress, null, field));
    }

    @Test
    @DisplayName("`few-actions-done`.")
    void the_share_done_is_judged_past_the_midpoint_and_after_the_end() {
        List<String> few = List.of("warning actions-share");
        assertEquals(NONE, fewDone(actions("can-tho", 3), "2023-07-02"));
        assertEquals(few, fewDone(actions("can-tho", 3), "2023-07-03"));
        assertEquals(NONE, fewDone(actions("can-tho", 4).report(done(report("can-tho", "2025-Q2"), 2)), D));
        assertEquals(few, fewDone(actions("can-tho", 5).report(done(report("can-tho", "2025-Q2"), 2)), D));

        String ended = "2026-02-01";
        assertEquals(NONE, fewDone(actions("can-tho", 10).report(done(report("can-tho", "2025-Q2"), 9)), ended));
        assertEquals(
                List.of("error actions-share"),
                fewDone(actions("can-tho", 10).report(done(report("can-tho", "2025-Q2"), 8)), ended));

        assertEquals(NONE, fewDone(actions("can-tho", 2).regularAction("thuong-xuyen", "can-tho"), D));
        assertEquals(
                few,
                fewDone(
                        actions("can-tho", 3)
                                .regularAction("viec3", "can-tho")
                                .regularAction("viec4", "can-tho")
                                .report(done(report("can-tho", "2025-Q2"), 1)
                                        .action("viec3", null, Status.DONE)
                                        .action("viec4", null, Status.DONE)),
                        D));
    }

    /** Actions viec0, viec1 …, not due yet. */
    private static TestWorld actions(String lead, int count) {
        TestWorld world = new TestWorld();
        for (int at = 0; at < count; at++) {
            world.action("viec" + at, lead, "2025-12-31");
        }
        return world;
    }

    /** The first so many of those actions, done. */
    private static TestReport done(TestReport report, int count) {
        for (int at = 0; at < count; at++) {
            report.action("viec" + at, null, Status.DONE);
        }
        return report;
    }

    /** A report dated two days after its quarter closed. */
    private static TestReport report(String unit, String quarter) {
        int month = 3 * Character.digit(quarter.charAt(quarter.length() - 1), 10);
        return new TestReport(unit, quarter, quarter.substring(0, 4) + (month < 10 ? "-0" : "-") + month + "-16");
    }

    private static List<String> missedTarget(TestWorld world) {
        return Verdicts.of(world, "missed-target", "2026-02-01");
    }

    private static List<String> silentFields(TestWorld world) {
        return Verdicts.of(world, "silent-field", D);
    }

    private static List<String> fewDone(TestWorld world, String date) {
        return Verdicts.of(world, "few-actions-done", date);
    }
}
