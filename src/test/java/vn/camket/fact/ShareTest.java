package vn.camket.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ShareTest {
    private static Share of(String part, String whole) {
        return new Share(new BigDecimal(part), new BigDecimal(whole));
    }

    @Test
    void compares_exactly_where_binary_fractions_would_not() {
        assertEquals(0, of("0.3", "3").compareTo(Share.of(new BigDecimal("0.1"))));
        assertTrue(of("1", "3").compareTo(Share.of(new BigDecimal("0.33333333333333333333333333333"))) > 0);
    }

    @Test
    void equal_shares_are_one_key() {
        assertEquals(of("1", "3"), of("2.0", "6.00"));
        assertEquals(of("1", "3").hashCode(), of("2.0", "6.00").hashCode());
        assertEquals(of("0", "7").hashCode(), of("0.00", "-2").hashCode());
    }

    @Test
    void keeps_its_order_when_the_whole_is_negative() {
        assertTrue(of("-3", "-4").compareTo(of("1", "2")) > 0);
        assertTrue(of("3", "-4").compareTo(of("1", "-2")) < 0);
        assertEquals(of("-3", "4"), of("3", "-4"));
    }

    @Test
    void divides_by_a_negative_share() {
        assertEquals(of("-1", "2"), of("1", "4").dividedBy(of("-1", "2")));
    }

    @Test
    void rounds_percent_half_up_only_when_shown() {
        assertEquals(new BigDecimal("98.63"), of("16051", "16274").percent());
        assertEquals(new BigDecimal("-12.35"), of("-12.345", "100").percent());
    }

    @Test
    void refuses_a_share_of_nothing() {
        assertThrows(IllegalArgumentException.class, () -> of("1", "0"));
        assertThrows(IllegalArgumentException.class, () -> of("1", "2").dividedBy(of("0", "2")));
    }
}
