package vn.camket.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.finding.Fault;

/** Shows that what compiles and is hardly meant is told, and that what is meant is left alone. */
class TrapsTest {
    private static final String KEPT = ", $id : id, $title : title, $daysLate : daysLate)";

    /**
     * A line of a rule, from column 5 on.
     *
     * @param place column of what is told, 0 for nothing
     * @param told part of the English message
     */
    private record Line(String name, String words, int place, String told) {}

    private static final List<Line> LINES = List.of(
            new Line(
                    "guarded",
                    "ActionState(completedOn != null, completedOn > due" + KEPT,
                    52,
                    "\"due\" may be missing"),
            new Line("order-of-a-missing-value", "ActionState(progress > 0" + KEPT, 17, "never holds"),
            new Line("difference-of-a-missing-value", "ActionState(progress != 0" + KEPT, 17, "always holds"),
            new Line("denied-order", "ActionState(!(progress > 0)" + KEPT, 19, "progress != null"),
            new Line("denied-list", "ActionState(field not in (\"a\")" + KEPT, 17, "always holds"),
            new Line("member-of-a-missing-value", "ActionState(completedOn.year > 0" + KEPT, 17, "the rule fails"),
            new Line("argument", "ActionState(due != null, due.plusDays(0) == due" + KEPT, 0, ""),
            new Line("guard-behind", "ActionState(progress > 0, progress != null" + KEPT, 17, "Write before it"),
            new Line("guard-before", "ActionState(progress != null, progress > 0" + KEPT, 0, ""),
            new Line("guard-within", "ActionState(progress != null && progress > 0" + KEPT, 0, ""),
            new Line("guard-by-or", "ActionState(progress == null || progress > 0" + KEPT, 0, ""),
            new Line("guard-denied", "ActionState(!(progress == null || progress == 0), progress > 0" + KEPT, 0, ""),
            new Line(
                    "guard-lost-by-or",
                    "ActionState(progress != null || done, progress > 0" + KEPT,
                    43,
                    "may be missing"),
            new Line("guarded-dot", "ActionState(completedOn!.year > 0" + KEPT, 0, ""),
            new Line("equality-needs-no-guard", "ActionState(field == \"transport\"" + KEPT, 0, ""),
            new Line("threshold", "ActionState(daysLate > 30" + KEPT, 28, "The threshold 30"),
            new Line("factor", "ActionState(daysLate > 2 * $limit" + KEPT, 28, "The threshold 2"),
            new Line("zero", "ActionState(daysLate > 0" + KEPT, 0, ""),
            new Line("whole-numbers-divided", "ActionState(daysLate / $limit > 0" + KEPT, 26, "drops the fraction"),
            new Line(
                    "nothing-joins",
                    "ActionState(done, $other : id)\n    ActionState(!done" + KEPT,
                    5,
                    "Nothing joins the two lines of ActionState"),
            new Line(
                    "only-a-threshold-joins",
                    "ActionState(daysLate > $limit, $other : id)\n    ActionState(daysLate > $limit" + KEPT,
                    5,
                    "Nothing joins"),
            new Line("joined", "ActionState(done, $other : id)\n    ActionState(!done, id == $other" + KEPT, 0, ""),
            new Line(
                    "joined-by-a-third",
                    "ActionState($other : field)\n    FieldState(id == $other, $f : id)\n    ActionState(field == $f"
                            + KEPT,
                    0,
                    ""),
            new Line(
                    "whole-facts", "$one : ActionState(done)\n    ActionState(this != $one" + KEPT, 17, "count as one"),
            new Line(
                    "kept-and-missing",
                    "ActionState($day : completedOn)\n    AgreementState(from > $day)\n    FieldState($id : id, $title : name)",
                    27,
                    "\"$day\" may be missing"),
            new Line(
                    "kept-and-asked-for",
                    "ActionState(completedOn != null, $day : completedOn)\n    AgreementState(from > $day)\n"
                            + "    FieldState($id : id, $title : name)",
                    0,
                    ""));

    @TempDir
    private Path folder;

    private List<Fault> faults(String lines) throws IOException {
        new RuleFolderOf(folder)
                .rule("traps/only", RuleFolderOf.block("late", "error", lines))
                .write("traps/only.md", RuleFolderOf.PAGE.replace("{daysLate}", "many"))
                .write("samples.md", "");
        return RuleInspection.of(folder, null).stream()
                .filter(fault -> fault.file().endsWith(".drl"))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> each_is_told_at_its_place_and_stops_no_run() {
        return LINES.stream()
                .map(line -> DynamicTest.dynamicTest(line.name(), () -> {
                    List<Fault> faults = faults(line.words());
                    if (line.place() == 0) {
                        assertEquals(List.of(), faults);
                        return;
                    }
                    int last = 7 + (int) line.words().lines().count() - 1;
                    assertEquals(1, faults.size(), faults.toString());
                    assertEquals(line.place(), faults.get(0).column(), faults.toString());
                    assertTrue(faults.get(0).line() <= last, faults.toString());
                    assertTrue(faults.get(0).message().en().contains(line.told()), faults.toString());
                    assertFalse(faults.get(0).stops());
                }));
    }

    @Test
    void a_placeholder_without_a_value_is_told_in_the_page() throws IOException {
        new RuleFolderOf(folder).rule("traps/only", RuleFolderOf.RULE).write("samples.md", "");
        List<Fault> faults = RuleInspection.of(folder, null).stream()
                .filter(fault -> fault.line() == 4)
                .toList();
        assertEquals("traps/only.md:4:13", faults.get(0).place());
        assertTrue(faults.get(0).message().en().startsWith("{title} has no value"), faults.toString());
    }

    @Test
    void a_block_that_matches_in_no_case_is_told() throws IOException {
        String page = RuleFolderOf.PAGE.replace("{title}", "It").replace("{daysLate}", "many");
        String never = RuleFolderOf.block("never", "critical", "ActionState(done, !done, $id : id)");
        new RuleFolderOf(folder)
                .rule("traps/only", RuleFolderOf.RULE + never)
                .write("traps/only.md", page.replace("action:road", "action:hoi-nghi-ket-noi"))
                .write("samples.md", Files.readAllBytes(Path.of("rules/samples.md")));
        List<Fault> faults = RuleInspection.of(folder, null);
        assertEquals(
                List.of("traps/only.drl:11:1"),
                faults.stream().map(Fault::place).toList(),
                faults.toString());
        assertTrue(faults.get(0).message().en().contains("\"never\""), faults.toString());
    }
}
