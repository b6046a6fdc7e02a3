package vn.camket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks for what is due on the sample reports. */
class CalendarCommandTest {
    @TempDir
    private Path work;

    private Said calendar(Object... more) {
        Stream<Object> usual = Stream.of(
                "--reports",
                "reports-in",
                "--rules",
                "rules",
                "--out",
                work.resolve("out"),
                "--as-of",
                "2025-12-31",
                "--lang",
                "en");
        return Said.to("calendar", Stream.concat(usual, Stream.of(more)).toArray());
    }

    @Test
    void lists_what_is_overdue_and_what_is_due_up_to_the_last_day() {
        Said said = calendar("--days", "60");

        assertEquals(0, said.exit(), said.err());
        assertTrue(said.out().contains("31 Dec 2025  0 day(s)"), said.out());
        assertTrue(said.out().contains("End of the agreement; renew or close it in writing"), said.out());
        assertTrue(said.out().contains("Overdue: Thái Nguyên Province: report for Q3/2024, "), said.out());
        assertFalse(said.out().contains("2 Mar 2026"), said.out());
    }

    @Test
    void is_limited_to_a_unit_or_an_agreement() {
        String unit = calendar("--unit", "thai-nguyen").out();
        assertTrue(unit.contains("Thái Nguyên Province"), unit);
        assertFalse(unit.contains("End of the agreement"), unit);
        String agreement = calendar("--agreement", "can-tho-hau-giang-2021").out();
        assertFalse(agreement.contains("Thái Nguyên Province"), agreement);
    }

    @Test
    void writes_a_calendar_file_with_an_event_a_deadline_and_the_same_bytes_again() throws IOException {
        Path file = work.resolve("due.ics");
        Said said = calendar("--ics", file);
        String first = Files.readString(file, StandardCharsets.UTF_8);
        calendar("--ics", file);

        assertTrue(said.out().contains("due.ics"), said.out());
        long events = first.lines().filter(line -> line.equals("BEGIN:VEVENT")).count();
        assertTrue(said.out().contains(events + " in all"), said.out());
        assertEquals(first, Files.readString(file, StandardCharsets.UTF_8));
        assertFalse(Files.exists(work.resolve("out")), "nothing is written into the output folder");
    }

    @Test
    void refuses_what_cannot_be_meant() {
        assertEquals(2, calendar("--days", "-1").exit());
        Said said = calendar("--unit", "can-thoo");
        assertEquals(2, said.exit());
        assertTrue(said.err().contains("\"can-tho\""), said.err());
        assertEquals(2, calendar("--ics", work.resolve("no/such/folder.ics")).exit());
    }
}
