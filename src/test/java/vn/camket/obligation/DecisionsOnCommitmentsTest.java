package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Holds the rules to the points made precise on commitments. */
class DecisionsOnCommitmentsTest {
    private static final List<String> NONE = List.of();
    private static final String D = "2025-06-25";

    private static TestWorld owedByCanTho() {
        return new TestWorld().commitment("xa", "0", "100", "can-tho");
    }

    private static TestWorld owedByBoth() {
        return new TestWorld().commitment("xa", "0", "100", "can-tho", "hau-giang");
    }

    @Test
    @DisplayName("\"The same unit\" across a merger")
    void a_value_falls_only_in_one_name() {
        TestWorld heir = owedByBoth()
                .report(report("hau-giang", "2025-Q2").value("xa", "50"))
                .report(report("can-tho", "2025-Q3").value("xa", "40"));
        TestWorld oldName = owedByBoth()
                .report(report("hau-giang", "2025-Q2").value("xa", "50"))
                .report(report("hau-giang", "2025-Q3").value("xa", "40"));

        assertEquals(NONE, falling(heir, "2025-09-20"));
        assertEquals(List.of("error commitment:xa:hau-giang @can-tho"), falling(oldName, "2025-09-20"));
    }

    @Test
    @DisplayName("Which pair?")
    void the_latest_value_is_held_against_the_value_before_it() {
        List<String> fall = List.of("error commitment:xa:can-tho @can-tho");
        assertEquals(NONE, falling(values(owedByCanTho(), "50", "40", "45"), D));
        assertEquals(fall, falling(values(owedByCanTho(), "40", "50", "45"), D));
        assertEquals(fall, falling(values(owedByCanTho(), "50", null, "45"), D));

        List<String> jump = List.of("warning commitment:xa:can-tho @can-tho");
        assertEquals(jump, jumps(values(owedByCanTho(), "10", "60", null)));
        assertEquals(NONE, jumps(values(owedByCanTho().yearly(), "10", "60", null)));
        assertEquals(jump, jumps(values(owedByCanTho().yearly(), null, "10", "60")));
    }

    /** Values of Cần Thơ for the quarters 2024-Q4, 2025-Q1 and 2025-Q2. */
    private static TestWorld values(TestWorld world, String... values) {
        List<String> quarters = List.of("2024-Q4", "2025-Q1", "2025-Q2");
        for (int at = 0; at < values.length; at++) {
            world.report(report("can-tho", quarters.get(at)).value("xa", values[at]));
        }
        return world;
    }

    @Test
    @DisplayName("`one-sided-commitment` / `parties-disagree` after a merger")
    void units_that_share_a_holder_are_one_side() {
        TestWorld silentBefore = owedByBoth()
                .report(report("can-tho", "2025-Q2").value("xa", "50"))
                .report(report("hau-giang", "2025-Q2"));
        TestWorld silentAfter = owedByBoth()
                .report(report("can-tho", "2025-Q3").value("xa", "50"))
                .report(report("hau-giang", "2025-Q3"));
        assertEquals(List.of("warning commitment:xa:hau-giang @can-tho"), oneSided(silentBefore, "2025-09-20"));
        assertEquals(NONE, oneSided(silentAfter, "2025-09-20"));

        assertEquals(
                List.of("warning commitment:xa:2025-Q2 @can-tho"),
                disagree(both(owedByBoth(), "2025-Q2", "50", "40"), "2025-09-20"));
        assertEquals(NONE, disagree(both(owedByBoth(), "2025-Q3", "50", "40"), "2025-09-20"));
    }

    private static TestWorld both(TestWorld world, String quarter, String ofCanTho, String ofHauGiang) {
        return world.report(report("can-tho", quarter).value("xa", ofCanTho))
                .report(report("hau-giang", quarter).value("xa", ofHauGiang));
    }

