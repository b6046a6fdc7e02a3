package vn.camket.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts whole months and years over the ends of short months and leap days. */
class PeriodsTest {
    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 2025-01-01, 48",
        "2021-01-01, 2024-12-31, 47",
        "2021-01-31, 2021-02-27, 0",
        "2021-01-31, 2021-02-28, 1",
        "2021-01-31, 2021-03-30, 1",
        "2020-02-29, 2024-02-29, 48"
    })
    void a_period_has_as_many_months_as_fit_before_the_day_after_it(LocalDate from, LocalDate dayAfterEnd, int months) {
        MidTerm period = new MidTerm(from, dayAfterEnd, from, 0, List.of());

        assertEquals(months, period.months());
        assertTrue(!from.plusMonths(months).isAfter(dayAfterEnd));
        assertTrue(from.plusMonths(months + 1L).isAfter(dayAfterEnd));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-11-21, 2025-11-21, 2",
        "2022-11-21, 2025-11-22, 3",
        "2020-02-29, 2023-02-28, 2",
        "2020-02-29, 2023-03-01, 3",
        "2025-11-21, 2025-11-21, -1",
        "2025-11-21, 2025-11-22, 0"
    })
    void years_without_activity_are_over_the_day_after_their_last(LocalDate since, LocalDate on, int years) {
        Activity activity = new Activity(null, since, (int) ChronoUnit.DAYS.between(since, on), List.of());

        assertEquals(years, activity.years());
        assertTrue(since.plusYears(years).isBefore(on));
        assertTrue(!since.plusYears(years + 1L).isBefore(on));
    }
}
