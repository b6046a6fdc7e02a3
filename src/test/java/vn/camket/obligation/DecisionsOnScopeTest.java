package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.camket.fact.DocumentRole;
import vn.camket.fact.Frequency;
import vn.camket.fact.Scheme;
import vn.camket.fact.Status;

/** Shows each point made precise about what rules look at. */
class DecisionsOnScopeTest {
    private static final String D = "2025-12-31";

    private static TestReport report(String quarter, String date) {
        return new TestReport("can-tho", quarter, date);
    }

    @Test
    @DisplayName("Archived agreements")
    void an_agreement_that_ended_more_than_five_years_ago_is_treated_as_closed() {
        TestWorld world = new TestWorld().signed("2015-01-01").period("2015-01-01", "2020-12-31");

        assertEquals(List.of("error renewal"), Verdicts.of(world, "lapsed-agreement", "2025-12-31"));
        assertEquals(List.of(), Verdicts.of(world, "lapsed-agreement", "2026-01-01"));
    }

    private static TestWorld threeParties() {
        return new TestWorld()
                .parties(TestWorld.party("can-tho"), TestWorld.party("hau-giang"), TestWorld.party("nghe-an"));
    }

    @Test
    @DisplayName("Cascade and issuer")
    void the_issuer_a_party_with_a_cascade_document_and_one_with_a_plan_of_its_own_need_no_other() {
        TestWorld bare = threeParties().document(DocumentRole.PROGRAMME, "2024-06-01");
        TestWorld cascaded = threeParties().programme("2024-06-01", "can-tho").cascade("2024-07-01", "hau-giang");

        assertEquals(
                List.of(
                        "error cascade:can-tho @can-tho",
                        "error cascade:hau-giang @hau-giang",
                        "error cascade:nghe-an @nghe-an"),
                Verdicts.of(bare, "plan-not-cascaded", "2024-12-31"));
        assertEquals(
                List.of("error cascade:nghe-an @nghe-an"), Verdicts.of(cascaded, "plan-not-cascaded", "2024-12-31"));
        cascaded.report(new TestReport("nghe-an", "2024-Q4", "2024-12-16").plan("5/KH-UBND ngày 01/8/2024"));
        assertEquals(List.of(), Verdicts.of(cascaded, "plan-not-cascaded", "2024-12-31"));
    }

    private static List<String> unconfirmed(TestWorld world) {
        return Verdicts.of(world, "unconfirmed-succession", D);
    }

    @Test
    @DisplayName("Succession after the end")
    void only_what_was_dissolved_before_the_end_has_a_successor_and_a_document_may_come_180_days_before() {
        List<String> found = List.of("warning succession");
        assertEquals(found, unconfirmed(new TestWorld().period("2021-01-01", "2025-07-01")));
        assertEquals(List.of(), unconfirmed(new TestWorld().period("2021-01-01", "2025-06-30")));
        assertEquals(found, unconfirmed(new TestWorld().period("2025-08-01", null)), "before its start");

        TestWorld departments = new TestWorld()
                .parties(TestWorld.party("can-tho", "so-thong-tin"), TestWorld.party("nghe-an", "so-khoa-hoc"));
        assertEquals(found, unconfirmed(departments));
        departments.parties(TestWorld.party("can-tho", "so-khoa-hoc"), TestWorld.party("nghe-an", "so-khoa-hoc"));
        assertEquals(List.of(), unconfirmed(departments));

        assertEquals(found, unconfirmed(new TestWorld().document(DocumentRole.SUCCESSION, "2025-01-01")));
        assertEquals(List.of(), unconfirmed(new TestWorld().document(DocumentRole.SUCCESSION, "2025-01-02")));

        TestWorld merged = new TestWorld().period("2021-01-01", "2025-07-01");
        assertEquals(List.of("error self-agreement"), Verdicts.of(merged, "self-agreement", D));
        merged.period("2021-01-01", "2025-06-30");
        assertEquals(List.of(), Verdicts.of(merged, "self-agreement", D), "the holders at the end were two");
    }