    @Test
    @DisplayName("`parties-disagree` \"(latest such quarter)\"")
    void highest_and_lowest_of_the_latest_common_quarter_differ_by_more_than_5_percent() {
        TestWorld apart = both(owedByBoth(), "2024-Q4", "50", "40");
        assertEquals(
                List.of("warning commitment:xa:2024-Q4 @can-tho"),
                disagree(apart.report(report("can-tho", "2025-Q1").value("xa", "50")), D));
        assertEquals(NONE, disagree(apart.report(report("hau-giang", "2025-Q1").value("xa", "50")), D));

        List<String> found = List.of("warning commitment:xa:2025-Q2 @can-tho");
        assertEquals(NONE, disagree(both(owedByBoth(), "2025-Q2", "100", "95"), D));
        assertEquals(found, disagree(both(owedByBoth(), "2025-Q2", "100", "94.9"), D));
        assertEquals(NONE, disagree(both(owedByBoth(), "2025-Q2", "-100", "-95"), D));
        assertEquals(found, disagree(both(owedByBoth(), "2025-Q2", "-100", "-94.9"), D));

        TestWorld three = both(
                new TestWorld()
                        .parties(TestWorld.party("can-tho"), TestWorld.party("hau-giang"), TestWorld.party("nghe-an"))
                        .commitment("xa", "0", "100", "can-tho", "hau-giang", "nghe-an"),
                "2025-Q2",
                "100",
                "97");
        assertEquals(NONE, disagree(three, D));
        assertEquals(found, disagree(three.report(report("nghe-an", "2025-Q2").value("xa", "94")), D));
    }

    @Test
    @DisplayName("`missed-yearly-quota`.")
    void a_year_of_the_commitment_is_judged_by_its_last_value_or_before_its_end_by_q3() {
        List<String> missed = List.of("error commitment:xa:2024 @can-tho");
        String after = "2024-12-18";

        TestWorld shorter = owedByCanTho().yearly().during("2024-01-01", "2024-12-31");
        for (String quarter : List.of("2023-Q4", "2024-Q4", "2025-Q4")) {
            shorter.report(report("can-tho", quarter).value("xa", "5"));
        }
        assertEquals(missed, quota(shorter, "2025-12-30"));

        TestWorld valueless = owedByCanTho().yearly().report(report("can-tho", "2024-Q2"));
        assertEquals(missed, quota(valueless, after));
        assertEquals(NONE, quota(valueless, "2024-12-17"));

        assertEquals(NONE, quota(both(owedByBoth().yearly(), "2024-Q4", "100", "50"), after));
        assertEquals(missed, quota(both(owedByBoth().yearly(), "2024-Q4", "50", "100"), after));
        TestWorld third = owedByCanTho()
                .yearly()
                .report(report("can-tho", "2024-Q3").value("xa", "100"))
                .report(report("can-tho", "2024-Q4"));
        assertEquals(NONE, quota(third, after));
        assertEquals(
                missed,
                quota(
                        third.report(report("hau-giang", "2024-Q4").value("xa", "100"))
                                .report(report("can-tho", "2024-Q4")
                                        .named("z.xlsx")
                                        .value("xa", "99")),
                        after));

        assertEquals(
                NONE,
                quota(
                        owedByCanTho()
                                .yearly()
                                .report(report("can-tho", "2024-Q2").value("xa", "10")),
                        "2024-11-01"));
        assertEquals(
                NONE,
                quota(
                        owedByCanTho()
                                .yearly()
                                .report(report("can-tho", "2024-Q3").value("xa", "60")),
                        "2024-11-01"));
        assertEquals(
                List.of("warning commitment:xa:2024 @can-tho"),
                quota(
                        owedByCanTho()
                                .yearly()
                                .report(report("can-tho", "2024-Q3").value("xa", "59")),
                        "2024-11-01"));
    }

    @Test
    @DisplayName("Lower-is-better and equal target")
    void shares_run_from_the_baseline_to_the_target_in_either_direction() {
        assertEquals(NONE, missedTarget(target("100", "100", "50")));
        assertEquals(NONE, Verdicts.of(target("100", "100", "50"), "behind-pace", D));
        assertEquals(List.of("error commitment:xa @can-tho"), Verdicts.of(target("0", "100", "5"), "behind-pace", D));

        assertEquals(NONE, missedTarget(target("100", "20", "20")));
        assertEquals(NONE, missedTarget(target("100", "20", "10")));
        assertEquals(List.of("error commitment:xa @can-tho"), missedTarget(target("100", "20", "60")));
        assertEquals(List.of("critical commitment:xa @can-tho"), missedTarget(target("100", "20", "60.1")));

        List<String> far = List.of("warning commitment:xa:2024 @can-tho");
        assertEquals(NONE, quotaOfThirdQuarter("100", "20", "52"));
        assertEquals(far, quotaOfThirdQuarter("100", "20", "52.1"));
        assertEquals(NONE, quotaOfThirdQuarter("40", "100", "76"));
        assertEquals(far, quotaOfThirdQuarter("40", "100", "75.9"));
    }

    private static TestWorld target(String baseline, String target, String value) {
        return new TestWorld()
                .commitment("xa", baseline, target, "can-tho")
                .report(report("can-tho", "2025-Q2").value("xa", value));
    }

