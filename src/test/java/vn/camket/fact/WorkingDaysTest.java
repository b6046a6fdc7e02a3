package vn.camket.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    private static final LocalDate FRIDAY = LocalDate.of(2025, 8, 29);

    @Test
    void passes_over_the_weekend() {
        assertEquals(LocalDate.of(2025, 9, 2), new WorkingDays(Set.of()).after(FRIDAY, 2));
    }

    @Test
    void passes_over_holidays_after_a_weekend() {
        WorkingDays days = new WorkingDays(Set.of(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 2)));
        assertEquals(LocalDate.of(2025, 9, 4), days.after(FRIDAY, 2));
    }

    @Test
    void counts_a_holiday_on_a_weekend_once() {
        WorkingDays days = new WorkingDays(Set.of(LocalDate.of(2025, 8, 30)));
        assertEquals(LocalDate.of(2025, 9, 1), days.after(FRIDAY, 1));
    }

    @Test
    void no_day_after_a_date_is_the_date_itself() {
        LocalDate sunday = LocalDate.of(2025, 8, 31);
        assertEquals(sunday, new WorkingDays(Set.of()).after(sunday, 0));
    }
}
