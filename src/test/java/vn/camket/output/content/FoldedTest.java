package vn.camket.output.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Cell;
import vn.camket.fact.Provenance;
import vn.camket.fact.TableGap;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome.Listed;
import vn.camket.finding.Outcome.Standing;
import vn.camket.finding.Severity;
import vn.camket.output.SampleOutcome;

class FoldedTest {
    private static final Finding CAUSE = SampleOutcome.missingReports();
    private static final Finding CONSEQUENCE =
            SampleOutcome.overdue("x", null, 100).withCause(CAUSE.id());

    private static final Gaps GAPS = new Gaps(List.of(
            new TableGap("q3.xlsx", Cell.at("Biểu 1", "A5", "Nội dung"), 9, List.of("evidence")),
            new TableGap("q3.xlsx", Cell.at("Biểu 2", "A5", "Nội dung"), 9, List.of("evidence"))));

    private static List<String> shape(Listed... findings) {
        return StreamSupport.stream(Folded.of(List.of(findings), GAPS).spliterator(), false)
                .map(folded -> folded.listed().finding().subject() + " "
                        + folded.consequences().size())
                .toList();
    }

    @Test
    void a_consequence_lies_under_its_cause_even_when_it_weighs_more() {
        assertEquals(
                List.of("reports:hau-giang 1"),
                shape(SampleOutcome.listed(CONSEQUENCE, Standing.NEW), SampleOutcome.listed(CAUSE, Standing.NEW)));
    }

    @Test
    void a_consequence_of_a_waived_cause_stands_by_itself() {
        assertEquals(
                List.of("action:x 0", "reports:hau-giang 0"),
                shape(SampleOutcome.listed(CAUSE, Standing.WAIVED), SampleOutcome.listed(CONSEQUENCE, Standing.NEW)));
    }

    @Test
    void a_consequence_whose_cause_is_not_listed_stands_by_itself() {
        assertEquals(List.of("action:x 0"), shape(SampleOutcome.listed(CONSEQUENCE, Standing.NEW)));
    }

    private static Listed without(String column, String subject, String sheet, Severity severity) {
        Finding finding = GapsTest.finding(
                subject, severity, List.of(new Provenance("q3.xlsx", sheet, "B7", null, "chữ")), column);
        return SampleOutcome.listed(finding, Standing.NEW);
    }

    @Test
    void findings_of_one_rule_in_a_table_without_its_column_are_one() {
        assertEquals(
                List.of("a 2", "d 0"),
                shape(
                        without("evidence", "a", "Biểu 1", Severity.WARNING),
                        without("evidence", "b", "Biểu 1", Severity.WARNING),
                        without("evidence", "c", "Biểu 1", Severity.WARNING),
                        without("due", "d", "Biểu 1", Severity.WARNING)));
    }

    @Test
    void findings_of_two_tables_or_severities_are_two() {
        assertEquals(
                List.of("a 0", "b 1", "c 0"),
                shape(
                        without("evidence", "a", "Biểu 1", Severity.ERROR),
                        without("evidence", "b", "Biểu 1", Severity.WARNING),
                        without("evidence", "c", "Biểu 2", Severity.WARNING),
                        without("evidence", "d", "Biểu 1", Severity.WARNING)));
    }

    @Test
    void a_long_run_makes_several_folds() {
        Listed[] many = IntStream.range(0, 1001)
                .mapToObj(i -> without("evidence", "s" + i, "Biểu 1", Severity.WARNING))
                .toArray(Listed[]::new);
        assertEquals(List.of("s0 999", "s1000 0"), shape(many));
    }
}
