package vn.camket.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Locks an account after wrong passwords in a row. */
class EntryTest {
    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private static Entry failed(int times) {
        Entry entry = new Entry("lan", Role.AUDITOR, null, "hash", 1, false, false, 0, null, NOON);
        for (int time = 0; time < times; time++) {
            entry = entry.failed(NOON);
        }
        return entry;
    }

    @ParameterizedTest
    @CsvSource({"5,PT15M", "9,PT15M", "10,PT30M", "15,PT1H", "35,PT16H", "40,PT24H", "100,PT24H"})
    void each_fifth_failure_locks_for_twice_as_long_up_to_a_day(int failures, Duration lock) {
        assertEquals(NOON.plus(lock), failed(failures).lockedUntil());
    }

    @Test
    void four_failures_lock_nothing_and_the_lock_ends_on_time() {
        assertFalse(failed(4).isLocked(NOON));
        assertTrue(failed(5).isLocked(NOON.plusSeconds(899)));
        assertFalse(failed(5).isLocked(NOON.plusSeconds(900)));
    }
}
