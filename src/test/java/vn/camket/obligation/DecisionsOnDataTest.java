package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.camket.fact.ReviewKind;
import vn.camket.fact.Status;
import vn.camket.finding.Finding;

/** Shows each point made precise about what rows and names say, and about the order of findings. */
class DecisionsOnDataTest {
    private static final String D = "2025-12-31";
    private static final List<String> NONE = List.of();

    private static TestReport report() {
        return new TestReport("can-tho", "2025-Q1", "2025-03-17");
    }

    private static TestWorld bridge(Status status, Integer progress) {
        return new TestWorld()
                .action("cau", "can-tho", "2025-01-31")
                .report(report().action("cau", null, status, progress, null, null));
    }

    private static List<String> contradictions(Status status, Integer progress) {
        return Verdicts.of(bridge(status, progress), "contradictory-status", D);
    }

    @Test
    @DisplayName("`contradictory-status`.")
    void only_what_is_not_started_contradicts_some_progress_and_a_blank_contradicts_nothing() {
        List<String> row = List.of("warning row:can-tho:2025-Q1:action:cau @can-tho");
        assertEquals(row, contradictions(Status.NOT_STARTED, 10));
        assertEquals(row, contradictions(Status.NOT_STARTED_LATE, 10));
        assertEquals(NONE, contradictions(Status.NOT_UPDATED, 10));
        assertEquals(row, contradictions(Status.DONE, 90));
        assertEquals(NONE, contradictions(Status.DONE, null));
        assertEquals(row, contradictions(Status.IN_PROGRESS, 100));
        assertEquals(NONE, contradictions(null, 100));

        assertEquals(NONE, Verdicts.of(bridge(null, 100), "overdue-action", D), "it is done");
        assertEquals(List.of("critical action:cau @can-tho"), Verdicts.of(bridge(null, 99), "overdue-action", D));
    }

    @Test
    @DisplayName("`duplicate-row`.")
    void each_row_after_the_first_is_found_unregistered_actions_by_their_text_and_reviews_never() {
        TestWorld world = new TestWorld()
                .action("cau", "can-tho", null)
                .report(report().action("cau", "Việc cau", Status.IN_PROGRESS)
                        .action(null, "Mở phiên chợ", Status.IN_PROGRESS)
                        .action(null, "Việc cau", Status.IN_PROGRESS)
                        .action(null, "MỞ  PHIÊN CHỢ.", Status.IN_PROGRESS)
                        .action("cau", null, Status.IN_PROGRESS)
                        .review(ReviewKind.INTERIM, "2025-01-10")
                        .review(ReviewKind.INTERIM, "2025-01-10"));
        assertEquals(
                List.of(
                        "warning row:can-tho:2025-Q1:action:cau#2 @can-tho",
                        "warning row:can-tho:2025-Q1:action:cau#3 @can-tho",
                        "warning row:can-tho:2025-Q1:action:mo-phien-cho#2 @can-tho"),
                Verdicts.of(world, "duplicate-row", D));
    }

    private static List<String> oldName(String quarter, String date, String department) {
        TestWorld world = new TestWorld()
                .period("2021-01-01", "2030-12-31")
                .report(new TestReport("hau-giang", quarter, date).department(department));
        return Verdicts.of(world, "dissolved-reporter", "2027-12-31").stream()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }

    /** The unit was dissolved on 2025-06-30, the department on 2025-02-28. */
    @Test
    @DisplayName("`dissolved-reporter`.")
    void an_old_name_is_an_error_184_days_after_the_earlier_dissolution_or_after_the_transition() {
        assertEquals(List.of("warning"), oldName("2025-Q4", "2025-12-15", null));
        assertEquals(List.of("error"), oldName("2026-Q1", "2026-03-16", null));
        assertEquals(List.of("warning"), oldName("2025-Q3", "2025-09-15", null));
        assertEquals(List.of("error"), oldName("2025-Q3", "2025-09-15", "so-thong-tin"));
        assertEquals(List.of("warning"), oldName("2025-Q4", "2027-03-01", null));
        assertEquals(List.of("error"), oldName("2025-Q4", "2027-03-02", null));
    }

    private static List<String> focal(String since) {
        TestWorld world = new TestWorld().parties(TestWorld.party("can-tho", "so-thong-tin", since));
        return Verdicts.of(world, "dissolved-focal-point", D);
    }

    @Test
    @DisplayName("`dissolved-focal-point`: focalSince null")
    void a_focal_point_of_unknown_date_is_not_one_named_since_the_dissolution() {
        List<String> found = List.of("error focal:can-tho @can-tho");
        assertEquals(found, focal(null));
        assertEquals(found, focal("2025-02-28"));
        assertEquals(NONE, focal("2025-03-01"));
    }

    private static Finding withoutAgreement(Finding one) {
        return new Finding(
                one.id(),
                one.rule(),
                one.severity(),
                null,
                one.unit(),
                one.field(),
                one.subject(),
                one.values(),
                one.daysLate(),
                one.expected(),
                one.actual(),
                one.evidence(),
                one.line(),
                one.causedBy());
    }

    @Test
    @DisplayName("Order")
    void findings_without_a_unit_or_an_agreement_come_first_among_equals() {
        TestWorld world = new TestWorld()
                .action("a", "can-tho", "2025-12-15")
                .action("b", null, "2025-12-15")
                .action("c", "can-tho", "2025-01-31");
        assertEquals(
                List.of("critical action:c @can-tho", "warning action:b", "warning action:a @can-tho"),
                Verdicts.of(world, "overdue-action", D));

        Finding of = Verdicts.findings(world, D).get(0);
        Finding ofNone = withoutAgreement(of);
        assertEquals(
                List.of(ofNone, of), Stream.of(of, ofNone).sorted(Finding.ORDER).toList());
    }

    private static TestWorld due(String registered, TestReport report) {
        return new TestWorld().action("cau", "can-tho", registered).report(report);
    }

    @Test
    @DisplayName("`undated-action` and a due that the reader cannot turn into a date")
    void the_due_of_every_rule_is_the_registered_one_else_that_of_the_state_row() {
        TestReport blank = report().action("cau", null, Status.IN_PROGRESS);
        TestReport unreadable = report().actionWithUnreadableDue("cau", "khi có vốn");
        List<String> late = List.of("critical action:cau @can-tho");

        assertEquals(late, Verdicts.of(due("2025-01-31", unreadable), "overdue-action", D));
        assertEquals(NONE, Verdicts.of(due("2025-01-31", unreadable), "undated-action", D));
        assertEquals(NONE, Verdicts.of(due(null, unreadable), "overdue-action", D));
        assertEquals(NONE, Verdicts.of(due(null, unreadable), "undated-action", D));

        TestReport stated = report().action("cau", null, Status.IN_PROGRESS).due("2025-01-31");
        assertEquals(late, Verdicts.of(due(null, stated), "overdue-action", D));
        assertEquals(NONE, Verdicts.of(due(null, stated), "undated-action", D));
        assertEquals(NONE, Verdicts.of(due("2026-06-30", stated), "overdue-action", D));

        TestReport others = new TestReport("hau-giang", "2025-Q1", "2025-03-17")
                .action("cau", null, Status.IN_PROGRESS)
                .due("2025-01-31");
        TestWorld both = due(null, blank).report(others);
        assertEquals(NONE, Verdicts.of(both, "overdue-action", D));
        assertEquals(List.of("warning action:cau @can-tho"), Verdicts.of(both, "undated-action", D));
    }
}
