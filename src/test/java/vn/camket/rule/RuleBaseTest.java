package vn.camket.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Provenance;
import vn.camket.finding.Finding;
import vn.camket.finding.Severity;

class RuleBaseTest {
    private static final String ACTION =
            "ActionState(daysLate > $limit, $id : id, $unit : title.en, $field : field, $title : title,"
                    + " $statusText : evidence, $daysLate : daysLate)";

    @TempDir
    Path folder;

    private RuleBase base(String drl) throws IOException {
        return RuleBase.load(
                new RuleFolderOf(folder).rule("missing-actions/late", drl).path(), null);
    }

    private static List<Finding> check(RuleBase base, Object... facts) {
        return base.check(
                "a-b-2021",
                Stream.concat(Stream.of(facts), Stream.of(FactOf.parameter("late.error", "30")))
                        .toList());
    }

    @Test
    void a_finding_says_what_the_match_bound() throws IOException {
        Finding finding = check(base(RuleFolderOf.block("late", "error", ACTION)), FactOf.action("road", 60))
                .get(0);
        assertEquals(Finding.idOf("late", "a-b-2021", "action:road"), finding.id());
        assertEquals("Road", finding.unit());
        assertEquals("transport", finding.field());
        assertEquals(60, finding.daysLate());
        assertEquals(30, finding.values().get("limit"));
        assertTrue(
                finding.values().containsKey("statusText") && finding.values().get("statusText") == null);
        assertEquals(1, finding.line());
    }

    @Test
    void a_fact_that_is_bound_as_a_whole_is_no_value() throws IOException {
        RuleBase base = base(RuleFolderOf.block("late", "error", "$action : ActionState($id : id)"));
        assertEquals(
                Map.of("id", "road", "limit", 30),
                check(base, FactOf.action("road", 1)).get(0).values());
    }

    @Test
    void the_agreement_is_the_last_evidence() throws IOException {
        RuleBase base = base(RuleFolderOf.block("late", "error", "AgreementState(inForceOrEnded)\n    " + ACTION));
        List<Provenance> evidence = check(base, FactOf.agreement(), FactOf.action("road", 60))
                .get(0)
                .evidence();
        assertEquals(FactOf.cell("report.xlsx", "F60"), evidence.get(0));
        assertTrue(evidence.get(1).isRegister());
    }

    @Test
    void the_highest_severity_of_a_subject_is_kept() throws IOException {
        RuleBase base = base(RuleFolderOf.block("late", "warning", ACTION)
                + RuleFolderOf.block("very late", "critical", ACTION.replace("> $limit", "> 2 * $limit")));
        List<Finding> findings = check(base, FactOf.action("road", 61), FactOf.action("bridge", 31));
        assertEquals(
                List.of(Severity.CRITICAL, Severity.WARNING),
                findings.stream().map(Finding::severity).toList());
        assertEquals(11, findings.get(0).line());
    }

    @Test
    void two_matches_of_one_subject_become_one_finding_in_any_order() throws IOException {
        RuleBase base = base(RuleFolderOf.block("late", "error", ACTION));
        List<Object> facts = new ArrayList<>(
                List.of(FactOf.action("road", 60), FactOf.action("road", 50), FactOf.action("road", 60, "F1")));
        List<Finding> forward = check(base, facts.toArray());
        Collections.reverse(facts);
        assertEquals(forward, check(base, facts.toArray()));
        assertEquals(1, forward.size());
        assertEquals(50, forward.get(0).daysLate());
        assertEquals(
                List.of("F50", "F1", "F60"),
                forward.get(0).evidence().stream().map(Provenance::cell).toList());
    }

    @Test
    void threads_share_the_rules() throws IOException {
        RuleBase base = base(RuleFolderOf.block("late", "error", ACTION));
        List<Integer> counts = IntStream.range(0, 200)
                .parallel()
                .mapToObj(n -> check(base, FactOf.action("road", n), FactOf.action("bridge", 31))
                        .size())
                .toList();
        assertEquals(IntStream.range(0, 200).mapToObj(n -> n > 30 ? 2 : 1).toList(), counts);
    }

    @Test
    void the_hash_covers_all_but_notes() throws IOException {
        RuleFolderOf rules = new RuleFolderOf(folder).rule("missing-actions/late", RuleFolderOf.RULE);
        String before = RuleBase.load(folder, null).sha256();
        rules.write("README.md", "words").write("missing-actions/.late.drl.swp", "words");
        assertEquals(before, RuleBase.load(folder, null).sha256());
        rules.write("agreements/a.json", "{}");
        assertNotEquals(before, RuleBase.load(folder, null).sha256());
    }

    @Test
    void rules_are_listed_with_their_words_and_parameters() throws IOException {
        var rule = base(RuleFolderOf.RULE).rules().get(0);
        assertEquals("missing-actions/late", rule.id());
        assertEquals("Nhiệm vụ quá hạn", rule.title().vi());
        assertEquals("Thỏa thuận", rule.basis());
        assertEquals(List.of("late.error"), rule.parameters());
    }
}
