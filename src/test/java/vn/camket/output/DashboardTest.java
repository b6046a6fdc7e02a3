package vn.camket.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Language;
import vn.camket.finding.Outcome;

class DashboardTest {
    private static final Path REPORTS = Path.of("..", "..", "reports-in");

    private static byte[] written(Outcome outcome, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Dashboard.write(outcome, SampleOutcome.register(), language, REPORTS, out);
        return out.toByteArray();
    }

    private static String page(Outcome outcome) throws IOException {
        return new String(written(outcome, Language.VI), StandardCharsets.UTF_8);
    }

    private static JsonNode data(String page) throws IOException {
        return new ObjectMapper()
                .readTree(Jsoup.parse(page).getElementById("data").data());
    }

    private static List<String> rows(Document page, String section) {
        return page.select("#" + section + " tbody tr").eachText();
    }

    @Test
    void equal_outcomes_give_equal_bytes() throws IOException {
        assertArrayEquals(written(SampleOutcome.outcome(), Language.VI), written(SampleOutcome.outcome(), Language.VI));
    }

    @Test
    void tables_stand_in_the_page_as_they_are() throws IOException {
        Document page = Jsoup.parse(page(SampleOutcome.outcome()));
        page.select("[lang=en]:not(html)").remove();

        assertEquals("Nghiêm trọng 3", page.select(".figure.critical").text());
        assertEquals("Còn tồn tại 3", page.select(".figure.persisting").text());
        assertTrue(
                rows(page, "map").get(0).endsWith("3 1 3 7"), rows(page, "map").toString());
        assertEquals(List.of("TP. Cần Thơ 3 1 1 1 6 3 1 78,95", "Các bên 0 1 0 0 1 0 0 –"), rows(page, "units"));
        assertTrue(
                rows(page, "rates").get(0).endsWith("12 3 5 4 78,95"),
                rows(page, "rates").toString());
        assertEquals(List.of("30/09/2026 1 5 2 0 8 80", "31/12/2026 3 2 1 1 7 78,95"), rows(page, "trend"));
        assertTrue(
                rows(page, "rules").contains("Chưa tổng kết 0"),
                rows(page, "rules").toString());
        assertTrue(rows(page, "resolved").get(0).contains("Đã khắc phục"));
        assertEquals(3, rows(page, "inputs").size());
        assertTrue(page.select("#findings noscript").text().contains("cần JavaScript"));
    }

    @Test
    void numbers_lead_to_the_findings_behind_them() throws IOException {
        Document page = Jsoup.parse(page(SampleOutcome.outcome()));

        assertEquals(
                List.of("#agreement=can-tho-hau-giang-2021&field=giao-thong"),
                page.select(".map td:nth-child(2) a").eachAttr("href").subList(0, 1));
        assertEquals("#unit=-", page.select("#units td.total a").last().attr("href"));
    }

    @Test
    void shows_first_the_language_that_is_asked_for_and_carries_both() throws IOException {
        Document page = Jsoup.parse(new String(written(SampleOutcome.outcome(), Language.EN), StandardCharsets.UTF_8));

        assertEquals("en", page.selectFirst("html").attr("lang"));
        assertTrue(page.title().startsWith("Findings"), page.title());
        assertEquals("Theo đơn vị", page.select("nav a[href=#units] [lang=vi]").text());
    }

    @Test
    void sections_without_content_are_hidden() throws IOException {
        Outcome none = SampleOutcome.of(List.of(), List.of());

        assertTrue(Jsoup.parse(page(none)).getElementById("trial").hasAttr("hidden"));
        assertFalse(Jsoup.parse(page(none)).getElementById("resolved").hasAttr("hidden"));
        assertFalse(Jsoup.parse(page(SampleOutcome.outcome()))
                .getElementById("trial")
                .hasAttr("hidden"));
    }

    @Test
    void names_nothing_outside_itself_but_the_reports() throws IOException {
        String page = page(DashboardSample.outcome());

        assertFalse(page.contains("://"), "an address of a network");
        assertFalse(Pattern.compile("url\\(|@import|\\ssrc=|<link", Pattern.CASE_INSENSITIVE)
                .matcher(page.replaceFirst("(?s)<script type=\"application/json\".*?</script>", ""))
                .find());
        assertTrue(page.contains("default-src 'none'"));
    }

    @Test
    void texts_of_reports_cannot_leave_their_place() throws IOException {
        String page = page(DashboardSample.outcome());

        assertEquals(2, Jsoup.parse(page).select("script").size());
        assertEquals(0, Jsoup.parse(page).select("img").size());
        assertFalse(page.contains("\u2028"));
        assertTrue(data(page).at("/findings/0/message").toString().contains("<img src=x onerror="));
    }

    @Test
    void a_finding_carries_its_answer_and_the_link_to_its_cell() throws IOException {
        JsonNode data = data(page(DashboardSample.outcome()));
        JsonNode texts = data.get("texts");
        JsonNode place = data.at("/findings/1/evidence/0");

        assertEquals(
                "Sở Y tế",
                texts.get(data.at("/findings/0/answer/answeredBy").asInt()).asText());
        assertTrue(texts.get(data.at("/findings/0/answer/since").asInt())
                .toString()
                .contains("chậm 9 ngày"));
        assertEquals(
                "../../reports-in/2026-Q3/Bao%20cao%20%232%20100%25.xlsx",
                texts.get(place.get("file").asInt()).asText());
        assertEquals(
                "#'Bi%E1%BB%83u%201%20''nhi%E1%BB%87m%20v%E1%BB%A5'''!F6",
                place.get("place").asText());
    }

    @Test
    void many_findings_are_counted_but_not_all_listed() throws IOException {
        String page = page(SampleOutcome.many(5_001));

        assertEquals(5_000, data(page).get("findings").size());
        assertEquals(
                "5.001",
                Jsoup.parse(page)
                        .select(".map tfoot td")
                        .last()
                        .select("[lang=vi]")
                        .text());
        assertTrue(page.contains("Trang này mang 5.000 phát hiện"));
        assertFalse(page(SampleOutcome.outcome()).contains("Trang này mang"));
    }
}
