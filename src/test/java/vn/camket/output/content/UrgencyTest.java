package vn.camket.output.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Cell;
import vn.camket.fact.Provenance;
import vn.camket.fact.TableGap;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome.Listed;
import vn.camket.finding.Outcome.Standing;
import vn.camket.finding.Severity;
import vn.camket.output.SampleOutcome;

class UrgencyTest {
    private static final Finding CAUSE = SampleOutcome.missingReports();

    private static Finding of(String unit, Finding finding, Integer daysLate) {
        return new Finding(
                finding.id(),
                finding.rule(),
                finding.severity(),
                finding.agreement(),
                unit,
                finding.field(),
                finding.subject(),
                finding.values(),
                daysLate,
                finding.expected(),
                finding.actual(),
                finding.evidence(),
                finding.line(),
                finding.causedBy());
    }

    /** Subjects of what Cần Thơ must do, each with the number of its consequences. */
    private static List<String> order(Finding... findings) {
        return order(new Gaps(List.of()), findings);
    }

    private static List<String> order(Gaps gaps, Finding... findings) {
        List<Listed> listed = Stream.of(findings)
                .sorted(Finding.ORDER)
                .map(finding -> SampleOutcome.listed(finding, Standing.NEW))
                .toList();
        Urgency urgency = new Urgency(listed, "can-tho", gaps);
        return urgency.places()
                .mapToObj(at -> (urgency.follows(at) ? "> " : "")
                        + listed.get(at).finding().subject() + " " + urgency.followers(at))
                .toList();
    }

    @Test
    void goes_by_severity_then_days_then_the_order_of_all_findings() {
        assertEquals(
                List.of("action:d 0", "action:c 0", "action:a 0", "action:b 0"),
                order(
                        SampleOutcome.overdue("a", "x", 40),
                        SampleOutcome.overdue("b", "x", 40),
                        SampleOutcome.overdue("c", "x", 91),
                        SampleOutcome.overdue("d", "x", 92)));
    }

    @Test
    void what_follows_from_a_missing_report_lies_below_it_most_urgent_first() {
        assertEquals(
                List.of("action:own 0", "reports:hau-giang 2", "> action:y 0", "> action:x 0", "action:late 0"),
                order(
                        CAUSE,
                        SampleOutcome.overdue("own", "x", 91),
                        SampleOutcome.overdue("x", null, 100).withCause(CAUSE.id()),
                        SampleOutcome.overdue("y", null, 200).withCause(CAUSE.id()),
                        SampleOutcome.overdue("late", "x", 12)));
    }

    @Test
    void a_consequence_of_what_another_unit_must_do_stands_by_itself() {
        assertEquals(
                List.of("action:x 0"),
                order(
                        of("hau-giang", CAUSE, 1),
                        SampleOutcome.overdue("x", null, 100).withCause(CAUSE.id())));
    }

    private static Finding without(String column, String subject, String sheet, Integer daysLate) {
        Finding finding = GapsTest.finding(
                subject, Severity.WARNING, List.of(new Provenance("q3.xlsx", sheet, "B7", null, "x")), column);
        return of("can-tho", finding, daysLate);
    }

    @Test
    void what_comes_from_a_column_that_a_table_lacks_lies_below_the_most_urgent() {
        Gaps gaps = new Gaps(List.of(
                new TableGap("q3.xlsx", Cell.at("Biểu 1", "A5", "x"), 9, List.of("due")),
                new TableGap("q3.xlsx", Cell.at("Biểu 2", "A5", "x"), 9, List.of("due"))));
        assertEquals(
                List.of("b 1", "> a 0", "c 0", "d 0"),
                order(
                        gaps,
                        without("due", "a", "Biểu 1", 10),
                        without("due", "b", "Biểu 1", 20),
                        without("due", "c", "Biểu 2", 5),
                        without("evidence", "d", "Biểu 1", 1)));
    }

    @Test
    void leaves_out_what_is_waived_and_what_is_nobodys() {
        List<Listed> listed = List.of(
                SampleOutcome.listed(SampleOutcome.overdue("a", "x", 40), Standing.WAIVED),
                SampleOutcome.listed(of("vinh-long", SampleOutcome.overdue("b", "x", 40), 40), Standing.PERSISTING),
                SampleOutcome.listed(of(null, SampleOutcome.overdue("c", "x", 40), 40), Standing.NEW));
        assertEquals(Set.of("vinh-long"), Urgency.units(listed));
        assertEquals(
                0, new Urgency(listed, "can-tho", Gaps.in(List.of())).places().count());
    }
}