    private static List<String> quotaOfThirdQuarter(String baseline, String target, String value) {
        return quota(
                new TestWorld()
                        .commitment("xa", baseline, target, "can-tho")
                        .yearly()
                        .report(report("can-tho", "2024-Q3").value("xa", value)),
                "2024-11-01");
    }

    @Test
    @DisplayName("Exactness")
    void a_share_at_its_limit_is_at_its_limit_where_binary_numbers_would_miss_it() {
        assertTrue(0.09 / 0.1 < 0.9);
        assertEquals(List.of("warning commitment:xa @can-tho"), missedTarget(target("0", "0.1", "0.09")));
        assertEquals(
                List.of("error commitment:xa @can-tho"), missedTarget(target("0", "0.1", "0.0899999999999999999999")));

        assertTrue((0.3 - 0.285) / 0.3 > 0.05);
        assertEquals(NONE, disagree(both(owedByBoth(), "2025-Q2", "0.3", "0.285"), D));
        assertEquals(
                List.of("warning commitment:xa:2025-Q2 @can-tho"),
                disagree(both(owedByBoth(), "2025-Q2", "0.3", "0.2849999999999999999999"), D));
    }

    @Test
    @DisplayName("`unit-mismatch`, \"after the vocabulary\"")
    void a_unit_of_measure_is_compared_as_the_vocabulary_groups_it() {
        List<String> found = List.of("warning commitment:xa:can-tho @can-tho");

        assertEquals(NONE, mismatch(money("tỉ đồng", null)));
        assertEquals(NONE, mismatch(money("Tỷ VNĐ", null)));
        assertEquals(found, mismatch(money("triệu đồng", null)));
        assertEquals(NONE, mismatch(money(null, null)));
        assertEquals(found, mismatch(money(null, "triệu đồng")));
        assertEquals(NONE, mismatch(money(null, "tỉ đồng")));
        assertEquals(NONE, mismatch(money("tỷ đồng", "triệu đồng")));
        assertEquals(List.of("error commitment:xa @can-tho"), missedTarget(money("triệu đồng", null)));
    }

    private static TestWorld money(String measure, String beside) {
        return owedByCanTho()
                .measure("tỷ đồng")
                .report(report("can-tho", "2025-Q2").measurement("xa", "50", measure, beside, null));
    }

    private static List<String> mismatch(TestWorld world) {
        return Verdicts.of(world, "unit-mismatch", D);
    }

    @Test
    @DisplayName("`lowered-target`.")
    void the_stated_target_is_that_of_the_row_with_the_value_else_of_the_latest_row() {
        List<String> found = List.of("warning commitment:xa @can-tho");

        assertEquals(found, lowered("50", "80", null, "100"));
        assertEquals(NONE, lowered("50", "100", null, "80"));
        assertEquals(NONE, lowered("50", null, null, "80"));
        assertEquals(NONE, lowered("50", "80", "60", null));
        assertEquals(found, lowered(null, "100", null, "80"));
        assertEquals(NONE, lowered(null, "80", null, "100"));
        assertEquals(NONE, lowered(null, "80", null, null));
    }

    private static List<String> lowered(String former, String formerTarget, String value, String target) {
        TestWorld world = owedByCanTho()
                .report(report("can-tho", "2025-Q1").measurement("xa", former, null, null, formerTarget))
                .report(report("can-tho", "2025-Q2").measurement("xa", value, null, null, target));
        return Verdicts.of(world, "lowered-target", D);
    }

    /** A report dated two days after its quarter closed. */
    private static TestReport report(String unit, String quarter) {
        int month = 3 * Character.digit(quarter.charAt(quarter.length() - 1), 10);
        return new TestReport(unit, quarter, quarter.substring(0, 4) + (month < 10 ? "-0" : "-") + month + "-16");
    }

    private static List<String> missedTarget(TestWorld world) {
        return Verdicts.of(world, "missed-target", "2026-02-01");
    }

    private static List<String> falling(TestWorld world, String date) {
        return Verdicts.of(world, "falling-total", date);
    }

    private static List<String> jumps(TestWorld world) {
        return Verdicts.of(world, "implausible-jump", D);
    }

    private static List<String> oneSided(TestWorld world, String date) {
        return Verdicts.of(world, "one-sided-commitment", date);
    }

    private static List<String> disagree(TestWorld world, String date) {
        return Verdicts.of(world, "parties-disagree", date);
    }

    private static List<String> quota(TestWorld world, String date) {
        return Verdicts.of(world, "missed-yearly-quota", date);
    }
}