    @Test
    @DisplayName("Annual plan in the first year")
    void the_year_of_a_start_after_march_needs_no_plan() {
        TestWorld march = new TestWorld().period("2025-03-31", "2027-12-31").annualPlan();
        TestWorld april = new TestWorld().period("2025-04-01", "2027-12-31").annualPlan();

        assertEquals(List.of("error annual-plan:2025"), Verdicts.of(march, "no-annual-plan", D));
        assertEquals(List.of(), Verdicts.of(april, "no-annual-plan", D));
        assertEquals(List.of("error annual-plan:2026"), Verdicts.of(april, "no-annual-plan", "2026-12-31"));
    }

    private static TestReport market(String quarter, String date, Status status, Integer progress) {
        return report(quarter, date).action(null, "Mở phiên chợ", status, progress, "2025-01-31", "Hạ tầng");
    }

    private static TestWorld market(Status status, Integer progress) {
        return new TestWorld().report(market("2025-Q1", "2025-03-17", status, progress));
    }

    @Test
    @DisplayName("Cancelled actions")
    void a_cancelled_row_ends_an_unregistered_action_only_and_still_counts_as_a_row() {
        TestWorld registered = new TestWorld()
                .action("cau", "can-tho", "2025-01-31")
                .report(report("2025-Q1", "2025-03-17").action("cau", null, Status.CANCELLED));
        assertEquals(List.of("critical action:cau @can-tho"), Verdicts.of(registered, "overdue-action", D));

        TestWorld cancelled = market(Status.CANCELLED, 100);
        TestWorld paused = market(Status.PAUSED, 40);
        assertEquals(List.of(), Verdicts.of(cancelled, "overdue-action", D));
        assertEquals(List.of("critical action:mo-phien-cho @can-tho"), Verdicts.of(paused, "overdue-action", D));
        assertEquals(
                List.of("error field:giao-thong", "error field:y-te"),
                Verdicts.of(cancelled, "field-without-action", D));
        assertEquals(List.of("error field:y-te"), Verdicts.of(paused, "field-without-action", D));
        assertEquals(
                List.of("warning row:can-tho:2025-Q1:action:mo-phien-cho @can-tho"),
                Verdicts.of(cancelled, "contradictory-status", D));

        TestWorld silent =
                market(Status.CANCELLED, null).report(market("2025-Q2", "2025-06-16", Status.CANCELLED, null));
        TestWorld begun = market(Status.CANCELLED, null).report(market("2025-Q2", "2025-06-16", Status.CANCELLED, 40));
        assertEquals(List.of("warning field:giao-thong", "warning field:y-te"), Verdicts.of(silent, "silent-field", D));
        assertEquals(List.of("warning field:y-te"), Verdicts.of(begun, "silent-field", D));
    }

    @Test
    @DisplayName("Done actions")
    void a_done_action_is_neither_postponed_nor_without_a_lead() {
        for (Status status : List.of(Status.IN_PROGRESS, Status.DONE)) {
            TestWorld world = new TestWorld()
                    .action("cau", "can-tho", "2026-06-30")
                    .action("duong", null, null)
                    .report(report("2025-Q1", "2025-03-17")
                            .action("duong", null, status)
                            .action("cau", null, status)
                            .due("2026-12-31"));
            boolean open = status == Status.IN_PROGRESS;

            assertEquals(
                    open ? List.of("warning action:cau @can-tho") : List.of(),
                    Verdicts.of(world, "postponed-action", D));
            assertEquals(
                    open ? List.of("error action:duong @can-tho") : List.of(),
                    Verdicts.of(world, "action-without-single-lead", D));
        }
    }

    private static List<String> quotas(Scheme scheme, String first, String due) {
        TestWorld world = new TestWorld()
                .reporting(Frequency.QUARTER, scheme, "2024-Q4")
                .commitment("bac-si", "0", "100", "can-tho")
                .yearly()
                .during(first, due)
                .report(report("2024-Q4", "2024-12-16").value("bac-si", "10"))
                .report(report("2025-Q4", "2025-12-15"));
        return Verdicts.of(world, "missed-yearly-quota", "2026-01-31");
    }

    @Test
    @DisplayName("Part years")
    void only_whole_calendar_years_have_a_quota_and_a_year_without_a_value_achieved_nothing() {
        String first = "error commitment:bac-si:2024 @can-tho";
        String second = "error commitment:bac-si:2025 @can-tho";
        for (Scheme scheme : Scheme.values()) {
            assertEquals(List.of(first, second), quotas(scheme, "2024-01-01", "2025-12-31"));
            assertEquals(List.of(second), quotas(scheme, "2024-01-02", "2025-12-31"));
            assertEquals(List.of(first), quotas(scheme, "2024-01-01", "2025-12-30"));
        }
    }

