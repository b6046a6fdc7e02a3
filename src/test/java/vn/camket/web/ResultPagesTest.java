package vn.camket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.camket.Check;
import vn.camket.Request;
import vn.camket.Requests;
import vn.camket.fact.Language;

/** Looks at what two runs on the sample have published, as an auditor. */
class ResultPagesTest {
    private static final LocalDate FORMER = LocalDate.of(2025, 12, 31);
    private static final LocalDate NEWEST = LocalDate.of(2026, 11, 21);
    private static final String HOSTILE = "<script>alert(1)</script>\" onload='x' =HYPERLINK(1)";

    /** A run of this day is a copy of the newest in which texts are hostile. */
    private static final LocalDate HOSTILE_DAY = LocalDate.of(2024, 1, 5);

    @TempDir
    private static Path folder;

    private static Office office;
    private static Visitor auditor;
    private static JsonNode published;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        office = Office.open(folder, Office.Copy.REPORTS);
        check(FORMER);
        check(NEWEST);
        published = new ObjectMapper().readTree(json(NEWEST).toFile());
        Path hostile = json(HOSTILE_DAY);
        Files.createDirectories(hostile.getParent());
        Files.writeString(hostile, hostile(), StandardCharsets.UTF_8);
        auditor = office.visitor(Office.AUDITOR);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static void check(LocalDate day) {
        Settings settings = office.settings();
        new Check(new Request(
                        settings.reports(),
                        settings.rules(),
                        settings.out(),
                        day,
                        List.of(),
                        List.of(),
                        null,
                        Language.VI,
                        2,
                        true,
                        Requests.HOME,
                        true))
                .run();
    }

    private static Path json(LocalDate day) {
        return office.settings().out().resolve(day.toString()).resolve("findings.json");
    }

    private static String hostile() throws IOException {
        String quoted = new ObjectMapper().writeValueAsString(HOSTILE).replace("\\", "\\\\");
        return Files.readString(json(NEWEST), StandardCharsets.UTF_8)
                .replaceAll("\"(vi|value|subject)\" ?: ?\"(?:[^\"\\\\]|\\\\.)*\"", "\"$1\" : " + quoted)
                .replace("\"" + NEWEST + "\"", "\"" + HOSTILE_DAY + "\"");
    }

    private static List<JsonNode> findings(Predicate<JsonNode> such) {
        return StreamSupport.stream(published.path("findings").spliterator(), false)
                .filter(finding -> !finding.path("status").asText().equals("waived"))
                .filter(such)
                .toList();
    }

    private static Document page(String path) throws IOException, InterruptedException {
        Visitor.Answer answer = auditor.get(path);
        assertEquals(200, answer.status(), answer::text);
        return answer.page();
    }

    private static List<String> listed(Document page) {
        return page.select("table.cards tbody th a").eachAttr("href");
    }

    @Test
    void the_newest_run_is_shown_with_the_counts_that_it_published() throws IOException, InterruptedException {
        Document page = page("/findings");

        assertTrue(page.selectFirst("h1").text().contains("21/11/2026"), page.text());
        List<String> counts = new ArrayList<>();
        for (String severity : List.of("critical", "error", "warning", "info")) {
            counts.add(published.at("/summary/bySeverity/" + severity).asText());
        }
        assertEquals(
                counts,
                page.select("[role=status] .severity").eachText().stream()
                        .map(text -> text.replaceAll(".*: ", ""))
                        .toList());
    }

