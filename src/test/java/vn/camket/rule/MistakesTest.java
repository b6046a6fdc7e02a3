package vn.camket.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.finding.Fault;
import vn.camket.finding.FaultyRulesException;

/** Shows that a mistake is told where its author made it, whatever the compiler makes of it. */
class MistakesTest {
    private static final String SOUND = RuleFolderOf.block(
            "sound", "info", "ActionState(!done, daysLate > $limit,\n        $id : id, $daysLate : daysLate)");
    private static final String DRL = SOUND.replace("\"sound\"", "\"late\"");

    /**
     * A slip of an author.
     *
     * @param words what the sound rule has in this place
     * @param written what the author wrote
     * @param place line and column of the fault within the block
     * @param told a part of the English message
     */
    private record Mistake(String name, String words, String written, String place, String told) {
        String drl() {
            return DRL.replace(words, written);
        }
    }

    private static final List<Mistake> MISTAKES = List.of(
            new Mistake(
                    "property",
                    "daysLate >",
                    "daysLat >",
                    "7:24",
                    "ActionState has no property \"daysLat\"; the nearest"),
            new Mistake("kept-property", ": daysLate", ": daysLat", "8:31", "no property \"daysLat\""),
            new Mistake("truth", "!done", "!don", "7:18", "no property \"don\"; the nearest is \"done\""),
            new Mistake("method", "!done", "title.foo() == 0", "7:23", "no method \"foo\""),
            new Mistake("other-facts-method", "!done", "daysAfter($limit) == 0", "7:17", "no method \"daysAfter\""),
            new Mistake("fact", "ActionState", "ActionStat", "7:5", "the nearest is \"ActionState\""),
            new Mistake("constant", "!done", "status == Status.DUN", "7:34", "Status has no constant \"DUN\""),
            new Mistake("enumeration", "!done", "status == Statu.DONE", "7:27", "no list of constants \"Statu\""),
            new Mistake("kept-value", "daysLate > $limit", "daysLate > $limt", "7:35", "the nearest is \"$limit\""),
            new Mistake("global", "!done", "due < today", "7:23", "no property \"today\""),
            new Mistake("reported-value", "\"action\", $id", "\"action\", $idd", "10:31", "the nearest is \"$id\""),
            new Mistake("second-line", "\"action\", $id", "\"action\",\n        $idd", "11:9", "named \"$idd\""),
            new Mistake("report", "findings.report(", "findings.report(\"a\".reprt(), ", "10:24", "After then"),
            new Mistake("reported-member", ", $id", ", $id.foo()", "10:34", "After then"),
            new Mistake("report-syntax", ", $id", ", , $id", "10:31", "After then"),
            new Mistake("number", "> $limit", "> \"abc\"", "7:35", "no more or less of a text"),
            new Mistake(
                    "truth-as-text", "!done", "done == \"x\"", "7:25", "true or false cannot be compared with a text"),
            new Mistake("expression", "!done", "id matches \"a(\"", "7:20", "cannot use \"matches\""),
            new Mistake("date", "!done", "due > \"31/12/2025\"", "7:23", "\"31/12/2025\" is no date"),
            new Mistake("day-of-no-month", "!done", "due > \"2025-02-30\"", "7:23", "\"2025-02-30\" is no date"),
            new Mistake("constant-as-text", "!done", "status == \"DONE\"", "7:27", "write for example Status."),
            new Mistake("two-signs", "daysLate >", "daysLate > >", "7:35", "Two signs of comparison"),
            new Mistake("half-a-condition", "daysLate > $limit", "daysLate > 0 && < $limit", "7:40", "no left side"),
            new Mistake("number-as-truth", "!done", "daysLate", "7:17", "A condition is true or false"),
            new Mistake("kinds", "!done", "due > 0", "7:23", "a date cannot be compared with a whole number"),
            new Mistake("kept-sum", ": daysLate", ": daysLate / $limit", "8:40", "keeps only what stands before"),
            new Mistake("word-of-drools", "!done", "unit == \"x\"", "7:17", "write actor"),
            new Mistake("quote-in-a-text", "!done", "id == \"a\\\"b\"", "7:25", "cannot hold \\"),
            new Mistake("text-block", "\"action\"", "\"\"\"action\"\"\"", "10:21", "Three quotes"),
            new Mistake("curly-quotes", "\"action\"", "“action”", "10:21", "curly quote"),
            new Mistake(
                    "accumulate",
                    "!done",
                    "id != null) accumulate(ActionState($d : dayslat), $s : sum($d); $s > 0",
                    "7:29",
                    "do not use \"accumulate\""),
            new Mistake("open-bracket", "count)", "count", "7:5", "not well written"),
            new Mistake("one-equals-sign", "!done", "status = Status.DONE", "7:24", "write =="),
            new Mistake("garbage", "when\n", "when\n    what is this\n", "6:5", "not well written"),
            new Mistake(
                    "either",
                    "when\n",
                    "when\n    ($f : FieldState() or $f : Review())\n",
                    "6:5",
                    "write two rule blocks"),
            new Mistake("branch", "when\n", "when\n    if (done) do[late]\n", "6:5", "do not use \"if\""),
            new Mistake(
                    "qualified-call",
                    "!done",
                    "java.time.temporal.ChronoUnit.DAYS.between(due, due) > 0",
                    "7:17",
                    "no property \"java\""),
            new Mistake("every-one", "when\n", "when\n    forall(Review())\n", "6:5", "do not use \"forall\""),
            new Mistake("at-least-one", "when\n", "when\n    exists Review()\n", "6:5", "do not use exists"),
            new Mistake("misspelt-then", "then\n", "the\n", "9:1", "or the word then"),
            new Mistake("no-then", "then\n", "", "9:5", "\"then\" is wanted"),
            new Mistake("misspelt-when", "when\n", "wen\n", "5:1", "cannot stand here"),
            new Mistake("no-end", "\nend", "", "10:35", "last line"),
            new Mistake("open-quote", "late.error\"", "late.error", "6:23", "never closed"),
            new Mistake("attribute", "when\n", "    salience 10\nwhen\n", "5:5", "can silence a rule"),
            new Mistake("name-kept-twice", "$daysLate :", "$id :", "8:19", "already keeps another value"),
            new Mistake("parameter", "\"late.error\"", "\"late.eror\"", "6:23", "the nearest is \"late.error\""),
            new Mistake("import", "rule \"", "import java.util.Map;\nrule \"", "1:1", "remove \"import\""),
            new Mistake("behind-the-end", "\nend", "\nend\nrul \"other\"", "12:1", "outside of any block"));

