package vn.camket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.account.Account;
import vn.camket.account.Role;

class RegisterDraftsTest {
    private static final Account HOA = new Account("hoa", Role.AUDITOR, null, false);
    private static final Account DOTS = new Account("..", Role.COORDINATOR, null, false);

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-11-21T02:00:00Z");

    private RegisterDrafts drafts() {
        return new RegisterDrafts(folder.resolve("drafts"), () -> now);
    }

    private String keep(Account account) throws IOException {
        now = now.plusSeconds(1);
        return drafts().keep(account, new ByteArrayInputStream(new byte[1])).orElseThrow();
    }

    @Test
    void a_draft_is_found_by_whoever_sent_it_and_by_no_other_name() throws IOException {
        String name = keep(HOA);
        assertTrue(drafts().find(HOA, name).isPresent());
        for (String other : List.of("", ".", "../of-hoa/" + name, name + "/", name.substring(1))) {
            assertFalse(drafts().find(HOA, other).isPresent(), other);
        }
        assertFalse(drafts().find(DOTS, name).isPresent());
    }

    @Test
    void an_account_of_dots_keeps_its_drafts_with_the_others() throws IOException {
        assertTrue(drafts().find(DOTS, keep(DOTS)).orElseThrow().normalize().startsWith(folder.resolve("drafts")));
    }

    @Test
    void each_account_has_three_and_the_oldest_makes_room() throws IOException {
        List<String> names = new ArrayList<>();
        for (int more = 0; more < 4; more++) {
            names.add(keep(HOA));
        }
        keep(DOTS);
        List<Boolean> there = new ArrayList<>();
        for (String name : names) {
            there.add(drafts().find(HOA, name).isPresent());
        }
        assertEquals(List.of(false, true, true, true), there);
    }

    @Test
    void a_draft_is_there_for_a_day_and_gone_a_second_after_it() throws IOException {
        String name = keep(HOA);
        now = now.plusSeconds(86_400);
        assertTrue(drafts().find(HOA, name).isPresent());
        now = now.plusSeconds(1);
        assertFalse(drafts().find(HOA, name).isPresent());
        keep(HOA);
        assertFalse(Files.exists(folder.resolve("drafts/of-hoa").resolve(name)));
    }

    @Test
    void a_workbook_of_the_size_that_is_allowed_is_kept_and_a_byte_more_is_not() throws IOException {
        assertTrue(drafts().keep(HOA, bytes(RegisterDrafts.MOST_BYTES)).isPresent());
        assertFalse(drafts().keep(HOA, bytes(RegisterDrafts.MOST_BYTES + 1)).isPresent());
    }

    private static InputStream bytes(int count) {
        return new ByteArrayInputStream(new byte[count]);
    }
}
