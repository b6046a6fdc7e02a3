package vn.camket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the other tests of the pages up: whoever signs in gets in. */
class OfficeTest {
    @TempDir
    private Path folder;

    @Test
    void whoever_signs_in_is_led_to_their_pages_until_they_sign_out() throws IOException, InterruptedException {
        try (Office office = Office.open(folder)) {
            Visitor visitor = office.visitor();
            assertEquals("/sign-in", visitor.get("/").leadsTo());
            assertEquals(303, visitor.signIn(Office.REPORTER, Office.PASSWORD).status());
            assertEquals("/reports", visitor.get("/").leadsTo());
            assertEquals(303, visitor.post("/sign-out", Map.of()).status());
            assertEquals("/sign-in", visitor.get("/").leadsTo());
        }
    }
}
