package vn.camket.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.finding.Fault;
import vn.camket.finding.FaultyRulesException;

class RuleCasesRunTest {
    static final String SAMPLES = """
            # Samples

            | AsOf | date |
            |---|---|
            | | 2025-06-30 |

            | AgreementState | id | title | level | signedOn | from | to | annual | annualPlan | inForce | ended | closed | daysSinceSigning | daysSinceStart | daysSinceEnd | daysToEnd | renewed | finalReviewOwed | sources |
            |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
            | | a-b-2021 | Chương trình / Programme | province | 2021-01-01 | 2021-01-01 | null | false | false | true | false | false | 1641 | 1641 |  | null | false | true | agreements/a-b-2021.json#/id=a-b-2021 |

            | ActionState | id | title | field | unit | registered | registeredLead | registeredDue | regular | due | done | reported | reportedDue | formerDue | amendedOn | dueUnreadable | leads | status | statusText | progress | unchanged | evidence | completedOn | daysLate | awaits | sources |
            |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
            | | road | Đường / Road | transport | can-tho | true | can-tho | 2025-05-01 | false | 2025-05-01 | false | true |  |  |  | false | Sở Xây dựng | in-progress | Đang làm | 12.5 | 0 |  |  | 60 |  | report.xlsx!Sheet1!F6; report.xlsx |
            """;

    private RuleFolderOf rules;

    @BeforeEach
    void begin(@TempDir Path folder) throws IOException {
        rules = new RuleFolderOf(folder).write("samples.md", SAMPLES).rule("missing-actions/late", RuleFolderOf.RULE);
    }

    private List<RuleCases.Result> run(String page) throws IOException {
        rules.write("missing-actions/late.md", page);
        return RuleCases.run(rules.path(), RuleBase.load(rules.path(), null));
    }

    private List<String> faults(String page) {
        return assertThrows(FaultyRulesException.class, () -> run(page)).faults().stream()
                .map(Fault::place)
                .toList();
    }

    @Test
    void cases_pass_when_the_rule_does_as_they_say() throws IOException {
        List<RuleCases.Result> results = run(RuleFolderOf.PAGE);
        assertEquals(
                List.of(true, true),
                results.stream().map(RuleCases.Result::passed).toList());
        assertEquals("An action two months late", results.get(0).heading());
        assertEquals(13, results.get(0).line());
        assertEquals(List.of("error action:road"), results.get(0).met());
    }

    @Test
    void a_case_fails_when_the_rule_finds_something_else() throws IOException {
        RuleCases.Result result =
                run(RuleFolderOf.PAGE.replace("| 30 |", "| 31 |")).get(1);
        assertFalse(result.passed());
        assertEquals(List.of(), result.expected());
        assertEquals(List.of("error action:road"), result.met());
    }

    @Test
    void values_of_a_finding_are_compared_in_their_own_type() throws IOException {
        String page = RuleFolderOf.PAGE.replace(
                "| severity | subject |\n|---|---|---|\n| | error | action:road |",
                "| severity | subject | daysLate | limit |\n|---|---|---|---|---|\n| | error | action:road | 060 | 31 |");
        RuleCases.Result result = run(page).get(0);
        assertEquals(List.of("error action:road daysLate=060 limit=31"), result.expected());
        assertEquals(List.of("error action:road daysLate=060 limit=30"), result.met());
    }

    @Test
    void a_case_may_have_its_own_parameters() throws IOException {
        String own = "| Parameter | name | value |\n|---|---|---|\n| | late.error | 29 |\n";
        assertEquals(
                List.of("error action:road"),
                run(RuleFolderOf.PAGE + "\n" + own).get(1).met());
    }

    @Test
    void a_case_may_only_change_parameters_that_there_are() {
        String own = "| Parameter | name | value |\n|---|---|---|\n| | late.eror | 29 |\n";
        assertEquals(List.of("missing-actions/late.md:31:1"), faults(RuleFolderOf.PAGE + "\n" + own));
    }

    @Test
    void a_case_that_cannot_be_read_is_told_with_its_line() {
        assertEquals(List.of("missing-actions/late.md:17:1"), faults(RuleFolderOf.PAGE.replace("| 60 |", "| sixty |")));
        assertEquals(
                List.of("missing-actions/late.md:15:1"),
                faults(RuleFolderOf.PAGE.replaceFirst("ActionState", "Action State")));
        assertEquals(
                List.of("missing-actions/late.md:15:1", "missing-actions/late.md:27:1"),
                faults(RuleFolderOf.PAGE.replace("| ActionState | daysLate |", "| ActionState | dayslate |")));
    }

    @Test
    void a_case_tells_all_blocks_that_matched_whichever_level_won() throws IOException {
        rules.write(
                "missing-actions/late.drl",
                RuleFolderOf.RULE
                        + RuleFolderOf.block("not done", "info", "ActionState(!done, daysLate != $limit, $id : id)"));
        List<RuleCases.Result> results = run(RuleFolderOf.PAGE);
        assertEquals(List.of("error action:road"), results.get(0).met());
        assertEquals(Set.of("late", "not done"), results.get(0).blocks());
        assertEquals(Set.of(), results.get(1).blocks());
    }

    @Test
    void a_case_is_tried_on_its_own_rule_alone() throws IOException {
        rules.rule("missing-actions/broken", RuleFolderOf.RULE.replace("!done", "completedOn.year > 1"));
        assertEquals(
                List.of(false, false, true, true),
                run(RuleFolderOf.PAGE).stream().map(RuleCases.Result::passed).toList());
    }

    @Test
    void a_rule_that_fails_fails_its_case() throws IOException {
        rules.write("missing-actions/late.drl", RuleFolderOf.RULE.replace("!done", "completedOn.year > 1"));
        RuleCases.Result result = run(RuleFolderOf.PAGE).get(1);
        assertTrue(
                result.met().get(0).startsWith("missing-actions/late.drl:1: "),
                result.met().toString());
        assertEquals(1, result.met().size());
    }
}
