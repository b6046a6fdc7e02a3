package vn.camket.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.finding.Fault;
import vn.camket.finding.FaultyRulesException;
import vn.camket.rule.Mutant.Fate;

/** Shows that weak cases let a wrong rule pass, and that those of the project's own rules do not. */
class RuleMutationsTest {
    private static final int ALL = Integer.MAX_VALUE;
    private static final String STRONG = RuleFolderOf.PAGE.replace("## Passes", """
                    ### An action one day beyond the limit

                    | ActionState | daysLate |
                    |---|---|
                    | | 31 |

                    | Finding | severity | subject |
                    |---|---|---|
                    | | error | action:road |

                    ## Passes

                    ### An action that is done

                    | ActionState | daysLate | done |
                    |---|---|---|
                    | | 60 | true |
                    """);

    private RuleFolderOf rules;

    @BeforeEach
    void begin(@TempDir Path folder) throws IOException {
        rules = new RuleFolderOf(folder)
                .write("samples.md", RuleCasesRunTest.SAMPLES)
                .rule("missing-actions/late", RuleFolderOf.RULE);
    }

    private List<Mutant> run() throws IOException {
        return RuleMutations.run(rules.path(), any -> true, ALL);
    }

    private static List<String> told(List<Mutant> mutants, Fate fate) {
        return mutants.stream()
                .filter(mutant -> mutant.fate() == fate)
                .map(mutant -> mutant.line() + ":" + mutant.column() + " "
                        + mutant.what().en())
                .toList();
    }

    @Test
    void weak_cases_let_changes_survive() throws IOException {
        List<Mutant> mutants = run();
        assertEquals(List.of("6:5 move late.error from 30 to 31", "7:17 drop \"!done\""), told(mutants, Fate.SURVIVED));
        assertEquals(
                List.of(
                        "2:5 change the severity from error to critical",
                        "6:5 move late.error from 30 to 29",
                        "7:17 write \"done\" for \"!done\"",
                        "7:24 drop \"daysLate > $limit\"",
                        "7:24 write \"daysLate >= $limit\" for \"daysLate > $limit\""),
                told(mutants, Fate.KILLED));
    }

    @Test
    void a_survivor_names_the_case_that_is_missing() throws IOException {
        Mutant survivor = run().stream()
                .filter(mutant -> mutant.fate() == Fate.SURVIVED)
                .reduce((first, second) -> second)
                .orElseThrow();
        assertEquals(
                "add below Passes a case in which all conditions of the block hold save \"!done\"",
                survivor.missing().en());
        assertEquals("missing-actions/late.drl", survivor.file());
    }

    @Test
    void strong_cases_notice_every_change() throws IOException {
        rules.write("missing-actions/late.md", STRONG);
        List<Mutant> mutants = run();
        assertEquals(List.of(), told(mutants, Fate.SURVIVED));
        assertEquals("An action that is done", mutants.get(5).byCase());
    }

    @Test
    void what_leaves_no_rule_and_what_changes_no_meaning_is_told_apart() throws IOException {
        rules.write(
                "missing-actions/late.drl",
                RuleFolderOf.block(
                        "late", "error", "ActionState(progress != null, progress > $limit, $id : id, $d : daysLate)"));
        rules.write(
                "missing-actions/late.md",
                STRONG.replace("| ActionState | daysLate", "| ActionState | progress")
                        .replace("| 60 | true", "| | true"));
        List<Mutant> mutants = run();
        assertEquals(List.of("7:17 drop \"progress != null\""), told(mutants, Fate.EQUIVALENT));
        assertEquals(2, told(mutants, Fate.UNCOMPILABLE).size());
    }

    @Test
    void a_change_that_does_not_compile_spoils_no_other() throws IOException {
        rules.write(
                "missing-actions/late.drl",
                RuleFolderOf.block(
                        "late",
                        "error",
                        "ActionState(!done, $late : daysLate > $limit, $id : id)\n    AgreementState(daysSinceStart > $late)"));
        List<Mutant> mutants = run();
        assertTrue(told(mutants, Fate.UNCOMPILABLE).contains("7:24 drop \"$late : daysLate > $limit\""));
        assertTrue(told(mutants, Fate.KILLED).contains("7:17 write \"done\" for \"!done\""));
    }

    @Test
    void a_level_that_a_higher_one_hides_needs_a_case_of_its_own() throws IOException {
        rules.write(
                "missing-actions/late.drl",
                RuleFolderOf.block("some", "warning", "ActionState(daysLate > 0, $id : id)")
                                .replace("    Parameter(name == \"late.error\", $limit : count)\n", "")
                        + RuleFolderOf.RULE.replace("!done, ", ""));
        rules.write("missing-actions/late.md", RuleFolderOf.PAGE.replace("| 30 |", "| 0 |"));
        assertEquals(
                List.of(
                        "2:5 change the severity from warning to error",
                        "6:17 write \"daysLate > 1\" for \"daysLate > 0\"",
                        "15:5 move late.error from 30 to 31",
                        "15:5 move late.error from 30 to 29",
                        "16:17 write \"daysLate >= $limit\" for \"daysLate > $limit\""),
                told(run(), Fate.SURVIVED));
    }

    @Test
    void cases_that_fail_without_a_change_are_mended_first() throws IOException {
        rules.write("missing-actions/late.md", RuleFolderOf.PAGE.replace("| 60 |", "| 6 |"));
        FaultyRulesException faulty = assertThrows(FaultyRulesException.class, this::run);
        assertEquals(
                List.of("missing-actions/late.md:13:1"),
                faulty.faults().stream().map(Fault::place).toList());
    }

    @Test
    void a_sample_is_the_same_each_time() throws IOException {
        List<Mutant> first = RuleMutations.run(rules.path(), any -> true, 2);
        assertEquals(first, RuleMutations.run(rules.path(), any -> true, 2));
        assertEquals(
                2,
                first.stream()
                        .filter(mutant -> mutant.fate() != Fate.UNCOMPILABLE)
                        .count());
    }

    @Test
    void a_sample_of_the_changes_of_every_rule_is_noticed() throws IOException {
        expectNoSurvivor(1);
    }

    @Test
    @Tag("deep")
    void every_change_of_every_rule_is_noticed() throws IOException {
        expectNoSurvivor(ALL);
    }

    private static void expectNoSurvivor(int sample) throws IOException {
        String survivors = String.join(
                "\n",
                RuleMutations.run(Path.of("rules"), any -> true, sample).stream()
                        .filter(mutant -> mutant.fate() == Fate.SURVIVED)
                        .map(mutant -> mutant.file() + ":" + mutant.line() + ": "
                                + mutant.what().en() + "; " + mutant.missing().en())
                        .toList());
        assertEquals("", survivors, "strengthen the cases of the rules' pages");
    }
}
