package vn.camket.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.FailedRule.Reason;
import vn.camket.fact.Provenance;
import vn.camket.finding.Fault;
import vn.camket.finding.FaultyRulesException;
import vn.camket.finding.Finding;
import vn.camket.finding.Rule;
import vn.camket.finding.Severity;
import vn.camket.rule.compile.Limits;
import vn.camket.rule.compile.RuleCompiler;
import vn.camket.rule.file.Faults;
import vn.camket.rule.file.LoadedRule;
import vn.camket.rule.file.RuleFile;

/** Shows that a rule which fails or does too much is put aside and told, and that nothing else is lost. */
class FailedRuleTest {
    private static final String WATCH = Rule.OF_FAILED;
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String SOUND = RuleFolderOf.block("sound", "info", "ActionState($id : id)");

    /** Fails on an action without evidence, as every other one here is. */
    private static final String SHOWN = RuleFolderOf.block("late", "error", "ActionState($id : evidence)");

    /**
     * A rule that fails on ordinary facts.
     *
     * @param pattern its condition besides the parameter
     * @param details a part of what is told, null when nothing is
     */
    private record Failing(String name, String pattern, Reason reason, String details) {}

    private static final List<Failing> FAILING = List.of(
            new Failing(
                    "condition", "ActionState(completedOn.year > 1, $id : id)", Reason.FAILED, "NullPointerException"),
            new Failing("report", "ActionState($id : evidence)", Reason.FAILED, "a part of the subject is null"),
            new Failing(
                    "unit",
                    "ActionState($id : id, $unit : daysLate)",
                    Reason.FAILED,
                    "$unit is 1, not of the type String"),
            new Failing(
                    "cross-product",
                    "ActionState($id : id)" + "\n    ActionState()".repeat(7),
                    Reason.TOO_MUCH_WORK,
                    null),
            new Failing(
                    "absence-of-a-product",
                    "ActionState($id : id)" + "\n    ActionState()".repeat(5) + "\n    not ActionState(done)",
                    Reason.TOO_MUCH_WORK,
                    null),
            new Failing("reports", "ActionState($id : id)\n    ActionState()", Reason.TOO_MUCH_WORK, null));

    @TempDir
    private Path folder;

    private RuleFolderOf rules;

    @BeforeEach
    void begin() throws IOException {
        rules = new RuleFolderOf(folder)
                .rule("missing-actions/sound", SOUND)
                .rule(WATCH, Files.readString(Path.of("rules", WATCH + ".drl"), StandardCharsets.UTF_8));
    }

    /** Of rules as they are written, whatever a look at them alone would tell. */
    private RuleBase base(Limits limits) throws IOException {
        List<LoadedRule> loaded = LoadedRule.readAll(folder, new Faults());
        List<RuleFile> files = loaded.stream().map(LoadedRule::file).toList();
        try {
            return RuleBase.of(
                    loaded, new Engine(RuleCompiler.attempt(files).orElseThrow().packages()), limits);
        } catch (ReflectiveOperationException foreign) {
            throw new IOException(foreign);
        }
    }

    private RuleBase base(String drl) throws IOException {
        rules.rule("missing-actions/late", drl);
        return base(Limits.USUAL);
    }

    private static List<Object> actions(int count) {
        List<Object> facts = new ArrayList<>(List.of(FactOf.parameter("late.error", "30"), FactOf.agreement()));
        IntStream.range(0, count).forEach(n -> facts.add(FactOf.action("action-" + n, 1)));
        return facts;
    }

