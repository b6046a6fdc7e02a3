package vn.camket.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewStateTest {
    private static ReviewState every(int months, String base, String on) {
        return new ReviewState(LocalDate.parse(base), months, LocalDate.parse(on), List.of());
    }

    @Test
    void is_not_overdue_on_the_day_itself() {
        assertEquals(0, every(12, "2023-03-25", "2024-03-25").getDaysOverdue());
        assertEquals(1, every(12, "2023-03-25", "2024-03-26").getDaysOverdue());
        assertEquals(-1, every(12, "2023-03-25", "2024-03-24").getDaysOverdue());
    }

    @Test
    void ends_on_the_last_day_of_a_shorter_month() {
        assertEquals(0, every(6, "2023-08-31", "2024-02-29").getDaysOverdue());
        assertEquals(0, every(12, "2024-02-29", "2025-02-28").getDaysOverdue());
    }

    @Test
    void rounds_half_a_month_up() {
        BigDecimal half = new BigDecimal("1.5");
        assertEquals(0, every(12, "2023-01-01", "2024-07-01").daysOverdueBy(half));
        assertEquals(0, every(3, "2023-01-01", "2023-06-01").daysOverdueBy(half));
        assertEquals(0, every(1, "2023-01-01", "2023-03-01").daysOverdueBy(half));
    }
}
