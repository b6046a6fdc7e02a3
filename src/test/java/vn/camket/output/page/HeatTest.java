package vn.camket.output.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeatTest {
    @Test
    void a_step_is_there_only_when_a_number_reaches_it() {
        assertEquals(List.of(1), Heat.steps(0));
        assertEquals(List.of(1), Heat.steps(1));
        assertEquals(List.of(1, 2), Heat.steps(2));
        assertEquals(List.of(1, 2, 5), Heat.steps(9));
        assertEquals(List.of(1, 2, 5, 10), Heat.steps(10));
        assertEquals(List.of(1, 20, 200, 1000), Heat.steps(100_000));
    }
}
