package vn.camket.rule.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Text;
import vn.camket.rule.RuleFolderOf;

class PageReaderTest {
    private static final String TITLE = "| title | Nhiệm vụ quá hạn | Overdue action |";

    private static RulePage read(String page) {
        Faults faults = new Faults();
        RulePage read = new PageReader(new RuleFile("missing-actions", "late", "", page), faults).read();
        faults.raise();
        return read;
    }

    @Test
    void words_are_taken_as_they_are_written() {
        String template = "[{a} / {b}](c) \\| *d* <e> & `f`";
        RulePage page = read(RuleFolderOf.PAGE.replace(TITLE, "| title | " + template + " | x |"));
        assertEquals(new Text("[{a} / {b}](c) | *d* <e> & `f`", "x"), page.title());
    }

    @Test
    void every_heading_of_the_third_level_is_a_case() {
        RulePage page = read(RuleFolderOf.PAGE);
        assertEquals(
                List.of("An action two months late", "An action that is not late yet"),
                page.cases().stream().map(RuleCase::heading).toList());
        assertEquals(List.of(13, 25), page.cases().stream().map(RuleCase::line).toList());
        assertEquals(
                "60", page.cases().get(0).facts().get(0).rows().get(0).cells().get(1));
    }

    @Test
    void other_sections_are_no_cases() {
        assertEquals(
                2,
                read(RuleFolderOf.PAGE + "\n## See also\n\n### Words\n").cases().size());
    }
}
