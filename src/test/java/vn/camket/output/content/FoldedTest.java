package vn.camket.output.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome.Listed;
import vn.camket.finding.Outcome.Standing;
import vn.camket.output.SampleOutcome;

class FoldedTest {
    private static final Finding CAUSE = SampleOutcome.missingReports();
    private static final Finding CONSEQUENCE =
            SampleOutcome.overdue("x", null, 100).withCause(CAUSE.id());

    private static List<String> shape(Listed... findings) {
        return Folded.of(List.of(findings)).stream()
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
}