    @TempDir
    private Path folder;

    private List<Fault> faults() {
        return assertThrows(FaultyRulesException.class, () -> RuleBase.load(folder, null))
                .faults();
    }

    @TestFactory
    Stream<DynamicTest> each_is_told_once_at_its_place() {
        return MISTAKES.stream()
                .map(mistake -> DynamicTest.dynamicTest(mistake.name(), () -> {
                    new RuleFolderOf(folder).rule("slips/only", mistake.drl());
                    List<Fault> faults = faults();
                    String said = faults.get(0).message().en();

                    assertEquals(
                            List.of("slips/only.drl:" + mistake.place()),
                            faults.stream().map(Fault::place).toList(),
                            faults.toString());
                    assertTrue(said.contains(mistake.told()), said);
                    assertFalse(
                            said.contains("\n") || said.contains("Problem stacktrace") || said.length() > 500, said);
                }));
    }

    @Test
    void all_are_told_at_once_each_in_its_file() throws IOException {
        RuleFolderOf rules = new RuleFolderOf(folder);
        List<String> expected = new ArrayList<>();
        for (Mistake mistake : MISTAKES) {
            rules.rule("slips/" + mistake.name(), mistake.drl());
            expected.add("slips/" + mistake.name() + ".drl:" + mistake.place());
        }
        rules.rule("slips/sound", SOUND);

        assertEquals(
                expected.stream().sorted().toList(),
                faults().stream().map(Fault::place).sorted().toList());
    }

    @Test
    void all_are_told_at_once_in_one_file() throws IOException {
        StringBuilder drl = new StringBuilder(SOUND).append("// rule of a comment\n");
        List<String> expected = new ArrayList<>();
        for (Mistake mistake : MISTAKES) {
            int above = (int) drl.chars().filter(sign -> sign == '\n').count();
            if (mistake.name().equals("import")) {
                // within a file it follows the block before
                above++;
                drl.append('\n');
            }
            String[] place = mistake.place().split(":");
            expected.add("slips/all.drl:" + (Integer.parseInt(place[0]) + above) + ":" + place[1]);
            drl.append(mistake.drl().replace("\"late\"", "\"" + mistake.name() + "\""));
        }
        new RuleFolderOf(folder).rule("slips/all", drl.toString());

        assertEquals(expected, faults().stream().map(Fault::place).toList());
    }

    @Test
    void a_parameter_is_kept_in_a_form_that_it_has() throws IOException {
        new RuleFolderOf(folder)
                .rule("slips/one", DRL.replace("late.error", "pace.error"))
                .rule("slips/three", DRL.replace("late.error", "late.until"))
                .rule("slips/two", DRL.replace(": count", ": count, $day : date"));

        assertEquals(
                List.of(
                        "slips/one.drl:6:46 This parameter is 0.5, no whole number; keep it by share or by value.",
                        "slips/three.drl:6:46 This parameter is a day; keep it by date.",
                        "slips/two.drl:6:60 This parameter is a number, no day."),
                faults().stream()
                        .map(fault -> fault.place() + " " + fault.message().en())
                        .toList());
    }

    @Test
    void what_the_file_lacks_and_what_the_compiler_refuses_are_told_together() throws IOException {
        new RuleFolderOf(folder)
                .rule("slips/one", DRL.replaceAll("@basis.*", "").replace("daysLate >", "daysLat >"))
                .rule("slips/two", DRL.replace("late.error", "late.eror"))
                .rule("slips/three", DRL.replace(", $id", ", $idd"));

        assertEquals(
                List.of("slips/one.drl:1:1", "slips/one.drl:7:24", "slips/three.drl:10:31", "slips/two.drl:6:23"),
                faults().stream().map(Fault::place).toList());
    }

    @Test
    void what_the_compiler_does_not_come_to_is_told_too() throws IOException {
        new RuleFolderOf(folder)
                .rule("slips/two", DRL.replace("!done", "!don, $limt != 0").replace(", $id", ", $idd"));

        assertEquals(
                List.of("slips/two.drl:7:18", "slips/two.drl:7:23", "slips/two.drl:10:31"),
                faults().stream().map(Fault::place).toList());
    }
}