    @Test
    @DisplayName("End in sight")
    void the_end_is_in_sight_180_days_before_it_and_that_of_an_annual_agreement_30() {
        TestWorld world = new TestWorld();
        assertEquals(List.of(), Verdicts.of(world, "lapsed-agreement", "2025-07-03"));
        assertEquals(List.of("info renewal"), Verdicts.of(world, "lapsed-agreement", "2025-07-04"));

        TestWorld annual = new TestWorld().period("2025-01-01", "2025-12-31").annual();
        assertEquals(List.of(), Verdicts.of(annual, "lapsed-agreement", "2025-11-30"));
        assertEquals(List.of("info renewal"), Verdicts.of(annual, "lapsed-agreement", "2025-12-01"));
    }

    @Test
    @DisplayName("Late values")
    void a_value_of_a_quarter_after_the_due_date_counts_for_the_target() {
        TestWorld world = new TestWorld()
                .commitment("cau", "0", "10", "can-tho")
                .during("2021-01-01", "2025-06-30")
                .report(report("2025-Q2", "2025-06-16").value("cau", "4"));
        assertEquals(List.of("critical commitment:cau @can-tho"), Verdicts.of(world, "missed-target", D));

        world.report(report("2025-Q3", "2025-09-15").value("cau", "8"));
        assertEquals(List.of("error commitment:cau @can-tho"), Verdicts.of(world, "missed-target", D));

        world.report(report("2025-Q4", "2025-12-15").value("cau", "10"));
        assertEquals(List.of(), Verdicts.of(world, "missed-target", D));
    }

    @Test
    @DisplayName("Unreadable due")
    void an_action_whose_due_cell_cannot_be_read_is_not_told_to_be_undated_as_well() {
        TestWorld blank = new TestWorld()
                .action("cau", "can-tho", null)
                .report(report("2025-Q1", "2025-03-17").action("cau", null, Status.IN_PROGRESS));
        TestWorld unreadable = new TestWorld()
                .action("cau", "can-tho", null)
                .report(report("2025-Q1", "2025-03-17").actionWithUnreadableDue("cau", "khi có vốn"));

        assertEquals(List.of("warning action:cau @can-tho"), Verdicts.of(blank, "undated-action", D));
        assertEquals(List.of(), Verdicts.of(unreadable, "undated-action", D));
        assertEquals(
                List.of("warning row:can-tho:2025-Q1:action:cau:due @can-tho"),
                Verdicts.of(unreadable, "unreadable-value", D));
    }

    private static List<String> late(String date) {
        TestWorld world = new TestWorld()
                .period("2021-01-01", "2026-12-31")
                .reporting(Frequency.QUARTER, Scheme.CALENDAR, "2025-Q4")
                .report(report("2025-Q4", date));
        return Verdicts.of(world, "late-report", "2026-01-31");
    }

    /** 2026-01-01 and 2026-01-02 are a Thursday and a Friday among the holidays. */
    @Test
    @DisplayName("Holidays")
    void weekends_and_the_holidays_of_the_parameters_are_no_working_days() {
        assertEquals(List.of(), late("2026-01-06"));
        assertEquals(List.of("warning report:can-tho:2025-Q4 @can-tho"), late("2026-01-07"));
    }

    @Test
    @DisplayName("A year's value")
    void the_value_of_a_year_is_what_its_own_quarters_report_though_their_windows_open_in_december() {
        for (String last : List.of("50", "100")) {
            TestWorld world = new TestWorld()
                    .commitment("bac-si", "0", "100", "can-tho")
                    .yearly()
                    .during("2024-01-01", "2025-12-31")
                    .report(report("2024-Q4", "2024-12-16").value("bac-si", last))
                    .report(report("2025-Q1", "2025-03-17").value("bac-si", "100"));

            assertEquals(
                    last.equals("50") ? List.of("error commitment:bac-si:2024 @can-tho") : List.of(),
                    Verdicts.of(world, "missed-yearly-quota", D));
        }
    }
}
