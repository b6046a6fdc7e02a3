package vn.camket.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.finding.Fault;
import vn.camket.finding.FaultyRulesException;

class FaultyRulesTest {
    private static final String ID = "missing-actions/late";

    @TempDir
    Path folder;

    private RuleFolderOf rules;

    @BeforeEach
    void begin() throws IOException {
        rules = new RuleFolderOf(folder);
    }

    private List<Fault> faults() {
        return assertThrows(FaultyRulesException.class, () -> RuleBase.load(folder, null))
                .faults();
    }

    private List<String> places() {
        return faults().stream().map(Fault::place).toList();
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_are_no_fault() throws IOException {
        rules.write(ID + ".drl", "\uFEFF" + RuleFolderOf.RULE.replace("\n", "\r\n"));
        rules.write(ID + ".md", "\uFEFF" + RuleFolderOf.PAGE.replace("\n", "\r\n"));
        assertEquals(
                "Nhiệm vụ quá hạn",
                RuleBase.load(folder, null).rules().get(0).title().vi());
    }

    @Test
    void lines_hold_with_windows_line_ends() throws IOException {
        rules.rule(ID, RuleFolderOf.RULE.replace("daysLate >", "daysLat >").replace("\n", "\r\n"));
        assertEquals(List.of(ID + ".drl:7:24"), places());
    }

    @Test
    void a_broken_rule_is_told_with_its_line() throws IOException {
        rules.rule(ID, RuleFolderOf.RULE.replace("$limit : count)", "$limit : count"));
        assertTrue(places().get(0).startsWith(ID + ".drl:7:"), places().toString());
    }

    @Test
    void an_unknown_property_is_told_with_its_line_and_its_file_only() throws IOException {
        rules.rule(ID, RuleFolderOf.RULE.replace("daysLate >", "daysLat >"));
        rules.rule("missing-actions/sound", RuleFolderOf.RULE);
        assertEquals(List.of(ID + ".drl:7:24"), places());
        assertTrue(faults().get(0).message().en().contains("daysLat"));
    }

    @Test
    void an_unknown_name_in_the_report_is_told_with_its_line() throws IOException {
        rules.rule(ID, RuleFolderOf.RULE.replace("\"action\", $id", "\"action\", $idd"));
        assertEquals(List.of(ID + ".drl:9:31"), places());
    }

    @Test
    void what_only_shows_when_classes_start_is_told_too() throws IOException {
        rules.rule(ID, RuleFolderOf.RULE.replace("!done", "id matches \"a(\""));
        assertEquals(ID + ".drl", faults().get(0).file());
    }

    @Test
    void annotations_are_asked_for() throws IOException {
        rules.rule(
                ID,
                RuleFolderOf.RULE.replace("@severity(error)", "@severity(bad)").replaceAll("@(basis|since).*", ""));
        assertEquals(List.of(ID + ".drl:1:1", ID + ".drl:1:1", ID + ".drl:2:15"), places());
    }

    @Test
    void the_column_of_a_rule_must_be_one_of_reports() throws IOException {
        rules.rule(ID, RuleFolderOf.RULE.replace("@severity(error)", "@severity(error) @column(evidense)"));
        assertEquals(List.of(ID + ".drl:2:30"), places());
        rules.rule(ID, RuleFolderOf.RULE.replace("@severity(error)", "@severity(error) @column(evidence)"));
        assertEquals(
                List.of("evidence"), RuleBase.load(folder, null).rules().get(0).columns());
    }

    @Test
    void a_parameter_must_exist() throws IOException {
        rules.rule(ID, RuleFolderOf.RULE.replace("late.error", "late.eror"));
        assertEquals(List.of(ID + ".drl:6:23"), places());
    }

    @Test
    void a_rule_file_holds_rules_that_report_and_nothing_else() throws IOException {
        rules.rule(ID, "import java.util.Map;\n" + RuleFolderOf.RULE.replace("findings.report", "System.out.println"));
        assertEquals(List.of(ID + ".drl:1:1", ID + ".drl:10:5"), places());
    }

    @Test
    void a_word_of_drools_own_is_told_with_its_cure() throws IOException {
        for (String unit : List.of("unit", "this.unit", "this.unit()")) {
            rules.rule(ID, RuleFolderOf.RULE.replace("$id : id", "$id : id, $unit : " + unit));
            assertEquals(List.of(ID + ".drl:7:" + (61 + unit.indexOf("unit"))), places());
            assertTrue(faults().get(0).message().en().endsWith("write actor."));
        }
    }

    @Test
    void both_twins_are_needed() throws IOException {
        rules.write(ID + ".drl", RuleFolderOf.RULE).write("missing-actions/early.md", RuleFolderOf.PAGE);
        assertEquals(List.of("missing-actions/early.drl", ID + ".md"), places());
    }

    @Test
    void rules_outside_the_folder_of_a_family_are_told() throws IOException {
        rules.rule(ID, RuleFolderOf.RULE).write("late.drl", "").write("missing-actions/old/late.drl", "");
        assertEquals(List.of("late.drl", "missing-actions/old/late.drl"), places());
    }

    @Test
    void a_folder_without_any_rule_is_a_fault() {
        assertEquals(List.of("."), places());
    }

    @Test
    void a_name_is_given_once_over_all_families() throws IOException {
        rules.rule(ID, RuleFolderOf.RULE).rule("stale-reviews/late", RuleFolderOf.RULE);
        assertEquals(List.of("stale-reviews/late.drl:1:1"), places());
    }

    @Test
    void text_that_is_not_utf_8_is_told_with_its_line() throws IOException {
        rules.rule(ID, "").write(ID + ".drl", "// a\n// \u00E0 la carte\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(List.of(ID + ".drl:2:1"), places());
    }

    @Test
    void a_page_needs_both_languages_reasons_and_cases() throws IOException {
        rules.rule(ID, RuleFolderOf.RULE);
        rules.write(
                ID + ".md",
                RuleFolderOf.PAGE
                        .replace("Overdue action", "")
                        .replace("**Why.**", "")
                        .replaceAll("(?s)## Passes.*", ""));
        assertEquals(List.of(ID + ".md:1:1", ID + ".md:1:1", ID + ".md:1:1"), places());
    }

    @Test
    void folders_without_rules_are_no_families() throws IOException {
        rules.rule(ID, RuleFolderOf.RULE).write("vocabulary/notes.md", "words");
        assertEquals(1, RuleBase.load(folder, null).rules().size());
    }
}
