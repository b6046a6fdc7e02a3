package vn.camket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes forms of our own pages only, and shows pages to those only whom they are for. */
class OwnFormTest {
    @TempDir
    private static Path folder;

    private static Office office;
    private Visitor visitor;

    @BeforeAll
    static void open() throws IOException {
        office = Office.open(folder);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @BeforeEach
    void come_in() throws IOException, InterruptedException {
        visitor = office.visitor(Office.ADMINISTRATOR);
        visitor.get("/accounts");
    }

    /** A deed that would change something, with its headers as {@code name: value}. */
    private int close(String token, String... headers) throws IOException, InterruptedException {
        Map<String, String> sent = new HashMap<>();
        for (String header : headers) {
            sent.put(header.split(": ")[0], header.split(": ")[1]);
        }
        Map<String, String> fields = token == null ? Map.of() : Map.of("token", token);
        return visitor.postForged("/accounts/" + Office.AUDITOR + "/unlock", fields, sent)
                .status();
    }

    @Test
    void a_form_of_ours_is_taken() throws IOException, InterruptedException {
        assertEquals(303, close(visitor.token(), "Origin: " + office.address()));
        assertEquals(303, close(visitor.token(), "Sec-Fetch-Site: same-origin"));
    }

    @Test
    void a_form_without_our_token_is_refused() throws IOException, InterruptedException {
        assertEquals(403, close(null, "Origin: " + office.address()));
        assertEquals(403, close("x".repeat(43), "Origin: " + office.address()));
        Visitor other = office.visitor(Office.ADMINISTRATOR);
        other.get("/accounts");
        assertEquals(403, close(other.token(), "Origin: " + office.address()));
    }

    @Test
    void a_form_of_another_site_is_refused_though_it_bears_the_token() throws IOException, InterruptedException {
        String token = visitor.token();
        assertEquals(403, close(token));
        assertEquals(403, close(token, "Origin: http://evil.example"));
        assertEquals(403, close(token, "Origin: null"));
        assertEquals(403, close(token, "Sec-Fetch-Site: cross-site", "Origin: " + office.address()));
        assertEquals(403, close(token, "Sec-Fetch-Site: same-site", "Origin: " + office.address()));
    }

    @Test
    void nobody_is_signed_in_by_a_form_of_another_site() throws IOException, InterruptedException {
        Map<String, String> fields = Map.of("name", Office.AUDITOR, "password", Office.PASSWORD);
        Map<String, String> headers = Map.of("Origin", "http://evil.example");
        assertEquals(
                403, office.visitor().postForged("/sign-in", fields, headers).status());
    }

    @Test
    void what_is_none_of_somebodys_business_looks_as_if_it_were_not_there() throws IOException, InterruptedException {
        Visitor reporter = office.visitor(Office.REPORTER);
        Visitor.Answer foreign = reporter.get("/accounts");
        Visitor.Answer missing = reporter.get("/nowhere");
        assertEquals(404, foreign.status());
        assertEquals(missing.text().replace("/nowhere", ""), foreign.text().replace("/accounts", ""));
        assertEquals(
                404,
                reporter.post("/accounts/" + Office.AUDITOR + "/close", Map.of())
                        .status());
        assertEquals("/sign-in", office.visitor().get("/accounts").leadsTo());
    }

    @Test
    void a_form_that_takes_no_file_takes_none() throws IOException, InterruptedException {
        Visitor.Upload file = new Visitor.Upload("name", "x.xlsx", new byte[] {1});
        assertEquals(415, visitor.upload("/accounts", Map.of(), file).status());
        assertEquals(415, office.visitor().upload("/sign-in", Map.of(), file).status());
    }
}
