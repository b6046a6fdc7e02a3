package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Agreement;
import vn.camket.fact.Language;
import vn.camket.fact.Provenance;
import vn.camket.finding.Finding;
import vn.camket.rule.Explanation;
import vn.camket.rule.RuleBase;
import vn.camket.rule.ShownFact;

/** Explains every finding of the sample. */
class ExplainSampleTest {
    @TempDir
    Path out;

    @Test
    void every_finding_is_explained_by_the_places_that_it_was_read_from() {
        Request request = new Request(
                Path.of("reports-in"),
                Path.of("rules"),
                out,
                LocalDate.of(2025, 12, 31),
                List.of(),
                List.of(),
                null,
                Language.VI,
                2,
                true,
                Requests.HOME,
                false);
        Retrial retrial = new Retrial(request);
        Set<String> explained = retrial.judging((rules, judge) -> {
            Set<String> ids = new HashSet<>();
            retrial.agreements().forEach(agreement -> explain(agreement, rules, judge, ids));
            return ids;
        });

        assertTrue(explained.size() > 40, explained.toString());
    }

    private static void explain(Agreement agreement, RuleBase rules, Judge judge, Set<String> ids) {
        Judge.Verdict verdict = judge.verdict(agreement);
        List<Object> facts = judge.facts(agreement);
        for (Finding finding : verdict.findings()) {
            Explanation explanation = rules.explain(finding, facts).orElseThrow();
            Set<Provenance> places = explanation.facts().stream()
                    .map(ShownFact::places)
                    .flatMap(List::stream)
                    .collect(Collectors.toSet());
            assertEquals(Set.copyOf(finding.evidence()), places, finding.id());
            assertTrue(!places.isEmpty(), finding.id() + " has no place");
            assertEquals(finding.line(), explanation.quote().line());
            ids.add(finding.id());
        }
    }
}
