package vn.camket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.account.Accounts;

/** Takes files in, but neither too large ones nor too many. */
class UploadLimitTest {
    private static final int MOST = 1 << 20;
    private static final Bounds BOUNDS = new Bounds(MOST, 5_000, 2_000, Duration.ofSeconds(10), 20, 100);

    @TempDir
    private static Path folder;

    private static Office office;
    private static Site site;

    @BeforeAll
    static void open() throws IOException {
        office = Office.open(folder);
        site = Site.open(office.settings(), new Accounts(office.settings().data()), BOUNDS);
    }

    @AfterAll
    static void close() {
        site.close();
        office.close();
    }

    private static Visitor visitor(String name) throws IOException, InterruptedException {
        Visitor visitor = new Visitor("http://127.0.0.1:" + site.port());
        visitor.signIn(name, Office.PASSWORD);
        visitor.get("/password");
        return visitor;
    }

    private static Visitor.Answer upload(Visitor visitor, int size) throws IOException, InterruptedException {
        return visitor.upload("/drafts", Map.of(), new Visitor.Upload("workbook", "bao-cao.xlsx", new byte[size]));
    }

    @Test
    void a_file_that_is_too_large_is_not_taken() throws IOException, InterruptedException {
        Visitor visitor = visitor(Office.REPORTER);
        assertNotEquals(413, upload(visitor, MOST - 1000).status());
        Visitor.Answer refused = upload(visitor, MOST + 1);
        assertEquals(413, refused.status());
        assertTrue(refused.text().contains("1 MB"), refused.text());
    }

    @Test
    void more_uploads_than_anybody_needs_have_to_wait() throws IOException, InterruptedException {
        Visitor visitor = visitor(Office.OTHER_REPORTER);
        for (int time = 0; time < 30; time++) {
            assertNotEquals(429, upload(visitor, 0).status());
        }
        Visitor.Answer refused = upload(visitor, 0);
        assertEquals(429, refused.status());
        assertEquals("61", refused.header("Retry-After"));
    }
}
