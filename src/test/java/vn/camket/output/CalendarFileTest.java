package vn.camket.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Deadline;
import vn.camket.fact.Language;
import vn.camket.fact.Quarter;
import vn.camket.fact.ReviewKind;

class CalendarFileTest {
    private static final LocalDate DUE = LocalDate.of(2025, 9, 16);

    private static Deadline report(LocalDate on, boolean overdue) {
        return new Deadline(
                on,
                Deadline.Kind.REPORT,
                SampleOutcome.AGREEMENT,
                "can-tho",
                List.of(Quarter.parse("2025-Q3")),
                null,
                overdue);
    }

    private static String written(Language language, Deadline... deadlines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CalendarFile.write(List.of(deadlines), SampleOutcome.register(), language, SampleOutcome.D, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The lines as RFC 5545 joins them again. */
    private static List<String> unfolded(String file) {
        return Arrays.asList(file.replace("\r\n ", "").split("\r\n"));
    }

    @Test
    void an_event_is_a_whole_day_that_says_who_must_do_what() throws IOException {
        List<String> lines = unfolded(written(Language.VI, report(DUE, false)));
        assertTrue(lines.contains("DTSTART;VALUE=DATE:20250916"), lines::toString);
        assertTrue(lines.contains("DTEND;VALUE=DATE:20250917"), lines::toString);
        assertTrue(lines.contains("SUMMARY:TP. Cần Thơ gửi báo cáo Quý III/2025"), lines::toString);
        assertEquals("BEGIN:VCALENDAR", lines.get(0));
        assertEquals("END:VCALENDAR", lines.get(lines.size() - 1));
    }

    @Test
    void what_is_overdue_says_so() throws IOException {
        Deadline review = new Deadline(
                DUE, Deadline.Kind.REVIEW, SampleOutcome.AGREEMENT, null, List.of(), ReviewKind.INTERIM, true);
        assertTrue(unfolded(written(Language.VI, review)).contains("SUMMARY:Quá hạn: sơ kết"));
    }

    @Test
    void no_line_is_longer_than_75_octets_and_none_breaks_a_letter() throws IOException {
        String file = written(Language.VI, report(DUE, true));
        for (String line : file.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertTrue(unfolded(file).stream().anyMatch(line -> line.startsWith("DESCRIPTION:Chương trình hợp tác")));
    }

    @Test
    void a_deadline_that_moves_keeps_its_name_and_a_planned_conference_is_its_day() throws IOException {
        assertEquals(uid(report(DUE, false)), uid(report(DUE.plusDays(1), false)));
        assertTrue(!uid(conference(DUE)).equals(uid(conference(DUE.plusDays(1)))));
    }

    private static Deadline conference(LocalDate on) {
        return new Deadline(
                on, Deadline.Kind.CONFERENCE, SampleOutcome.AGREEMENT, null, List.of(), ReviewKind.INTERIM, false);
    }

    private static String uid(Deadline deadline) throws IOException {
        return unfolded(written(Language.EN, deadline)).stream()
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElseThrow();
    }
}
