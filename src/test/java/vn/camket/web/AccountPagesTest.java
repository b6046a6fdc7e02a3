package vn.camket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks after accounts on the page, as the administrator. */
class AccountPagesTest {
    private static final String OWN = "muoi hai con giap ve que";

    @TempDir
    private static Path folder;

    private static Office office;
    private static Visitor administrator;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        office = Office.open(folder);
        administrator = office.visitor(Office.ADMINISTRATOR);
        administrator.get("/accounts");
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static String add(String name) throws IOException, InterruptedException {
        return administrator
                .post("/accounts", Map.of("name", name, "role", "REPORTER", "unit", "ca-mau/so-y-te"))
                .page()
                .select("code")
                .text();
    }

    @Test
    void somebody_new_chooses_a_password_before_anything_else() throws IOException, InterruptedException {
        String first = add("nguoi-moi");
        Visitor visitor = office.visitor();
        visitor.signIn("nguoi-moi", first);
        assertEquals("/password", visitor.get("/").leadsTo());
        visitor.get("/password");
        assertEquals(422, change(visitor, "sai sai sai", OWN, OWN).status());
        assertEquals(422, change(visitor, first, OWN, OWN + ".").status());
        assertEquals(422, change(visitor, first, "ngan", "ngan").status());
        assertEquals(303, change(visitor, first, OWN, OWN).status());
        assertEquals("/reports", visitor.get("/").leadsTo());
    }

    private static Visitor.Answer change(Visitor visitor, String current, String wanted, String again)
            throws IOException, InterruptedException {
        return visitor.post("/password", Map.of("current", current, "wanted", wanted, "again", again));
    }

    @Test
    void a_new_password_ends_the_sessions_that_began_with_the_former_one() throws IOException, InterruptedException {
        Visitor visitor = office.visitor(Office.AUDITOR);
        Visitor thief = office.visitor(Office.AUDITOR);
        visitor.get("/password");
        change(visitor, Office.PASSWORD, OWN, OWN);
        assertEquals(200, visitor.get("/password").status());
        assertEquals("/sign-in", thief.get("/password").leadsTo());
    }

    @Test
    void a_first_password_is_shown_once() throws IOException, InterruptedException {
        String password = add("mot-lan");
        assertTrue(password.matches("[a-z2-9-]{19}"), password);
        assertFalse(administrator.get("/accounts").text().contains(password));
    }

    @Test
    void closing_an_account_ends_its_sessions_and_reopening_lets_it_in_again()
            throws IOException, InterruptedException {
        Visitor visitor = office.visitor(Office.REPORTER);
        administrator.post("/accounts/" + Office.REPORTER + "/close", Map.of());
        assertEquals("/sign-in", visitor.get("/password").leadsTo());
        assertEquals(403, visitor.signIn(Office.REPORTER, Office.PASSWORD).status());
        administrator.post("/accounts/" + Office.REPORTER + "/reopen", Map.of());
        assertEquals(303, visitor.signIn(Office.REPORTER, Office.PASSWORD).status());
    }

    @Test
    void a_lost_password_is_replaced_by_a_new_first_one() throws IOException, InterruptedException {
        Visitor.Answer answer = administrator.post("/accounts/" + Office.OTHER_REPORTER + "/reset", Map.of());
        String first = answer.page().select("code").text();
        Visitor visitor = office.visitor();
        assertEquals(403, visitor.signIn(Office.OTHER_REPORTER, Office.PASSWORD).status());
        visitor.signIn(Office.OTHER_REPORTER, first);
        assertEquals("/password", visitor.get("/").leadsTo());
    }

    @Test
    void nobody_closes_their_own_account_or_one_that_is_not_there() throws IOException, InterruptedException {
        assertEquals(
                409,
                administrator
                        .post("/accounts/" + Office.ADMINISTRATOR + "/close", Map.of())
                        .status());
        assertEquals(
                404, administrator.post("/accounts/khong-co/close", Map.of()).status());
        assertEquals(
                409,
                administrator
                        .post("/accounts", Map.of("name", "x2", "role", "REPORTER", "unit", "nowhere"))
                        .status());
    }

    @Test
    void the_log_tells_who_did_what_and_no_name_forges_a_line_or_a_tag() throws IOException, InterruptedException {
        String forged = "<b>x</b>\n{\"at\":\"2026-11-21T02:00:00Z\",\"account\":\"quan-tri\"}\"";
        office.visitor().signIn(forged, "sai");
        add("trong-nhat-ky");
        String page = administrator.get("/log").text();
        assertTrue(page.contains("POST /accounts") && page.contains("trong-nhat-ky"), page);
        assertTrue(page.contains("&lt;b&gt;x&lt;/b&gt;"), page);
        assertFalse(page.contains("<b>x"));
        assertTrue(Files.readAllLines(folder.resolve("data/deeds.jsonl"), StandardCharsets.UTF_8).stream()
                .allMatch(line -> line.startsWith("{\"at\":\"") && line.contains("\"deed\":\"POST /")));
    }

    @Test
    void no_password_gets_into_the_log() throws IOException, InterruptedException {
        String password = add("kin-dao");
        office.visitor().signIn("kin-dao", password);
        assertFalse(Files.readString(folder.resolve("data/deeds.jsonl"), StandardCharsets.UTF_8)
                .contains(password));
    }
}
