package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.AwaitedReport;
import vn.camket.fact.Outstanding;
import vn.camket.fact.Quarter;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome;
import vn.camket.finding.Severity;
import vn.camket.output.SampleReview;

class RemindersTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 10);
    private static final String UNIT = "can-tho";

    @TempDir
    private Path folder;

    private final List<Finding> findings = new ArrayList<>();
    private LocalDate review;

    private Outcome outcome(LocalDate day) {
        return new Outcome(
                day,
                List.of(),
                List.of(),
                null,
                "",
                Map.of(),
                List.of(),
                findings.stream()
                        .map(finding -> new Outcome.Listed(finding, Outcome.Standing.NEW, day, null))
                        .toList(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                review == null ? List.of() : List.of(SampleReview.on(review)),
                List.of());
    }

    private static Finding finding(String id, String unit, Severity severity) {
        String agreement = SampleReview.on(FIRST).id();
        return new Finding(
                id, null, severity, agreement, unit, null, id, Map.of(), null, null, null, List.of(), 1, null);
    }

    private Reminders at(LocalDate day) throws IOException {
        return Reminders.of(folder.resolve("told.json"), outcome(day), false);
    }

    private String due(LocalDate day) throws IOException {
        Reminders.Due due = at(day).of(UNIT);
        return due.fresh().size() + " fresh, " + due.repeated().size() + " repeated";
    }

    private void tellFirst() throws IOException {
        at(FIRST).told(UNIT);
    }

    @Test
    void a_finding_is_told_once() throws IOException {
        findings.add(finding("a", UNIT, Severity.WARNING));
        assertEquals("1 fresh, 0 repeated", due(FIRST));

        tellFirst();
        assertEquals("0 fresh, 0 repeated", due(FIRST));
        assertEquals("0 fresh, 0 repeated", due(FIRST.plusYears(1)));
    }

    @Test
    void a_grave_one_is_repeated_after_thirty_days_and_not_after_twenty_nine() throws IOException {
        findings.add(finding("a", UNIT, Severity.ERROR));
        tellFirst();

        assertEquals("0 fresh, 0 repeated", due(FIRST.plusDays(29)));
        assertEquals("0 fresh, 1 repeated", due(FIRST.plusDays(30)));
    }

    @Test
    void a_grave_one_is_repeated_once_from_fifteen_days_before_a_review() throws IOException {
        findings.add(finding("a", UNIT, Severity.CRITICAL));
        tellFirst();
        review = FIRST.plusDays(20);

        assertEquals("0 fresh, 0 repeated", due(review.minusDays(16)));
        assertEquals("0 fresh, 1 repeated", due(review.minusDays(15)));
        at(review.minusDays(15)).told(UNIT);
        assertEquals("0 fresh, 0 repeated", due(review.minusDays(14)));
    }

    @Test
    void what_is_new_beside_what_was_told_is_told() throws IOException {
        findings.add(finding("a", UNIT, Severity.ERROR));
        tellFirst();
        findings.add(finding("b", UNIT, Severity.INFO));
        findings.add(finding("c", "hue", Severity.CRITICAL));

        assertEquals("1 fresh, 0 repeated", due(FIRST.plusDays(1)));
    }

    @Test
    void what_went_and_came_back_is_told_again() throws IOException {
        findings.add(finding("a", UNIT, Severity.WARNING));
        tellFirst();
        Finding gone = findings.remove(0);
        at(FIRST.plusDays(1)).told(UNIT);
        findings.add(gone);

        assertEquals("1 fresh, 0 repeated", due(FIRST.plusDays(2)));
    }

    @Test
    void a_memory_that_is_damaged_tells_all_anew() throws IOException {
        findings.add(finding("a", UNIT, Severity.WARNING));
        tellFirst();
        Files.writeString(folder.resolve("told.json"), "{\"can-tho\":");

        assertEquals("1 fresh, 0 repeated", due(FIRST));
    }

    private static Outstanding owing(AwaitedReport... soon) {
        return new Outstanding(UNIT, List.of(soon), List.of(), List.of());
    }

    /** A report that is due five days after the first day. */
    private static AwaitedReport report(String agreement) {
        return new AwaitedReport(agreement, UNIT, null, UNIT, new Quarter(2025, 4), FIRST.plusDays(5), -5, null);
    }

    private int reports(LocalDate day) throws IOException {
        return at(day).of(owing(report("a"))).size();
    }

    @Test
    void a_report_is_told_when_its_period_closes_and_once_again_from_three_days_before_it_is_due() throws IOException {
        assertEquals(1, reports(FIRST));
        at(FIRST).reminded(owing(report("a")), List.of(report("a")));

        assertEquals(0, reports(FIRST.plusDays(1)));
        assertEquals(1, reports(FIRST.plusDays(2)));
        at(FIRST.plusDays(2)).reminded(owing(report("a")), List.of(report("a")));
        assertEquals(0, reports(FIRST.plusDays(5)));
    }

    @Test
    void a_report_that_is_first_told_near_its_day_is_told_once() throws IOException {
        at(FIRST.plusDays(2)).reminded(owing(report("a")), List.of(report("a")));

        assertEquals(0, reports(FIRST.plusDays(3)));
    }

    @Test
    void findings_and_reports_do_not_make_each_other_forgotten() throws IOException {
        findings.add(finding("a", UNIT, Severity.WARNING));
        tellFirst();
        at(FIRST).reminded(owing(report("a")), List.of(report("a")));
        assertEquals("0 fresh, 0 repeated", due(FIRST));

        tellFirst();
        assertEquals(0, reports(FIRST));
    }

    @Test
    void a_report_that_is_owed_no_more_is_forgotten() throws IOException {
        at(FIRST).reminded(owing(report("a")), List.of(report("a")));
        at(FIRST).reminded(owing(report("b")), List.of(report("b")));

        assertEquals(1, reports(FIRST));
    }

    @Test
    void a_memory_of_findings_alone_is_still_read() throws IOException {
        findings.add(finding("a", UNIT, Severity.WARNING));
        Files.writeString(folder.resolve("told.json"), "{\"can-tho\":{\"a\":\"2026-01-10\"}}");

        assertEquals("0 fresh, 0 repeated", due(FIRST));
        assertEquals(1, reports(FIRST));
    }
}
