package vn.camket.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Provenance;
import vn.camket.finding.Finding;

/** Shows how rules came to what they found. */
class ExplanationTest {
    private static final String LATE = "ActionState(!done, daysLate > $limit, $id : id, $days : daysLate)";

    @TempDir
    Path folder;

    private Explanation explanation(String drl, Object... facts) throws IOException {
        RuleBase base = RuleBase.load(
                new RuleFolderOf(folder).rule("missing-actions/late", drl).path(), null);
        List<Object> all = new ArrayList<>(List.of(facts));
        all.add(FactOf.parameter("late.error", "30"));
        Finding finding = base.check("a-b-2021", all).get(0);
        return base.explain(finding, all).orElseThrow();
    }

    @Test
    void quotes_the_block_that_found_it_with_its_threshold() throws IOException {
        String drl = "// first\n" + RuleFolderOf.block("late", "warning", LATE) + "\n"
                + RuleFolderOf.block("very late", "error", LATE.replace("> $limit", "> 2 * $limit"));
        Quote quote = explanation(drl, FactOf.action("road", 61)).quote();

        assertEquals("very late", quote.name());
        assertEquals(13, quote.line());
        assertEquals("rule \"very late\"", quote.lines().get(0));
        assertEquals(
                "    ActionState(!done, daysLate > 2 * $limit [30], $id : id, $days : daysLate)",
                quote.lines().get(6));
        assertEquals("end", quote.lines().get(quote.lines().size() - 1));
        assertEquals(
                List.of("$limit late.error 30"),
                quote.thresholds().stream()
                        .map(one -> one.kept() + " " + one.parameter() + " " + one.value())
                        .toList());
    }

    @Test
    void shows_each_fact_once_with_what_was_asked_first() throws IOException {
        String drl = RuleFolderOf.block("late", "error", "AgreementState(inForceOrEnded)\n    " + LATE);
        Explanation explanation =
                explanation(drl, FactOf.agreement(), FactOf.action("road", 60), FactOf.action("road", 50));

        assertEquals(2, explanation.matches());
        assertEquals(
                List.of("AgreementState", "ActionState", "ActionState"),
                explanation.facts().stream().map(ShownFact::kind).toList());
        assertEquals(Map.of("inForceOrEnded", true), explanation.facts().get(0).asked());
        ShownFact action = explanation.facts().get(1);
        assertEquals(
                List.of("done", "daysLate", "id"), List.copyOf(action.asked().keySet()));
        assertTrue(action.others().containsKey("evidence") && !action.others().containsKey("done"));
        assertEquals(
                List.of("F50", "F60"),
                explanation.facts().stream()
                        .flatMap(fact -> fact.places().stream())
                        .map(Provenance::cell)
                        .filter(cell -> cell != null)
                        .sorted()
                        .toList());
    }

    @Test
    void tells_what_must_not_be_there() throws IOException {
        String drl = RuleFolderOf.block("late", "error", LATE + "\n    not Document()");
        Explanation explanation = explanation(drl, FactOf.action("road", 60));

        assertEquals(List.of(new Explanation.Absent("not Document()", 8)), explanation.absent());
    }
}