    @Test
    void a_list_is_in_the_order_of_the_file_and_a_hundred_long() throws IOException, InterruptedException {
        List<String> all = findings(any -> true).stream()
                .map(finding -> "/findings/" + finding.path("id").asText())
                .toList();
        List<String> met = new ArrayList<>();
        for (int page = 1; page <= (all.size() + 99) / 100; page++) {
            List<String> links = listed(page("/findings?page=" + page));
            assertTrue(links.size() <= 100, "rows: " + links.size());
            met.addAll(links);
        }

        assertEquals(all, met);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agreement", "field", "unit", "rule", "severity"})
    void a_filter_finds_what_the_file_has(String part) throws IOException, InterruptedException {
        String value = findings(finding -> finding.path(part).isTextual())
                .get(0)
                .path(part)
                .asText();
        long expected = findings(finding -> value.equals(finding.path(part).textValue()))
                .size();

        Document page = page("/findings?" + part + "=" + Visit.encoded(value));

        assertTrue(page.selectFirst("[role=status]").text().startsWith(expected + " "), page.text());
        assertEquals(
                value, page.select("select[name=" + part + "] option[selected]").val());
    }

    @Test
    void a_value_that_nothing_has_finds_nothing_and_filters_add_up() throws IOException, InterruptedException {
        long both = findings(finding -> "can-tho".equals(finding.path("unit").textValue())
                        && finding.path("severity").asText().equals("error"))
                .size();

        assertTrue(page("/findings?unit=can-tho&severity=error")
                .selectFirst("[role=status]")
                .text()
                .startsWith(both + " "));
        assertTrue(page("/findings?unit=nowhere")
                .selectFirst("[role=status]")
                .text()
                .startsWith("0 "));
    }

    @Test
    void groups_add_up_to_the_list_and_lead_to_their_part_of_it() throws IOException, InterruptedException {
        Document page = page("/findings");
        for (Element group : page.select("table.small:has(caption:contains(Theo:))")) {
            int sum = group.select("tbody td").eachText().stream()
                    .mapToInt(text -> Integer.parseInt(text.replace(".", "")))
                    .sum();
            assertEquals(findings(any -> true).size(), sum, group.text());
        }
        Element first = page.selectFirst("table.small tbody tr");
        Document part = page(first.selectFirst("a").attr("href"));

        assertTrue(part.selectFirst("[role=status]")
                .text()
                .startsWith(first.selectFirst("td").text() + " "));
    }

    @Test
    void the_trend_has_a_column_and_a_row_for_each_run() throws IOException, InterruptedException {
        Document page = page("/findings");

        assertEquals(3, page.select("svg.trend text[font-size=12]").size());
        assertEquals(
                "05/01/2024 31/12/2025 21/11/2026",
                page.select("h2 ~ div table.small tbody th a[href^=/findings?run=20]:matches(^\\d)")
                        .text());
        assertEquals(0, page.select("[style]").size());
    }

    @Test
    void a_finding_is_shown_with_its_evidence_and_how_it_came_about() throws IOException, InterruptedException {
        JsonNode finding =
                findings(one -> one.at("/evidence/0/cell").isTextual()).get(0);

        Document page = page("/findings/" + finding.path("id").asText());

        assertTrue(page.text().contains(finding.at("/message/vi").asText()), page.text());
        String evidence = page.select("[aria-labelledby=evidence]").text();
        assertTrue(evidence.contains(finding.at("/evidence/0/workbook").asText()), evidence);
        assertTrue(evidence.contains(finding.at("/evidence/0/cell").asText()), evidence);
        Element how = page.selectFirst("[aria-labelledby=explanation]");
        assertTrue(how.selectFirst("pre").text().startsWith("Quy tắc "), how.text());
        assertFalse(how.select("ol > li").isEmpty(), how.text());
        assertTrue(page.select("dl.facts").text().contains("Cách xử lý"), page.text());
    }

    @Test
    void a_finding_is_told_in_the_readers_language() throws IOException, InterruptedException {
        JsonNode finding = findings(any -> true).get(0);
        Visitor coordinator = office.visitor(Office.COORDINATOR);
        coordinator.read(Language.EN);

        String text = coordinator
                .get("/findings/" + finding.path("id").asText())
                .page()
                .text();

        assertTrue(text.contains(finding.at("/message/en").asText()), text);
        assertTrue(text.contains("Remedy"), text);
    }

    @Test
    void a_finding_that_is_gone_is_shown_with_why_it_cannot_be_explained() throws IOException, InterruptedException {
        String id = findings(any -> true).get(0).path("id").asText();

        Document page = page("/findings/" + id + "?run=" + HOSTILE_DAY);

        assertEquals(1, page.select("[aria-labelledby=explanation] .warn").size(), page.text());
    }

    @Test
    void texts_of_a_workbook_never_become_part_of_the_page() throws IOException, InterruptedException {
        String id = findings(one -> one.at("/evidence/0/value").isTextual())
                .get(0)
                .path("id")
                .asText();

        for (String path : List.of("/findings?run=" + HOSTILE_DAY, "/findings/" + id + "?run=" + HOSTILE_DAY)) {
            Document page = page(path);
            assertTrue(page.text().contains(HOSTILE), page.text());
            assertEquals(List.of("/assets/camket.js"), page.select("script").eachAttr("src"));
            assertEquals(0, page.select("[onload]").size());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/findings/0000000000000000",
                "/findings/..%2f..%2fetc",
                "/findings/x",
                "/findings?run=2020-01-01",
                "/findings?run=../2026-11-21",
                "/runs/2020-01-01",
                "/runs/.cache",
                "/runs/..",
                "/runs/2026-11-21/files/",
                "/runs/2026-11-21/files/nothing.xlsx",
                "/runs/2026-11-21/files/link.json",
                "/runs/2026-11-21/files/..%2f2025-12-31%2ffindings.json",
                "/runs/2026-11-21/files/%2e%2e/2025-12-31/findings.json",
                "/runs/2026-11-21/files/%2fetc%2fpasswd",
                "/runs/2026-11-21/files//etc/passwd",
                "/runs/2026-11-21/files/..%5cfindings.json"
            })
    void what_is_not_there_is_not_told_from_what_may_not_be_seen(String path) throws IOException, InterruptedException {
        Path link = json(NEWEST).toRealPath().resolveSibling("link.json");
        if (!Files.exists(link)) {
            Files.createSymbolicLink(link, json(FORMER).toRealPath());
        }
        Visitor.Answer answer = auditor.get(path);

        assertEquals(404, answer.status(), answer::text);
        assertEquals(
                auditor.get("/nowhere").page().select("main").text(),
                answer.page().select("main").text());
    }

    @Test
    void runs_are_listed_newest_first_with_the_change_since_the_last() throws IOException, InterruptedException {
        Document page = page("/runs");

        assertEquals(
                List.of("21/11/2026", "31/12/2025", "05/01/2024"),
                page.select("tbody th a").eachText());
        assertEquals(
                published.at("/summary/resolved").asText(),
                page.selectFirst("td[data-label='Đã xử lý']").text());
    }

    @Test
    void every_file_of_a_run_can_be_fetched_and_none_opens_in_the_browser() throws IOException, InterruptedException {
        Document page = page("/runs/" + NEWEST);
        List<String> files = page.select("tbody th a").eachAttr("href");

        assertTrue(files.contains("/runs/2026-11-21/files/findings.json"), files.toString());
        assertFalse(files.contains("/runs/2026-11-21/files/link.json"), files.toString());
        for (String file : files) {
            Visitor.Answer answer = auditor.get(file);
            assertEquals(200, answer.status(), file);
            assertTrue(answer.header("Content-Disposition").startsWith("attachment"), file);
        }
        assertEquals(
                Files.readString(json(NEWEST), StandardCharsets.UTF_8),
                auditor.get("/runs/2026-11-21/files/findings.json").text());
    }

    @Test
    void a_run_that_is_published_again_is_read_again() throws IOException, InterruptedException {
        LocalDate day = LocalDate.of(2023, 1, 5);
        Path file = json(day);
        Files.createDirectories(file.getParent());
        try {
            Files.writeString(file, small(day, 3), StandardCharsets.UTF_8);
            assertEquals("3", page("/runs/" + day).select("dl.facts dd").first().text());
            Files.writeString(file, small(day, 12), StandardCharsets.UTF_8);
            assertEquals(
                    "12", page("/runs/" + day).select("dl.facts dd").first().text());
            Files.writeString(file, "{", StandardCharsets.UTF_8);
            assertEquals(404, auditor.get("/runs/" + day).status());
        } finally {
            Files.delete(file);
            Files.delete(file.getParent());
        }
    }

    private static String small(LocalDate day, int critical) {
        return "{\"schema\":\"1\",\"asOf\":\"" + day + "\",\"filter\":{},\"summary\":{\"bySeverity\":{\"critical\":"
                + critical + "}},\"findings\":[]}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"/findings", "/runs", "/reported", "/calendar", "/calendar.ics"})
    void departments_and_administrators_see_none_of_it(String path) throws IOException, InterruptedException {
        assertEquals(404, office.visitor(Office.REPORTER).get(path).status());
        assertEquals(404, office.visitor(Office.ADMINISTRATOR).get(path).status());
        assertNull(office.visitor().get(path).header("Content-Disposition"));
    }
}
