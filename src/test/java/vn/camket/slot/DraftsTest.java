package vn.camket.slot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Quarter;

class DraftsTest {
    private static final Slot CHOSEN = new Slot(new Quarter(2026, 3), "can-tho-hau-giang-2021", "can-tho");

    @TempDir
    private Path data;

    private Instant now = Instant.parse("2026-11-21T02:00:00Z");

    private Drafts drafts() {
        return new Drafts(data, () -> now);
    }

    private static String id(int number) {
        return "x".repeat(40) + (100 + number);
    }

    private Draft keep(int number, String account) throws IOException {
        now = now.plusSeconds(1);
        byte[] workbook = ("workbook " + number).getBytes(StandardCharsets.UTF_8);
        return drafts().keep(id(number), new ByteArrayInputStream(workbook), account, "Báo cáo \"3\".xlsx", CHOSEN);
    }

    @Test
    void a_draft_is_found_again_by_another_server() throws IOException {
        Draft draft = keep(1, "can-tho");

        assertEquals(draft, drafts().find(id(1)).orElseThrow());
        assertArrayEquals("workbook 1".getBytes(StandardCharsets.UTF_8), Files.readAllBytes(draft.workbook()));
    }

    @Test
    void an_id_of_another_form_leads_nowhere() {
        assertTrue(drafts().find("../accounts").isEmpty());
        assertTrue(drafts().find(id(2)).isEmpty());
        assertThrows(
                IllegalArgumentException.class,
                () -> drafts().keep("../x", InputStream.nullInputStream(), "can-tho", "x", null));
    }

    @Test
    void the_oldest_goes_when_one_account_has_more_than_it_may_and_others_keep_theirs() throws IOException {
        keep(100, "ca-mau");
        for (int number = 0; number < Drafts.MOST; number++) {
            keep(number, "can-tho");
        }
        assertTrue(drafts().find(id(0)).isPresent());

        keep(Drafts.MOST, "can-tho");

        assertTrue(drafts().find(id(0)).isEmpty());
        assertTrue(drafts().find(id(1)).isPresent());
        assertTrue(drafts().find(id(100)).isPresent());
    }

    @Test
    void a_draft_is_kept_for_a_week() throws IOException {
        keep(1, "ca-mau");
        now = now.plus(Duration.ofDays(7)).minusSeconds(1);
        keep(2, "can-tho");
        assertTrue(drafts().find(id(1)).isPresent());

        keep(3, "can-tho");

        assertTrue(drafts().find(id(1)).isEmpty());
    }

    @Test
    void an_upload_that_is_cut_off_leaves_nothing() throws IOException {
        InputStream cutOff = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the connection was lost");
            }
        };

        assertThrows(IOException.class, () -> drafts().keep(id(1), cutOff, "can-tho", "x.xlsx", null));

        try (Stream<Path> left = Files.list(data.resolve("drafts"))) {
            assertEquals(List.of(), left.toList());
        }
    }
}