    private static List<Finding> of(String stem, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.rule().stem().equals(stem))
                .toList();
    }

    private static List<String> subjects(String stem, List<Finding> findings) {
        return of(stem, findings).stream().map(Finding::subject).toList();
    }

    @TestFactory
    Stream<DynamicTest> each_is_told_once_and_the_others_go_on() {
        return FAILING.stream()
                .map(failing -> DynamicTest.dynamicTest(failing.name(), () -> {
                    RuleBase base = base(RuleFolderOf.block("late", "error", failing.pattern()));
                    List<Finding> findings =
                            assertTimeout(Duration.ofSeconds(10), () -> base.check("a-b-2021", actions(200)));
                    Finding failed = findings.get(0);
                    String details = (String) failed.values().get("details");

                    assertEquals(201, findings.size());
                    assertEquals(WATCH, failed.rule().id());
                    assertEquals(Severity.ERROR, failed.severity());
                    assertEquals("rule:late", failed.subject());
                    assertEquals("a-b-2021", failed.agreement());
                    assertEquals(failing.reason(), failed.values().get("reason"));
                    assertTrue(
                            details == null ? failing.details() == null : details.contains(failing.details()), details);
                    assertEquals(
                            List.of(Provenance.register("missing-actions/late.drl", "", "late")), failed.evidence());
                    assertEquals(200, of("sound", findings).size());
                }));
    }

    @Test
    void what_is_told_does_not_hang_on_the_order_of_the_facts() throws IOException {
        RuleBase base = base(RuleFolderOf.block("late", "error", "ActionState(completedOn.year > 1, $id : id)"));
        List<Object> facts = actions(3);
        List<Finding> forward = base.check("a-b-2021", facts);
        Collections.reverse(facts);
        assertEquals(forward, base.check("a-b-2021", facts));
    }

    @Test
    void the_rule_runs_as_always_where_it_can() throws IOException {
        RuleBase base = base(SHOWN);
        List<Object> facts = new ArrayList<>(actions(0));
        facts.add(FactOf.evidenced("road", "12/BB"));
        assertEquals(List.of("action:12/BB"), subjects("late", base.check("a-b-2021", facts)));
        facts.add(FactOf.action("bridge", 1));
        List<Finding> findings = base.check("c-d-2021", facts);
        assertEquals(List.of(), subjects("late", findings));
        assertEquals(List.of("rule:late"), subjects("failed-rule", findings));
        assertEquals(List.of("action:bridge", "action:road"), subjects("sound", findings));
    }

    @Test
    void nothing_is_kept_of_a_rule_that_fails_in_one_block_only() throws IOException {
        RuleBase base = base(RuleFolderOf.block("sound too", "info", "ActionState($id : id)")
                + SHOWN
                + RuleFolderOf.block("year", "error", "ActionState(completedOn.year > 1, $id : id)"));
        List<Finding> findings = base.check(null, actions(1));
        assertEquals(List.of(), of("late", findings));
        assertNull(of("failed-rule", findings).get(0).agreement());
    }

    @Test
    void the_block_is_named_when_it_is_known() throws IOException {
        RuleBase base = base(RuleFolderOf.block("sound too", "info", "ActionState($id : id)") + SHOWN);
        assertEquals(
                "late",
                of("failed-rule", base.check(null, actions(1)))
                        .get(0)
                        .evidence()
                        .get(0)
                        .value());
    }

    @Test
    void several_that_fail_are_told_each() throws IOException {
        rules.rule("missing-actions/second", SHOWN.replace("\"late\"", "\"second\""));
        List<Finding> findings = base(SHOWN).check("a-b-2021", actions(1));
        assertEquals(List.of("rule:late", "rule:second"), subjects("failed-rule", findings));
        assertEquals(List.of("action:action-0"), subjects("sound", findings));
    }

    @Test
    void threads_share_what_is_put_aside() throws IOException {
        RuleBase base = base(SHOWN);
        List<Integer> counts = IntStream.range(0, 100)
                .parallel()
                .mapToObj(n -> base.check("a-b-2021", actions(n % 3)).size())
                .toList();
        assertEquals(
                IntStream.range(0, 100)
                        .mapToObj(n -> n % 3 == 0 ? 0 : 1 + n % 3)
                        .toList(),
                counts);
    }

    private List<Finding> check(Limits limits, int actions) throws IOException {
        return base(limits).check(null, actions(actions));
    }

    private static void assertStopped(Reason reason, List<Finding> findings) {
        assertEquals(
                List.of("rule:sound"), findings.stream().map(Finding::subject).toList());
        assertEquals(reason, findings.get(0).values().get("reason"));
    }

    @Test
    void combinations_are_counted_up_to_the_limit() throws IOException {
        // one of the parameter, three of the actions
        assertEquals(3, check(new Limits(4, 0, 9, 0, LONG), 3).size());
        assertStopped(Reason.TOO_MUCH_WORK, check(new Limits(3, 0, 9, 0, LONG), 3));
    }

    @Test
    void more_facts_allow_for_more_combinations() throws IOException {
        // the parameter and the agreement are facts too
        assertEquals(90, check(new Limits(0, 1, 99, 0, LONG), 90).size());
        assertStopped(Reason.TOO_MUCH_WORK, check(new Limits(90, 0, 99, 0, LONG), 90));
    }

    @Test
    void facts_that_an_equality_leaves_out_are_not_counted() throws IOException {
        rules.rule(
                "missing-actions/sound",
                RuleFolderOf.block("sound", "info", "ActionState($id : id)\n    ActionState(id == $id)"));
        assertEquals(9, check(new Limits(19, 0, 9, 0, LONG), 9).size());
        assertStopped(Reason.TOO_MUCH_WORK, check(new Limits(18, 0, 9, 0, LONG), 9));
    }

    @Test
    void reports_are_counted_up_to_the_limit() throws IOException {
        assertEquals(3, check(new Limits(99, 0, 3, 0, LONG), 3).size());
        assertEquals(3, check(new Limits(99, 0, 0, 1, LONG), 3).size());
        assertStopped(Reason.TOO_MUCH_WORK, check(new Limits(99, 0, 2, 0, LONG), 3));
    }

    @Test
    void time_is_a_net_below_the_counts() throws IOException {
        Limits none = new Limits(9_999, 0, 9_999, 0, Duration.ZERO);
        assertEquals(1_000, check(none, 1_000).size());
        assertStopped(Reason.TOO_LONG, check(none, 2_000));
    }

    @Test
    void without_a_rule_that_tells_of_it_the_run_ends() throws IOException {
        Files.delete(folder.resolve(WATCH + ".drl"));
        Files.delete(folder.resolve(WATCH + ".md"));
        assertEnds(base("// reason\n" + SHOWN), "missing-actions/late.drl:2");
    }

    @Test
    void a_rule_that_tells_of_another_reason_only_is_not_enough() throws IOException {
        String watch = Files.readString(folder.resolve(WATCH + ".drl"), StandardCharsets.UTF_8);
        rules.rule(WATCH, watch.replace("$reason : reason", "$reason : reason, reason == FailedRule.Reason.TOO_LONG"));
        assertEnds(base(SHOWN), "missing-actions/late.drl:1");
    }

    @Test
    void a_rule_that_tells_and_fails_itself_is_not_enough() throws IOException {
        String watch = Files.readString(folder.resolve(WATCH + ".drl"), StandardCharsets.UTF_8);
        rules.rule(WATCH, watch.replace("(\"rule\", $stem)", "(\"rule\", $stem, $details)"));
        assertEnds(
                base(RuleFolderOf.block("late", "error", "ActionState($id : id)\n    ActionState()")),
                "missing-actions/late.drl:1");
    }

    private static void assertEnds(RuleBase base, String place) {
        FaultyRulesException failed =
                assertThrows(FaultyRulesException.class, () -> base.check("a-b-2021", actions(200)));
        assertEquals(List.of(place), failed.faults().stream().map(Fault::place).toList());
        assertEquals(1, failed.getMessage().lines().count());
    }
}
