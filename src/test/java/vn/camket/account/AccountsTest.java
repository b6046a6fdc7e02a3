package vn.camket.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.RunFailure;
import vn.camket.fact.Unit;
import vn.camket.fact.Units;

/** Keeps accounts in a file, and lets their owners in. */
class AccountsTest {
    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final String OWN = "nam trang sach mot ngon den";
    private static final Units UNITS = new Units(List.of(
            unit("can-tho", false, null, null),
            unit("hau-giang", false, LocalDate.of(2025, 6, 30), "can-tho"),
            unit("so-y-te", true, null, null)));

    @TempDir
    private Path folder;

    private Path data;
    private Accounts accounts;

    private static Unit unit(String id, boolean department, LocalDate to, String successor) {
        return new Unit(id, department, id, id, List.of(), to, successor, List.of());
    }

    @BeforeEach
    void begin() {
        data = folder.resolve("data");
        accounts = new Accounts(data);
    }

    private String add(String name) {
        return accounts.add(name, Role.AUDITOR, null, UNITS, NOON);
    }

    @Test
    void a_first_password_lets_in_and_is_to_be_changed_to_one_of_its_owners() {
        String first = add("lan");
        assertTrue(accounts.signIn("Lan", first, NOON).orElseThrow().mustChange());
        accounts.changePassword("lan", first, OWN, NOON);
        assertTrue(accounts.signIn("lan", first, NOON).isEmpty());
        assertFalse(accounts.signIn("lan", OWN, NOON).orElseThrow().mustChange());
        assertEquals(2, accounts.passwordNumber("lan"));
    }

    @Test
    void the_fifth_wrong_password_in_a_row_locks_until_the_time_is_over() {
        String first = add("lan");
        for (int time = 0; time < 4; time++) {
            accounts.signIn("lan", "sai", NOON);
        }
        assertTrue(accounts.signIn("lan", first, NOON).isPresent());
        for (int time = 0; time < 5; time++) {
            accounts.signIn("lan", "sai", NOON);
        }
        assertTrue(
                new Accounts(data).signIn("lan", first, NOON.plusSeconds(899)).isEmpty());
        assertTrue(accounts.signIn("lan", first, NOON.plusSeconds(900)).isPresent());
    }

    @Test
    void a_lock_is_ended_by_the_administrator() {
        String first = add("lan");
        for (int time = 0; time < 5; time++) {
            accounts.signIn("lan", "sai", NOON);
        }
        assertTrue(accounts.all().get(0).isLocked(NOON));
        accounts.unlock("lan");
        assertTrue(accounts.signIn("lan", first, NOON).isPresent());
    }

    @Test
    void a_closed_account_lets_nobody_in_until_it_is_reopened_and_is_not_deleted() {
        String first = add("lan");
        accounts.close("lan");
        assertTrue(accounts.signIn("lan", first, NOON).isEmpty());
        assertTrue(accounts.find("lan").isEmpty());
        assertTrue(accounts.all().get(0).closed());
        accounts.reopen("lan");
        assertTrue(accounts.signIn("lan", first, NOON).isPresent());
    }

    @Test
    void what_another_process_changes_is_seen_at_once() {
        Accounts other = new Accounts(data);
        assertTrue(other.isEmpty());
        add("lan");
        assertTrue(other.find("lan").isPresent());
        accounts.close("lan");
        assertTrue(other.find("lan").isEmpty());
    }

    @Test
    void nothing_is_lost_when_two_add_at_the_same_time() {
        CompletableFuture<Void> one =
                CompletableFuture.runAsync(() -> List.of("mot", "hai").forEach(this::add));
        Accounts other = new Accounts(data);
        List.of("ba", "bon").forEach(name -> other.add(name, Role.AUDITOR, null, UNITS, NOON));
        one.join();
        assertEquals(4, accounts.all().size());
    }

    @Test
    void only_the_owner_of_the_computers_account_may_read_the_files() throws IOException {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        add("lan");
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data)));
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("accounts.json"))));
    }

    @Test
    void a_file_that_cannot_be_understood_lets_nobody_in_and_is_left_as_it_is() throws IOException {
        Files.createDirectory(data);
        Files.writeString(data.resolve("accounts.json"), "{\"accounts\": [", StandardCharsets.UTF_8);
        RunFailure told = assertThrows(RunFailure.class, () -> accounts.find("lan"));
        assertTrue(told.text().en().contains("accounts.json"), told.text().en());
        assertThrows(RunFailure.class, () -> add("lan"));
        assertEquals("{\"accounts\": [", Files.readString(data.resolve("accounts.json"), StandardCharsets.UTF_8));
    }

    @Test
    void a_name_is_taken_once_and_has_plain_letters() {
        add("lan");
        assertRefused("Đã có", "lan", Role.AUDITOR, null);
        assertRefused("không dấu", "Lan", Role.AUDITOR, null);
        assertRefused("không dấu", "lan\nminh", Role.AUDITOR, null);
        assertRefused("không dấu", "../lan", Role.AUDITOR, null);
    }

    @Test
    void a_reporter_and_nobody_else_has_a_unit_of_the_register_that_still_is() {
        assertRefused("cần đơn vị", "lan", Role.REPORTER, null);
        assertRefused("gần nhất là \"can-tho\"", "lan", Role.REPORTER, "can-tha");
        assertRefused("gần nhất là \"so-y-te\"", "lan", Role.REPORTER, "can-tho/so-y-ti");
        assertRefused("do can-tho gửi", "lan", Role.REPORTER, "hau-giang");
        assertRefused("không có địa phương", "lan", Role.REPORTER, "so-y-te");
        assertRefused("bỏ can-tho", "lan", Role.AUDITOR, "can-tho");
        accounts.add("lan", Role.REPORTER, "can-tho/so-y-te", UNITS, NOON);
        assertEquals("can-tho/so-y-te", accounts.find("lan").orElseThrow().unit());
    }

    private void assertRefused(String why, String name, Role role, String unit) {
        RunFailure told = assertThrows(RunFailure.class, () -> accounts.add(name, role, unit, UNITS, NOON));
        assertTrue(told.text().vi().contains(why), told.text().vi());
    }

    @Test
    void a_guest_comes_in_once_and_in_time_and_only_while_there_is_no_account() {
        String late = accounts.expectGuest(NOON);
        assertTrue(accounts.signIn(Accounts.GUEST, late, NOON).isEmpty());
        String password = accounts.expectGuest(NOON.plusSeconds(900));
        assertTrue(accounts.find(Accounts.GUEST).isEmpty());
        assertTrue(accounts.signIn(Accounts.GUEST, "sai", NOON).isEmpty());
        assertEquals(
                Role.COORDINATOR,
                accounts.signIn(Accounts.GUEST, password, NOON.plusSeconds(899))
                        .orElseThrow()
                        .role());
        assertTrue(accounts.signIn(Accounts.GUEST, password, NOON).isEmpty());
        assertTrue(accounts.find(Accounts.GUEST).isPresent());
        add("lan");
        assertTrue(accounts.find(Accounts.GUEST).isEmpty());
    }
}
