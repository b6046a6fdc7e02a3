package vn.camket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Goes through the pages of the register and of the rules as the coordinator and the auditors do. */
class RegisterPagesTest {
    private static final String PAGE = "/register/can-tho-hau-giang-2021";

    @TempDir
    private static Path folder;

    private static Office office;
    private Visitor visitor;

    @BeforeAll
    static void open() throws IOException {
        office = Office.open(folder, Office.Copy.RULES);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @BeforeEach
    void sign_in() throws IOException, InterruptedException {
        visitor = office.visitor(Office.COORDINATOR);
    }

    private static String registered() throws IOException {
        return Files.readString(
                office.settings().rules().resolve("agreements/can-tho-hau-giang-2021.json"), StandardCharsets.UTF_8);
    }

    private static Map<String, String> review(String kind, String day) {
        return Map.of("c0", "đã họp", "c1", kind, "c2", day, "c3", "<b>12/BC</b>", "c4", "");
    }

    /** The fields of the form that confirms. */
    private static Map<String, String> fields(Document page) {
        Map<String, String> fields = new HashMap<>();
        for (Element field : page.select("main form input[type=hidden]")) {
            fields.put(field.attr("name"), field.val());
        }
        return fields;
    }

    private static int drafts() throws IOException {
        Path drafts = office.settings().data().resolve("register-drafts");
        if (!Files.exists(drafts)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(drafts)) {
            return (int) files.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void a_review_is_looked_at_and_then_written_and_its_markup_is_shown_as_text() throws Exception {
        assertTrue(visitor.get("/register")
                .page()
                .select("tbody a")
                .eachAttr("href")
                .contains(PAGE));
        visitor.get(PAGE);
        Visitor.Answer look = visitor.post(PAGE + "/reviews", review("tổng kết", "2025-12-20"));
        assertEquals(200, look.status());
        assertTrue(look.page().select("dl.facts").text().contains("2025-12-20"));
        assertFalse(registered().contains("2025-12-20"));

        assertEquals(
                PAGE + "?written=1",
                visitor.post(PAGE + "/reviews", fields(look.page())).leadsTo());
        assertTrue(registered().contains("\"document\": \"<b>12/BC</b>\""));
        Document page = visitor.follow().page();
        assertEquals(0, page.select("td b").size());
        assertTrue(page.select("td").eachText().contains("<b>12/BC</b>"));
    }

    @Test
    void a_mistake_stands_at_its_field_with_what_was_typed() throws Exception {
        visitor.get(PAGE);
        Visitor.Answer answer = visitor.post(PAGE + "/reviews", review("tổng kết", "31/02/2026"));
        assertEquals(422, answer.status());
        Element field = answer.page().selectFirst("[aria-invalid=true]");
        assertEquals("reviews-2", field.id());
        assertEquals("31/02/2026", field.val());
        assertTrue(answer.page().getElementById("reviews-2-note").text().contains("cần ngày có thật"));
    }

    @Test
    void a_register_that_has_changed_meanwhile_is_shown_anew_and_not_written() throws Exception {
        visitor.get(PAGE);
        Map<String, String> seen = fields(
                visitor.post(PAGE + "/reviews", review("sơ kết", "2024-12-20")).page());
        Path file = office.settings().rules().resolve("agreements/can-tho-hau-giang-2021.json");
        Files.writeString(file, registered() + "\n", StandardCharsets.UTF_8);
        Visitor.Answer late = visitor.post(PAGE + "/reviews", seen);
        assertEquals(409, late.status());
        assertFalse(registered().contains("2024-12-20"));
        assertEquals(303, visitor.post(PAGE + "/reviews", fields(late.page())).status());
    }

    @Test
    void the_workbook_comes_back_and_is_kept_until_it_is_confirmed() throws Exception {
        Visitor.Answer book = visitor.get(PAGE + "/workbook");
        assertTrue(book.header("Content-Disposition").startsWith("attachment;"));
        Visitor.Upload same = new Visitor.Upload("workbook", "../../x.xlsx", book.body());
        visitor.get("/register");
        assertEquals(200, visitor.upload("/register/workbook", Map.of(), same).status());
        assertEquals(0, drafts(), "what changes nothing is not kept");
        Visitor.Upload none =
                new Visitor.Upload("workbook", "x.xlsx", "không phải bảng tính".getBytes(StandardCharsets.UTF_8));
        assertTrue(visitor.upload("/register/workbook", Map.of(), none).status() >= 400);
        assertEquals(0, drafts());
        assertEquals(
                404, visitor.post("/register/workbook/..%2F..%2Fx", Map.of()).status());
    }

    @Test
    void an_auditor_tries_a_rule_and_a_coordinator_only_reads_it() throws Exception {
        String rule = "/rules/missing-actions/overdue-action";
        assertTrue(
                visitor.get("/rules").page().select("tbody a").eachAttr("href").contains(rule));
        Document page = visitor.get(rule).page();
        assertEquals(0, page.select("textarea").size());
        assertTrue(page.select("ol.code li").eachText().contains("Hết"));
        assertEquals(404, visitor.post(rule, Map.of("drl", "", "page", "")).status());

        Visitor auditor = office.visitor(Office.AUDITOR);
        auditor.get(rule);
        Visitor.Answer large = auditor.post(rule, Map.of("drl", "x".repeat(RulePages.MOST_BYTES + 1), "page", ""));
        assertEquals(413, large.status());
        Document told = auditor.post(rule, Map.of("drl", "</textarea><script>", "page", ""))
                .page();
        assertEquals("</textarea><script>", told.selectFirst("textarea").val());
        assertTrue(told.select("section th code").eachText().get(0).startsWith("missing-actions/overdue-action."));
    }

    @Test
    void addresses_that_lead_nowhere_are_missing() throws Exception {
        for (String path : List.of("/register/none", "/register/..%2Funits", "/rules/none/none", "/rules/..%2F/x")) {
            assertEquals(404, visitor.get(path).status(), path);
        }
        assertEquals(404, visitor.post(PAGE + "/parties", Map.of()).status());
        assertEquals(
                422,
                visitor.post("/findings/00112233445566aa/decision", Map.of()).status());
        assertEquals(
                409,
                visitor.post("/findings/00112233445566aa/decision", Map.of("verdict", "MORE"))
                        .status());
    }
}
