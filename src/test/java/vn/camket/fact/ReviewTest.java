package vn.camket.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private static Review held(String on, Integer coversYear) {
        return new Review(ReviewKind.INTERIM, LocalDate.parse(on), null, coversYear, 0, null, List.of());
    }

    @Test
    void covers_the_year_before_when_held_in_its_first_months() {
        assertEquals(2024, held("2025-03-31", null).yearCovered(3));
        assertEquals(2025, held("2025-04-01", null).yearCovered(3));
        assertEquals(2025, held("2025-01-01", null).yearCovered(0));
    }

    @Test
    void covers_the_year_that_it_names() {
        assertEquals(2022, held("2025-03-31", 2022).yearCovered(3));
    }

    @Test
    void counts_days_from_a_date_to_its_own() {
        assertEquals(-30, held("2025-03-31", null).daysBefore(LocalDate.parse("2025-03-01")));
        assertEquals(1, held("2025-03-31", null).daysBefore(LocalDate.parse("2025-04-01")));
    }
}
