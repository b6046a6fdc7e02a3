package vn.camket.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MagnitudeTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "-3270.5", "1e29", "1e-30", "999999999999999999999999999999"})
    void reads_what_people_write(String number) {
        assertEquals(new BigDecimal(number), Magnitude.read(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e30", "1e-31", "0e999999999", "1e-2147483647", "-1e2147483647", "1e9999999999", "x", ""})
    void refuses_what_nobody_writes(String number) {
        assertThrows(IllegalArgumentException.class, () -> Magnitude.read(number));
    }

    @Test
    void refuses_many_digits_before_reading_them() {
        assertThrows(IllegalArgumentException.class, () -> Magnitude.read("9".repeat(100_000_000)));
    }
}
