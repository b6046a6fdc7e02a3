package vn.camket.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ParameterTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @Test
    void is_a_day_by_the_last_part_of_its_name() {
        assertEquals(DAY, Parameter.read("late.until", Parameter.ofDay(DAY)));
        assertEquals(BigDecimal.TEN, Parameter.read("late.error", BigDecimal.TEN));
        assertFalse(Parameter.isDay("until"));
    }

    @Test
    void gives_the_day_back() {
        assertEquals(DAY, new Parameter("late.until", Parameter.ofDay(DAY)).date());
    }
}
