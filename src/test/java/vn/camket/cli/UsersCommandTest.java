package vn.camket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.account.Accounts;
import vn.camket.account.DeedLog;
import vn.camket.account.LoggedDeed;

/** Looks after accounts at the computer that serves the pages. */
class UsersCommandTest {
    @TempDir
    private Path data;

    private Said users(Object... words) {
        return Said.to(
                "users",
                Stream.concat(Stream.of(words), Stream.of("--data", data)).toArray());
    }

    private static String password(Said said) {
        return said.out().strip().replaceAll(".* ", "");
    }

    @Test
    void an_account_is_added_listed_reset_closed_reopened_and_unlocked() {
        String first = password(users("add", "lan", "--role", "reporter", "--unit", "can-tho"));
        Accounts accounts = new Accounts(data);
        assertTrue(accounts.signIn("lan", first, Instant.now()).isPresent());
        assertTrue(users("list").out().contains("lan  reporter  can-tho  chưa đổi mật khẩu đầu"));
        String second = password(users("reset", "lan"));
        assertTrue(accounts.signIn("lan", second, Instant.now()).isPresent());
        assertEquals("Đã đóng: lan\n", users("close", "lan").out());
        assertTrue(users("list", "--lang", "en").out().contains("closed"));
        assertEquals("Đã mở lại: lan\n", users("reopen", "lan").out());
        assertEquals(0, users("unlock", "lan").exit());
    }

    @Test
    void what_is_done_here_is_in_the_log_as_well() {
        users("close", "khong-co");
        LoggedDeed deed =
                new DeedLog(data).read(null, Long.MAX_VALUE, 1).deeds().get(0);
        assertEquals("camket users close khong-co REFUSED", deed.deed() + " " + deed.object() + " " + deed.outcome());
    }

    @Test
    void what_cannot_be_done_is_told_with_the_cure() {
        assertRefused("gần nhất là \"can-tho\"", users("add", "lan", "--role", "reporter", "--unit", "can-thoo"));
        assertRefused("reporter, auditor, coordinator or administrator", users("add", "lan", "--role", "boss"));
        assertRefused("Không có tài khoản \"lan\"", users("reset", "lan"));
        assertTrue(users("list").out().contains("Chưa có tài khoản nào."));
    }

    private static void assertRefused(String why, Said said) {
        assertEquals(2, said.exit(), said.out());
        assertTrue(said.err().contains(why), said.err());
    }
}
