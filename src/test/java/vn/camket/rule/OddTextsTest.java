package vn.camket.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.camket.fact.FieldState;
import vn.camket.fact.Text;
import vn.camket.finding.FaultyRulesException;
import vn.camket.finding.Finding;

/** Shows that texts and names that look like something else to a compiler mean just what they say. */
class OddTextsTest {
    private static final List<String> TEXTS = List.of(
            "a // b",
            "a /* b */",
            "end",
            "then findings.report(1);",
            "rule x when",
            "{a} ${b} #{c}",
            "$id",
            "@x #y ~z",
            "it's",
            "'quoted'",
            "%s %d %n",
            "a && b || !c",
            "x, y; z",
            "null",
            "true",
            "1",
            "01-Feb-2024",
            "2024-02-01",
            "Quý III/2025: hạn – “ngoặc”",
            "😀",
            "(a) [b] <c> ^d$",
            "a.b!.c",
            " blank ",
            "");

    @TempDir
    Path folder;

    @Test
    void a_text_between_quotes_is_that_text() throws IOException {
        StringBuilder drl = new StringBuilder();
        for (int number = 0; number < TEXTS.size(); number++) {
            String text = TEXTS.get(number);
            drl.append(RuleFolderOf.block("text " + number, "error", "ActionState(id == \"" + text + "\", $id : id)")
                    .replace("\"action\", $id", "\"" + number + "\", \"" + text + "\""));
        }
        RuleBase base = RuleBase.load(
                new RuleFolderOf(folder).rule("odd/texts", drl.toString()).path(), null);
        List<Object> facts = new ArrayList<>(List.of(FactOf.parameter("late.error", "30")));
        TEXTS.forEach(text -> facts.add(FactOf.action(text, 1)));
        List<String> expected = new ArrayList<>();
        for (int number = 0; number < TEXTS.size(); number++) {
            expected.add(number + ":" + TEXTS.get(number));
        }
        assertEquals(
                expected.stream().sorted().toList(),
                base.check(null, facts).stream().map(Finding::subject).sorted().toList());
    }

    @Test
    void a_block_is_named_by_plain_words_for_its_name_becomes_part_of_a_program() throws IOException {
        List<String> names = List.of("quá hạn: 30 ngày (mức 2), 5%", "it's", "01/02 – x.y", "end", "class");
        StringBuilder drl = new StringBuilder();
        for (String name : names) {
            drl.append(RuleFolderOf.block(name, "error", "ActionState($id : id)")
                    .replace("\"action\"", "\"" + name + "\""));
        }
        RuleBase base = RuleBase.load(
                new RuleFolderOf(folder).rule("odd/names", drl.toString()).path(), null);
        assertEquals(
                names.size(),
                base.check(null, List.of(FactOf.parameter("late.error", "30"), FactOf.action("road", 1)))
                        .size());
    }

    @Test
    void a_rule_and_its_family_may_be_named_by_words_of_java() throws IOException {
        new RuleFolderOf(folder).rule("new/class", RuleFolderOf.RULE).rule("new/default", RuleFolderOf.RULE);
        assertEquals(2, RuleBase.load(folder, null).rules().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/ static int x = 1; /*", "a /* b */", "", "a; b", "{}", "$x", "a*b", "@x", "a\tb"})
    void a_name_with_other_signs_is_told(String name) throws IOException {
        new RuleFolderOf(folder).rule("odd/name", RuleFolderOf.block(name, "error", "ActionState($id : id)"));
        FaultyRulesException refused = assertThrows(FaultyRulesException.class, () -> RuleBase.load(folder, null));
        assertEquals("odd/name.drl:1:6", refused.faults().get(0).place());
    }

    @Test
    void a_kept_value_may_have_any_name() throws IOException {
        List<String> names = List.of("$class", "$int", "$hạn", "$Id", "$rule", "$x1_y", "$findings", "$this", "$unit2");
        StringBuilder drl = new StringBuilder();
        for (String name : names) {
            drl.append(RuleFolderOf.block(
                            name.substring(1),
                            "error",
                            "ActionState(" + name + " : id, $l : daysLate)\n" + "    FieldState(id != " + name
                                    + ", actions < $l)")
                    .replace("\"action\", $id", "\"" + name.substring(1) + "\", " + name));
        }
        RuleBase base = RuleBase.load(
                new RuleFolderOf(folder).rule("odd/values", drl.toString()).path(), null);
        List<Object> facts = List.of(
                FactOf.parameter("late.error", "30"),
                FactOf.action("road", 1),
                new FieldState("f", Text.same("F"), 0, 0, List.of()));
        assertEquals(names.size(), base.check(null, facts).size());
    }
}
