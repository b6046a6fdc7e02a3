package vn.camket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.RuleUsage;
import vn.camket.fact.Language;
import vn.camket.fact.Provenance;
import vn.camket.fact.Share;
import vn.camket.fact.Text;
import vn.camket.fact.Units;
import vn.camket.finding.Rule;
import vn.camket.finding.RuleUse;
import vn.camket.finding.RuleUse.Mark;
import vn.camket.finding.Severity;
import vn.camket.finding.Waiver;
import vn.camket.finding.WaiverUse;
import vn.camket.text.Wording;

class UsagePageTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    private static RuleUse use(String name, int fired, Mark mark) {
        Text title = Text.same("Title of " + name);
        Rule rule = new Rule("missing-actions/" + name, title, title, title, "", List.of(), List.of(), "x", 1, false);
        return new RuleUse(rule, 2, fired, fired, new Share(BigDecimal.valueOf(fired), BigDecimal.valueOf(2)), mark);
    }

    private static String printed(RuleUsage.Told told) {
        StringWriter words = new StringWriter();
        new UsagePage(told, new Wording(Language.EN, new Units(List.of()), DAY)).print(new PrintWriter(words, true));
        return words.toString();
    }

    @Test
    void rules_that_find_nothing_stand_first_then_those_that_find_everything() {
        List<RuleUse> rules = List.of(use("a", 1, Mark.NONE), use("b", 2, Mark.NEARLY_ALWAYS), use("c", 0, Mark.NEVER));
        List<String> lines = printed(new RuleUsage.Told(rules, List.of(DAY, DAY), List.of()))
                .lines()
                .toList();

        assertTrue(lines.get(1).matches("missing-actions/c .* 0/2 .*Found nothing in any run \\(2\\)"), lines.get(1));
        assertTrue(lines.get(2).matches("missing-actions/b .* 2/2 .* 100 .*on nearly every agreement"), lines.get(2));
        assertTrue(lines.get(3).matches("missing-actions/a .* 1/2 .* 50"), lines.get(3));
    }

    @Test
    void names_a_waiver_that_waives_nothing_by_what_it_was_to_waive() {
        Waiver waiver = new Waiver(
                "0123456789abcdef",
                "missing-actions/a",
                "can-tho-hau-giang-2021",
                "action:x",
                Severity.ERROR,
                "",
                "12/TB-UBND",
                "UBND",
                DAY,
                Provenance.register("waivers.json", "/waivers/0", null));
        String page = printed(new RuleUsage.Told(
                List.of(use("a", 0, Mark.NEVER)), List.of(DAY), List.of(WaiverUse.of(waiver, null, DAY))));

        assertTrue(
                page.contains("  missing-actions/a, can-tho-hau-giang-2021, action:x (12/TB-UBND): No such finding"),
                page);
    }

    @Test
    void without_runs_it_says_so(@TempDir Path empty) {
        Said said = Said.rules("list", "--usage", "--out", empty, "--lang", "en");

        assertEquals(0, said.exit(), said.err());
        assertEquals("No run in the output folder tells how much each rule found.\n", said.out());
        assertEquals(2, Said.rules("list", "--usage", "--runs", "0").exit());
    }
}
