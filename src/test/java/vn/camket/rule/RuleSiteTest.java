package vn.camket.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.finding.FaultyRulesException;
import vn.camket.rule.file.LoadedRule;

/** Reads the pages of rules as a browser does: those of a small folder, and once those of the project's own. */
class RuleSiteTest {
    private static final String HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>";

    @TempDir
    private Path folder;

    private RuleFolderOf late() throws IOException {
        return new RuleFolderOf(folder).rule("missing/late", RuleFolderOf.RULE);
    }

    private Document page(String file) throws IOException {
        return Jsoup.parse(RuleSite.of(folder).get(file));
    }

    /** Links of all pages that lead to no file of the site, or to no place on it. */
    private static List<String> astray(Map<String, String> files) {
        List<String> astray = new ArrayList<>();
        files.forEach((file, text) -> {
            for (Element link : Jsoup.parse(text).select("[href], [src]")) {
                String to = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                String path = to.replaceFirst("#.*", "");
                String target = path.isEmpty()
                        ? file
                        : Path.of(file)
                                .resolveSibling(path)
                                .normalize()
                                .toString()
                                .replace('\\', '/');
                boolean there = files.containsKey(target);
                if (there && to.contains("#")) {
                    String anchor = to.substring(to.indexOf('#') + 1);
                    there = Jsoup.parse(files.get(target)).getElementById(anchor) != null;
                }
                if (!there) {
                    astray.add(file + ": " + to);
                }
            }
        });
        return astray;
    }

    @Test
    void every_rule_and_every_case_of_the_project_has_its_place_and_every_link_leads_there() throws IOException {
        Path rules = Path.of("rules");
        Map<String, String> files = RuleSite.of(rules);

        for (LoadedRule loaded : LoadedRule.readAll(rules)) {
            Document page = Jsoup.parse(files.get(loaded.rule().id() + ".html"));
            assertEquals(
                    loaded.cases().stream().map(one -> one.heading()).toList(),
                    page.select("h3").eachText(),
                    loaded.rule().id());
            assertEquals(
                    loaded.cases().stream()
                            .mapToInt(one -> one.facts().size() + (one.findings() == null ? 0 : 1))
                            .sum(),
                    page.select("table.case").size());
            assertTrue(
                    page.text().contains(loaded.rule().message().vi()),
                    loaded.rule().id());
        }
        assertEquals(List.of(), astray(files));
        assertEquals(new TreeSet<>(files.keySet()), files.keySet());
        assertTrue(files.keySet()
                .containsAll(List.of("README.html", "decisions.html", "samples.html", "CHANGELOG.html", "style.css")));
    }

    @Test
    void nothing_is_loaded_but_the_style_sheet() throws IOException {
        RuleSite.of(Path.of("rules")).forEach((file, text) -> {
            if (file.endsWith(".html")) {
                assertEquals(
                        1,
                        Jsoup.parse(text)
                                .select("[src], link, script, style, iframe")
                                .size(),
                        file);
            }
        });
    }

    @Test
    void the_index_lists_a_rule_with_what_it_is_made_of() throws IOException {
        late();
        Element row = page("index.html").selectFirst("table.rules tbody tr");

        assertEquals("missing/late.html", row.selectFirst("a").attr("href"));
        assertEquals(
                List.of(
                        "Nhiệm vụ quá hạn Overdue action late.drl:1",
                        "Cần xử lý Error",
                        "Thỏa thuận",
                        "late.error = 30",
                        "2"),
                row.select("> *").eachText());
    }

    @Test
    void the_index_lists_every_parameter_with_its_value_and_its_rules() throws IOException {
        late();
        List<String> rows =
                page("index.html").select("table.parameters tbody tr").eachText();

        assertTrue(rows.contains("late.error 30 Cần xử lý Error missing/late"), rows.toString());
        assertTrue(
                rows.contains(
                        "late.until 2027-03-01 Đến ngày Until Không quy tắc nào so sánh trực tiếp No rule compares with it directly"),
                rows.toString());
        assertEquals(4, rows.size());
    }

