package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import vn.camket.fact.ActionState;
import vn.camket.fact.Frequency;
import vn.camket.fact.Scheme;
import vn.camket.fact.Status;

class StallsTest {
    private static final String D = "2025-09-30";

    private static TestReport report(String unit, String quarter) {
        return new TestReport(unit, quarter, null)
                .countsFrom(quarter.replace("-Q1", "-03-15")
                        .replace("-Q2", "-06-15")
                        .replace("-Q3", "-09-15")
                        .replace("-Q4", "-12-15"));
    }

    private static TestReport still(String unit, String quarter) {
        return report(unit, quarter)
                .action("cau", null, Status.IN_PROGRESS, 40, null, null)
                .result("Đang làm");
    }

    private static TestWorld world() {
        return new TestWorld().action("cau", "can-tho", null);
    }

    private static int unchanged(TestWorld world) {
        return world.all(ActionState.class, D)
                .filter(action -> action.id().equals("cau"))
                .findFirst()
                .orElseThrow()
                .unchanged();
    }

    @Test
    void counts_the_reports_before_the_latest_that_say_the_same() {
        TestWorld world = world().report(still("can-tho", "2025-Q1"));

        assertEquals(0, unchanged(world()));
        assertEquals(0, unchanged(world));
        assertEquals(1, unchanged(world.report(still("can-tho", "2025-Q2"))));
        assertEquals(2, unchanged(world.report(still("can-tho", "2025-Q3"))));
    }

    @Test
    void a_status_of_another_class_another_progress_or_other_words_end_it() {
        TestReport status = report("can-tho", "2025-Q2")
                .action("cau", null, Status.IN_PROGRESS_LATE, 40, null, null)
                .result("Đang làm");
        TestReport progress = report("can-tho", "2025-Q2")
                .action("cau", null, Status.IN_PROGRESS, 41, null, null)
                .result("Đang làm");
        TestReport noProgress = report("can-tho", "2025-Q2")
                .action("cau", null, Status.IN_PROGRESS)
                .result("Đang làm");
        TestReport words = report("can-tho", "2025-Q2")
                .action("cau", null, Status.IN_PROGRESS, 40, null, null)
                .result("Đang làm tiếp");
        for (TestReport before : new TestReport[] {status, progress, noProgress, words}) {
            TestWorld world =
                    world().report(still("can-tho", "2025-Q1")).report(before).report(still("can-tho", "2025-Q3"));

            assertEquals(0, unchanged(world));
        }
    }

    @Test
    void results_are_compared_folded_and_blank_equals_blank() {
        TestWorld folded = world().report(still("can-tho", "2025-Q2"))
                .report(report("can-tho", "2025-Q3")
                        .action("cau", null, Status.IN_PROGRESS, 40, null, null)
                        .result("- ĐANG  LÀM."));
        TestWorld blank = world().report(report("can-tho", "2025-Q2").action("cau", null, null))
                .report(report("can-tho", "2025-Q3").action("cau", null, null));

        assertEquals(1, unchanged(folded));
        assertEquals(1, unchanged(blank));
    }

    @Test
    void a_report_without_a_row_ends_it_the_latest_too() {
        TestWorld gap = world().report(still("can-tho", "2025-Q1"))
                .report(report("can-tho", "2025-Q2").action(null, "Việc khác", Status.DONE))
                .report(still("can-tho", "2025-Q3"));
        TestWorld latest = world().report(still("can-tho", "2025-Q1"))
                .report(still("can-tho", "2025-Q2"))
                .report(report("can-tho", "2025-Q3"));

        assertEquals(0, unchanged(gap));
        assertEquals(0, unchanged(latest));
    }

    @Test
    void an_owed_quarter_without_a_report_ends_it_and_one_that_is_not_owed_does_not() {
        TestWorld quarterly = world().report(still("can-tho", "2024-Q4")).report(still("can-tho", "2025-Q2"));
        TestWorld halfYearly = world().reporting(Frequency.HALF_YEAR, Scheme.ND09, "2024-Q3")
                .report(still("can-tho", "2024-Q4"))
                .report(still("can-tho", "2025-Q2"));
        TestWorld yearly = world().reporting(Frequency.YEAR, Scheme.ND09, "2022-Q4")
                .report(still("can-tho", "2022-Q4"))
                .report(still("can-tho", "2023-Q4"))
                .report(still("can-tho", "2024-Q4"));

        assertEquals(0, unchanged(quarterly));
        assertEquals(1, unchanged(halfYearly));
        assertEquals(2, unchanged(yearly));
    }

    @Test
    void a_report_for_a_quarter_that_is_not_owed_is_not_in_a_row() {
        TestWorld early = world().reporting(Frequency.QUARTER, Scheme.ND09, "2025-Q3")
                .report(still("can-tho", "2025-Q2"))
                .report(still("can-tho", "2025-Q3"));

        assertEquals(0, unchanged(early));
    }

    @Test
    void where_no_reports_are_owed_quarters_follow_by_the_calendar() {
        TestWorld world = world().reporting(Frequency.NONE, Scheme.ND09, null)
                .report(still("can-tho", "2024-Q3"))
                .report(still("can-tho", "2025-Q1"))
                .report(still("can-tho", "2025-Q2"));

        assertEquals(1, unchanged(world));
    }

    @Test
    void only_reports_of_the_party_whose_row_is_the_state_are_compared() {
        TestWorld world = world().report(still("can-tho", "2025-Q1"))
                .report(still("can-tho", "2025-Q2"))
                .report(report("hau-giang", "2025-Q1").action("cau", null, Status.NOT_STARTED))
                .report(report("hau-giang", "2025-Q2").action("cau", null, Status.NOT_STARTED));

        assertEquals(1, unchanged(world));
    }

    @Test
    void another_partys_later_report_does_not_end_it() {
        TestWorld world = world().report(still("can-tho", "2024-Q4"))
                .report(still("can-tho", "2025-Q1"))
                .report(report("hau-giang", "2025-Q2"));

        assertEquals(1, unchanged(world));
    }

    @Test
    void the_leads_reports_go_on_in_its_holders_name() {
        TestWorld world = new TestWorld()
                .action("cau", "hau-giang", null)
                .report(still("hau-giang", "2025-Q1"))
                .report(still("hau-giang", "2025-Q2"))
                .report(report("can-tho", "2025-Q2").action("cau", null, Status.NOT_STARTED))
                .report(still("can-tho", "2025-Q3"));

        assertEquals(2, unchanged(world));
    }

    @Test
    void the_loser_of_two_reports_for_one_quarter_is_not_compared() {
        TestWorld world = world().report(still("can-tho", "2025-Q2").named("b.xlsx"))
                .report(report("can-tho", "2025-Q2").named("a.xlsx").action("cau", null, Status.NOT_STARTED))
                .report(still("can-tho", "2025-Q3"));

        assertEquals(1, unchanged(world));
    }
}
