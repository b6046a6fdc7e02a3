package vn.camket.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.camket.register.RegisterFiles;

class QuarterTest {
    private static final WorkingDays DAYS = RegisterFiles.load(Path.of("rules")).workingDays();

    @ParameterizedTest
    @CsvFileSource(resources = "quarters.csv", numLinesToSkip = 1)
    void opens_closes_and_is_due_as_the_worked_out_calendar_says(
            String period,
            LocalDate opens,
            LocalDate closes,
            LocalDate calendarOpens,
            LocalDate calendarCloses,
            LocalDate due,
            LocalDate outerDue) {
        Quarter quarter = Quarter.parse(period);
        assertEquals(period, quarter.toString());
        assertEquals(opens, quarter.opens(Scheme.ND09));
        assertEquals(closes, quarter.closes(Scheme.ND09));
        assertEquals(calendarOpens, quarter.opens(Scheme.CALENDAR));
        assertEquals(calendarCloses, quarter.closes(Scheme.CALENDAR));
        assertEquals(due, quarter.dueOn(Scheme.ND09, DAYS));
        assertEquals(outerDue, quarter.outerDueOn(Scheme.ND09));
    }

    @Test
    void a_window_begins_the_day_after_the_one_before_closes() {
        for (Scheme scheme : Scheme.values()) {
            Quarter quarter = new Quarter(2023, 1);
            for (int count = 0; count < 12; count++) {
                assertEquals(quarter.closes(scheme).plusDays(1), quarter.next().opens(scheme));
                quarter = quarter.next();
            }
        }
    }

    @Test
    void a_calendar_quarter_that_closes_before_tet_is_due_after_it() {
        WorkingDays days = new WorkingDays(Set.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 2)));
        assertEquals(LocalDate.of(2025, 1, 6), new Quarter(2024, 4).dueOn(Scheme.CALENDAR, days));
    }

    @Test
    void refuses_other_spellings_and_a_fifth_quarter() {
        assertThrows(IllegalArgumentException.class, () -> Quarter.parse("Q3/2024"));
        assertThrows(IllegalArgumentException.class, () -> Quarter.parse("2024-Q5"));
        assertThrows(IllegalArgumentException.class, () -> new Quarter(2024, 5));
    }
}