    @Test
    void a_page_speaks_both_languages_and_says_so() throws IOException {
        late();
        Document page = page("missing/late.html");

        assertEquals("vi", page.selectFirst("html").attr("lang"));
        assertEquals("Nhiệm vụ quá hạn", page.selectFirst("h1 [lang=vi]").text());
        assertEquals("Overdue action", page.selectFirst("h1 [lang=en]").text());
        assertEquals(
                List.of("Vì sao. Nhiệm vụ đã có thời hạn."),
                page.select("div[lang=vi] > p").eachText());
        assertEquals(
                List.of("Why. The action has a due date."),
                page.select("div[lang=en] > p").eachText());
    }

    @Test
    void a_case_shows_its_values_as_they_are_written() throws IOException {
        late().write("missing/late.md", RuleFolderOf.PAGE.replace("| | 60 |", "| | *60* \\| [a / b] |"));
        Element table = page("missing/late.html").selectFirst("table.case");

        assertEquals(
                "ActionState · Nhiệm vụ Action", table.selectFirst("caption").text());
        assertEquals(
                List.of("daysLate", "*60* | [a / b]"), table.select("th, td").eachText());
    }

    @Test
    void a_sample_of_many_properties_stands_upright_and_one_of_few_lies() throws IOException {
        String nine = "| A | a | b | c | d | e | f | g | h | i |";
        String ten = "| B | a | b | c | d | e | f | g | h | i | j |";
        late().write(
                        "samples.md",
                        Stream.of(nine, ten)
                                .map(head -> head + "\n" + head.replaceAll("\\w", "---") + "\n"
                                        + head.replaceFirst("\\w", "") + "\n\n")
                                .collect(Collectors.joining()));

        assertEquals(
                List.of(2, 10),
                page("samples.html").select("table").stream()
                        .map(table -> table.select("tr").size())
                        .toList());
    }

    @Test
    void text_that_looks_like_markup_stays_text_wherever_it_stands() throws IOException {
        String page = RuleFolderOf.PAGE
                .replace("Overdue action", HOSTILE)
                .replace("Báo cáo kết quả.", HOSTILE)
                .replace("The action has a due date.", HOSTILE + "\n\n" + HOSTILE + " [a](javascript:alert(3))")
                .replace("An action two months late", HOSTILE)
                .replace("| | 60 |", "| | " + HOSTILE + " |");
        late().write("missing/late.drl", "// " + HOSTILE + "\n" + RuleFolderOf.RULE)
                .write("missing/late.md", page)
                .write("README.md", "# " + HOSTILE + "\n\n![](http://example.com/a.png)\n\n" + HOSTILE)
                .write("decisions.md", "*".repeat(20_000) + HOSTILE);
        Map<String, String> files = RuleSite.of(folder);

        files.forEach((file, text) -> {
            Document read = Jsoup.parse(text);
            assertEquals(List.of(), read.select("script, img, [onerror]").eachText(), file);
            assertFalse(text.contains("javascript:alert(3)\""), file);
            assertTrue(
                    file.equals("style.css")
                            || file.equals("samples.html")
                            || read.text().contains("<script>"),
                    file);
        });
        assertTrue(Jsoup.parse(files.get("missing/late.html"))
                .selectFirst("pre")
                .text()
                .startsWith("// <script>"));
    }

    @Test
    void links_between_files_become_links_between_pages_and_others_stay_words() throws IOException {
        late().write("README.md", """
                # Một quy tắc là gì?

                [rule](missing/late.md), [case](missing/late.md#an-action-two-months-late), [here](#một-quy-tắc-là-gì),
                [numbers](parameters.json), [none](#none), [outside](../missing/late.md), [web](https://example.com)
                """);

        assertEquals(
                List.of(
                        "missing/late.html",
                        "missing/late.html#an-action-two-months-late",
                        "#một-quy-tắc-là-gì",
                        "https://example.com"),
                page("README.html").select("main a").eachAttr("href"));
    }

    @Test
    void equal_folders_give_equal_bytes() throws IOException {
        late();

        assertEquals(RuleSite.of(folder), RuleSite.of(folder));
    }

    @Test
    void notes_that_cannot_be_read_are_told_as_a_fault() throws IOException {
        late().write("README.md", new byte[] {'a', (byte) 0xff});

        FaultyRulesException faulty = assertThrows(FaultyRulesException.class, () -> RuleSite.of(folder));
        assertEquals("README.md", faulty.faults().get(0).file());
    }
}
