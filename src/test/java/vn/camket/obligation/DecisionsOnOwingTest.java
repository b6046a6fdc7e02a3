package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Frequency;
import vn.camket.fact.ReviewKind;
import vn.camket.fact.Scheme;
import vn.camket.fact.Status;

/** Shows each point made precise about which reports are owed, and what meets them. */
class DecisionsOnOwingTest {
    private static final String D = "2025-12-31";
    private static final List<String> NONE = List.of();

    private static TestReport report(String unit, String quarter, String date) {
        return new TestReport(unit, quarter, date);
    }

    private static TestReport bridge(String unit, Status status) {
        return report(unit, "2025-Q3", "2025-09-15").action("cau", null, status);
    }

    private static TestWorld bridge(String lead) {
        return new TestWorld().action("cau", lead, "2025-01-31");
    }

    @Test
    @DisplayName("Owing unit across a merger")
    void quarters_before_a_merger_are_owed_in_the_old_name_and_each_quarter_counts_once() {
        TestWorld across = new TestWorld()
                .reporting(Frequency.QUARTER, Scheme.ND09, "2025-Q2")
                .planned(ReviewKind.FINAL, "2025-11-10");
        TestWorld after = new TestWorld().reporting(Frequency.QUARTER, Scheme.ND09, "2025-Q3");

        assertEquals(
                List.of("error reports:can-tho @can-tho", "warning reports:hau-giang @can-tho"),
                Verdicts.of(across, "missing-reports", "2025-10-31"));
        assertEquals(List.of("warning reports:can-tho @can-tho"), Verdicts.of(after, "missing-reports", "2025-10-31"));
        assertEquals(
                List.of(
                        "error conference:2025-11-10:can-tho @can-tho",
                        "error conference:2025-11-10:hau-giang @can-tho"),
                Verdicts.of(across, "conference-without-reports", "2025-10-31"));
    }

    @Test
    @DisplayName("A report in the name of a dissolved unit")
    void a_report_in_an_old_name_is_no_missing_one() {
        TestWorld world = new TestWorld().reporting(Frequency.QUARTER, Scheme.ND09, "2025-Q3");
        assertEquals(List.of("warning reports:can-tho @can-tho"), Verdicts.of(world, "missing-reports", "2025-10-31"));

        world.report(report("hau-giang", "2025-Q3", "2025-09-15"));
        assertEquals(NONE, Verdicts.of(world, "missing-reports", "2025-10-31"));
        assertEquals(
                List.of("warning report:hau-giang:2025-Q3 @can-tho"),
                Verdicts.of(world, "dissolved-reporter", "2025-10-31"));
    }

    private static boolean isOverdue(TestReport... reports) {
        TestWorld world = bridge("hau-giang");
        for (TestReport report : reports) {
            world.report(report);
        }
        return !Verdicts.of(world, "overdue-action", D).isEmpty();
    }

    @Test
    @DisplayName("Two reports belonging to one party in one quarter")
    void a_partys_report_is_the_one_in_its_own_name_else_its_holders_else_the_first_by_path() {
        assertTrue(isOverdue(bridge("hau-giang", Status.IN_PROGRESS), bridge("can-tho", Status.DONE)));
        assertFalse(isOverdue(bridge("hau-giang", Status.DONE), bridge("can-tho", Status.IN_PROGRESS)));
        assertTrue(isOverdue(
                bridge("can-tho", Status.IN_PROGRESS),
                bridge("soc-trang", Status.DONE).named("2025-Q3/a.xlsx")));
        assertFalse(isOverdue(
                bridge("can-tho", Status.DONE),
                bridge("soc-trang", Status.IN_PROGRESS).named("2025-Q3/a.xlsx")));

        Parties parties = new Parties(new TestWorld().agreement(), TestWorld.units());
        assertTrue(parties.nearestTo("hau-giang")
                        .compare(
                                bridge("soc-trang", Status.DONE).named("a.xlsx").build(),
                                bridge("soc-trang", Status.DONE).named("b.xlsx").build())
                < 0);
    }

    private static List<String> owed(TestWorld world) {
        world.reporting(Frequency.QUARTER, Scheme.ND09, null);
        return Verdicts.of(world, "missing-reports", "2025-06-30");
    }

    /** The window of 2025-Q2 opens on 2025-03-15. */
    @Test
    @DisplayName("Default of `reporting.from`")
    void the_first_quarter_owed_is_the_first_whose_window_starts_on_or_after_signing_or_the_start() {
        List<String> second = List.of("warning reports:can-tho @can-tho", "warning reports:hau-giang @hau-giang");
        assertEquals(second, owed(new TestWorld().signed("2025-03-15")));
        assertEquals(NONE, owed(new TestWorld().signed("2025-03-16")));
        assertEquals(second, owed(new TestWorld().signed(null).period("2025-03-15", D)));
        assertEquals(NONE, owed(new TestWorld().signed(null).period("2025-03-16", D)));
    }

    private static TestWorld completed(TestReport report) {
        return new TestWorld()
                .report(report.with(new TestRow(9)
                        .text("code", "cau")
                        .text("content", "Xây cầu")
                        .day("completedOn", "2025-11-30")
                        .action()));
    }

    @Test
    @DisplayName("A report without a date")
    void a_report_without_a_date_is_never_late_and_bears_the_name_of_the_day_on_which_it_was_due() {
        TestWorld dated = completed(report("hau-giang", "2025-Q3", "2025-09-20"));
        TestWorld undated = completed(report("hau-giang", "2025-Q3", null).countsFrom("2025-09-16"));
        assertEquals(List.of("warning report:hau-giang:2025-Q3 @can-tho"), Verdicts.of(dated, "late-report", D));
        assertEquals(NONE, Verdicts.of(undated, "late-report", D));
        assertEquals(
                List.of("error row:hau-giang:2025-Q3:action:xay-cau @can-tho"),
                Verdicts.of(dated, "impossible-date", D));
        assertEquals(NONE, Verdicts.of(undated, "impossible-date", D));
        assertEquals(
                List.of("warning report:hau-giang:2025-Q3 @can-tho"), Verdicts.of(undated, "dissolved-reporter", D));

        TestWorld before =
                new TestWorld().report(report("hau-giang", "2025-Q2", null).countsFrom("2025-06-17"));
        TestWorld after = new TestWorld().report(report("hau-giang", "2025-Q2", "2025-07-01"));
        assertEquals(NONE, Verdicts.of(before, "dissolved-reporter", D));
        assertEquals(List.of("warning report:hau-giang:2025-Q2 @can-tho"), Verdicts.of(after, "dissolved-reporter", D));
    }

    private static List<String> late(Frequency every, String from) {
        TestWorld world =
                new TestWorld().reporting(every, Scheme.ND09, from).report(report("can-tho", "2025-Q1", "2025-03-25"));
        return Verdicts.of(world, "late-report", D);
    }

    @Test
    @DisplayName("Late for what?")
    void a_report_on_a_quarter_that_is_not_owed_is_not_late() {
        assertEquals(List.of("warning report:can-tho:2025-Q1 @can-tho"), late(Frequency.QUARTER, "2025-Q1"));
        assertEquals(NONE, late(Frequency.QUARTER, "2025-Q2"));
        assertEquals(NONE, late(Frequency.HALF_YEAR, "2024-Q4"));
    }
}
