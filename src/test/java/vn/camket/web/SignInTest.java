package vn.camket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** Lets people in and out, and keeps strangers out. */
class SignInTest {
    private static final String WRONG = "khong phai mat khau";

    @TempDir
    private static Path folder;

    private static final MovingClock CLOCK = new MovingClock();
    private static Office office;

    @BeforeAll
    static void open() throws IOException {
        office = Office.open(folder, CLOCK);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static boolean isIn(Visitor visitor) throws IOException, InterruptedException {
        return visitor.get("/password").status() == 200;
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_answered_alike() throws IOException, InterruptedException {
        Visitor.Answer wrong = office.visitor().signIn(Office.AUDITOR, WRONG);
        Visitor.Answer unknown = office.visitor().signIn("khong-co", WRONG);
        assertEquals(403, wrong.status());
        assertEquals(wrong.status() + wrong.text(), unknown.status() + unknown.text());
    }

    @Test
    void whoever_signs_in_gets_a_session_that_nobody_can_have_planted() throws IOException, InterruptedException {
        Visitor victim = office.visitor();
        victim.signIn(Office.OTHER_REPORTER, Office.PASSWORD);
        String planted = victim.cookie("camket");
        victim.signIn(Office.OTHER_REPORTER, Office.PASSWORD);
        assertNotEquals(planted, victim.cookie("camket"));
        Visitor attacker = office.visitor();
        attacker.bring("camket", planted);
        assertFalse(isIn(attacker));
        assertTrue(isIn(victim));
    }

    @Test
    void an_id_of_ones_own_making_is_never_taken() throws IOException, InterruptedException {
        Visitor victim = office.visitor();
        victim.bring("camket", "made-up");
        victim.signIn(Office.OTHER_REPORTER, Office.PASSWORD);
        Visitor attacker = office.visitor();
        attacker.bring("camket", "made-up");
        assertFalse(isIn(attacker));
    }

    @Test
    void a_session_is_dead_after_signing_out() throws IOException, InterruptedException {
        Visitor visitor = office.visitor(Office.COORDINATOR);
        String cookie = visitor.cookie("camket");
        visitor.get("/password");
        visitor.post("/sign-out", Map.of());
        Visitor thief = office.visitor();
        thief.bring("camket", cookie);
        assertFalse(isIn(thief));
    }

    @Test
    void a_session_ends_after_half_an_hour_of_silence() throws IOException, InterruptedException {
        Visitor visitor = office.visitor(Office.COORDINATOR);
        CLOCK.goOn(Duration.ofSeconds(1799));
        assertTrue(isIn(visitor));
        CLOCK.goOn(Duration.ofSeconds(1800));
        assertFalse(isIn(visitor));
    }

    @Test
    void a_session_ends_after_half_a_day_in_any_case() throws IOException, InterruptedException {
        Visitor visitor = office.visitor(Office.COORDINATOR);
        for (int quarter = 1; quarter < 48; quarter++) {
            CLOCK.goOn(Duration.ofMinutes(15));
            assertTrue(isIn(visitor));
        }
        CLOCK.goOn(Duration.ofMinutes(15));
        assertFalse(isIn(visitor));
    }

    @Test
    void the_sixth_place_at_once_ends_the_first() throws IOException, InterruptedException {
        Visitor first = office.visitor(Office.ADMINISTRATOR);
        for (int more = 0; more < 4; more++) {
            office.visitor(Office.ADMINISTRATOR);
        }
        assertTrue(isIn(first));
        office.visitor(Office.ADMINISTRATOR);
        assertFalse(isIn(first));
    }

    @Test
    void five_wrong_passwords_lock_and_ten_are_slowed_down() throws IOException, InterruptedException {
        Visitor visitor = office.visitor();
        for (int time = 0; time < 5; time++) {
            visitor.signIn(Office.REPORTER, WRONG);
        }
        assertEquals(403, visitor.signIn(Office.REPORTER, Office.PASSWORD).status());
        for (int time = 6; time < 10; time++) {
            assertEquals(403, visitor.signIn(Office.REPORTER, WRONG).status());
        }
        Visitor.Answer slowed = visitor.signIn(Office.REPORTER, Office.PASSWORD);
        assertEquals(429, slowed.status());
        assertEquals("61", slowed.header("Retry-After"));
        CLOCK.goOn(Duration.ofMinutes(15));
        assertEquals(303, visitor.signIn(Office.REPORTER, Office.PASSWORD).status());
    }
}
