package vn.camket.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Text;
import vn.camket.finding.RuleUse.Mark;

class RuleUseTest {
    private static final Rule RULE = new Rule(
            "missing-actions/late",
            Text.same("Late"),
            Text.same("x"),
            Text.same(""),
            "",
            List.of(),
            List.of(),
            "x",
            1,
            false);

    /** A run over some agreements, on some of which the rule found one thing each. */
    private static Firings run(int agreements, int on) {
        return new Firings(agreements, new TreeMap<>(Map.of(RULE.id(), new Firings.Fired(on, on))));
    }

    private static RuleUse use(Firings... runs) {
        return RuleUse.of(List.of(RULE), List.of(runs)).get(0);
    }

    @Test
    void a_rule_that_found_nothing_in_any_run_is_marked_and_one_finding_unmarks_it() {
        assertEquals(Mark.NEVER, use(run(10, 0), run(10, 0)).mark());
        assertEquals(Mark.NONE, use(run(10, 0), run(10, 1)).mark());
    }

    @Test
    void nine_agreements_of_ten_are_nearly_all_and_eight_are_not() {
        assertEquals(Mark.NEARLY_ALWAYS, use(run(10, 9)).mark());
        assertEquals(Mark.NEARLY_ALWAYS, use(run(10, 8), run(10, 10)).mark());
        assertEquals(Mark.NONE, use(run(10, 8), run(10, 9)).mark());
    }

    @Test
    void of_fewer_than_five_agreements_nothing_follows() {
        assertEquals(Mark.NONE, use(run(4, 4)).mark());
        assertEquals(Mark.NEARLY_ALWAYS, use(run(5, 5)).mark());
    }

    @Test
    void counts_the_runs_in_which_the_rule_was_run() {
        Firings before = new Firings(10, new TreeMap<>());
        RuleUse use = use(before, run(10, 5), run(10, 0));

        assertEquals(2, use.runs());
        assertEquals(1, use.fired());
        assertEquals(0, use.findings());
        assertEquals(0, new BigDecimal("25").compareTo(use.share().percent()));
    }

    @Test
    void of_a_rule_that_was_never_run_nothing_is_said() {
        RuleUse use = use(new Firings(10, new TreeMap<>()));

        assertEquals(0, use.runs());
        assertNull(use.share());
        assertEquals(Mark.NONE, use.mark());
    }
}
