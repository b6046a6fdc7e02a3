package vn.camket.workbook.grid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import vn.camket.fact.Limits;

class WorkTest {
    private static final long SECOND = 1_000_000_000;

    private long now;

    private void step(Work work) {
        for (int at = 0; at < 10_000; at++) {
            work.event();
        }
    }

    @Test
    void the_safety_net_stops_what_takes_longer_than_its_seconds() {
        Work work = new Work(Limits.DEFAULT, () -> now);
        now = 30 * SECOND;
        assertDoesNotThrow(() -> step(work));
        now++;
        RefusedException stopped = assertThrows(RefusedException.class, () -> step(work));
        assertEquals(Reason.TOO_SLOW, stopped.reason());
        assertArrayEquals(new String[] {"30"}, stopped.details());
    }

    @Test
    void a_count_stops_what_goes_beyond_it_and_names_it() {
        Work work = new Work(Limits.DEFAULT, () -> now);
        assertDoesNotThrow(() -> work.cell((int) Limits.DEFAULT.characters()));
        RefusedException stopped = assertThrows(RefusedException.class, () -> work.cell(1));
        assertArrayEquals(new String[] {"characters", "100000000"}, stopped.details());
    }
}
