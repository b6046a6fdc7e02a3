package vn.camket.errand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.Request;
import vn.camket.RunFailure;
import vn.camket.SmallRules;
import vn.camket.disk.Sha256;
import vn.camket.fact.Language;

/** Tries texts of a rule where nobody has reported anything; whatever they are, the rules folder stays as it is. */
class TryRuleTest {
    @TempDir
    private static Path work;

    private static SmallRules rules;
    private static Map<String, String> before;
    private static String drl;
    private static String page;

    @BeforeAll
    static void copy_the_rules() throws IOException {
        rules = new SmallRules(work.resolve("rules"));
        drl = Files.readString(rules.path().resolve(SmallRules.OVERDUE + ".drl"), StandardCharsets.UTF_8);
        page = Files.readString(rules.path().resolve(SmallRules.OVERDUE + ".md"), StandardCharsets.UTF_8);
        Files.createDirectory(work.resolve("reports"));
        before = files();
    }

    @AfterEach
    void the_rules_folder_is_the_same_byte_by_byte() throws IOException {
        assertEquals(before, files());
        assertFalse(Files.exists(work.resolve("out")), "nothing is published");
    }

    private static Map<String, String> files() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(rules.path())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(rules.path().relativize(file).toString(), Sha256.hex(file));
            }
        }
        return hashes;
    }

    private static TryRule.Told tried(String rule, String drl, String page) {
        Request request = new Request(
                work.resolve("reports"),
                rules.path(),
                work.resolve("out"),
                LocalDate.of(2025, 12, 31),
                List.of(),
                List.of(),
                null,
                Language.EN,
                1,
                true,
                work.resolve("home"),
                false);
        return new TryRule(request, rule, drl, page).run();
    }

    private static TryRule.Told tried(String drl) {
        return tried(SmallRules.OVERDUE, drl, page);
    }

    @Test
    void the_same_text_changes_nothing() {
        TryRule.Told told = tried(drl);
        assertEquals(List.of(), told.faults());
        assertTrue(told.counts().startsWith("No finding differs."), told.counts());
        assertEquals(List.of(), told.differences());
    }

    @Test
    void a_limit_that_is_raised_by_a_text_takes_findings_away() {
        assertEquals(
                List.of(), tried(drl.replace("daysLate > 0,", "daysLate > 29,")).differences());
        TryRule.Told told = tried(drl.replace("daysLate > 0,", "daysLate > 30,"));
        assertNotNull(told.counts(), () -> told.faults().toString());
        TryRule.Changed gone = told.differences().get(0);
        assertEquals("Goes: Warning → –", gone.became());
        assertEquals("Overdue action", gone.rule());
        assertTrue(gone.message().contains("30 day(s) overdue"), gone.message());
        assertEquals(1, told.differences().size());
    }

    @Test
    void a_text_that_wants_to_run_anything_is_refused_at_its_line_and_column() {
        TryRule.Told told = tried(
                drl.replaceFirst("findings.report\\(\"action\", \\$id\\);", "Runtime.getRuntime().exec(\"id\");"));
        assertNull(told.counts());
        assertEquals(
                "missing-actions/overdue-action.drl:10:5", told.faults().get(0).place());
        assertTrue(told.faults().get(0).stops());
    }

    @Test
    void every_fault_of_both_texts_is_told_at_once_without_the_place_of_the_copy() {
        TryRule.Told told = tried(
                SmallRules.OVERDUE,
                drl.replaceFirst("!done", "!dome"),
                page.replaceFirst("\\{daysLate\\}", "{daysLat}"));
        assertEquals(
                List.of("missing-actions/overdue-action.drl:6:28", "missing-actions/overdue-action.md:4:40"),
                told.faults().stream().map(TryRule.Mistake::place).toList());
    }

    @Test
    void what_is_no_rule_of_the_folder_is_not_tried() {
        for (String rule : List.of("missing-actions/none", "../rules/units", "missing-actions/../units", "units")) {
            assertThrows(RunFailure.class, () -> tried(rule, drl, page), rule);
        }
    }

    @Test
    void the_page_of_a_rule_is_shown_with_all_markup_in_it_as_text_and_leads_to_rules_only() throws IOException {
        SmallRules odd = new SmallRules(work.resolve("odd"));
        odd.change(
                SmallRules.OVERDUE + ".md",
                "**Why.**",
                "**Why.** <script>alert(1)</script> [x](javascript:alert(1)) ![y](https://example.org/y.png)"
                        + " [rule](../waivers/expired-waiver.md) [notes](../samples.md) <b style=\"color:red\">b</b>\n\n"
                        + "<img src=x onerror=alert(1)>\n\n**Why.**");
        odd.change(SmallRules.OVERDUE + ".md", "| title | ", "| title | <i>");
        ShowRule.Shown shown = new ShowRule(odd.path(), SmallRules.OVERDUE, Language.VI).run();
        assertTrue(shown.title().startsWith("<i>"), shown.title());
        var html = Jsoup.parseBodyFragment(shown.html());
        assertEquals(
                0,
                html.select("script, img, i, b, iframe, style, [style], [onerror]")
                        .size(),
                shown.html());
        assertEquals(
                List.of("../#family-missing-actions", "../#parameters", "../#parameters", "../waivers/expired-waiver"),
                html.select("a").eachAttr("href").stream().sorted().toList());
        assertTrue(html.text().contains("<script>alert(1)</script>"), html.text());
    }

    @Test
    void rules_are_listed_by_family_and_one_that_is_not_there_is_not_shown() {
        assertEquals(
                List.of("missing-actions/overdue-action", "reporting-duty/failed-rule", "waivers/expired-waiver"),
                new ListRules(rules.path(), work.resolve("out"), LocalDate.of(2025, 12, 31), Language.EN)
                        .run().stream().map(ListRules.Line::id).limit(3).toList());
        assertNull(new ShowRule(rules.path(), "missing-actions/none", Language.EN)
                .run()
                .title());
    }
}
