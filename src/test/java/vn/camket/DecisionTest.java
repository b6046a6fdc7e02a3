package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Language;
import vn.camket.finding.Answer;
import vn.camket.finding.Answer.Verdict;
import vn.camket.finding.Outcome;
import vn.camket.output.DecisionWorkbook;
import vn.camket.slot.Slots;

/** What is decided on an answer stands beside it in the next run, and closes nothing. */
class DecisionTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 12, 31);
    private static final LocalDate UNTIL = LocalDate.of(2026, 6, 30);

    @TempDir
    private static Path home;

    @TempDir
    private Path work;

    private Path rules;
    private Slots slots;
    private int day;
    private String finding;

    @BeforeEach
    void check_where_nobody_has_reported() throws IOException {
        rules = new SmallRules(work.resolve("rules")).path();
        Files.createDirectory(work.resolve("reports"));
        slots = new Slots(
                work.resolve("reports"),
                work.resolve("data"),
                InstantSource.fixed(Instant.parse("2026-01-05T02:00:00Z")));
        finding = next().findings().get(0).finding().id();
    }

    /** The run of the next day. */
    private Outcome next() {
        Request request = new Request(
                work.resolve("reports"),
                rules,
                work.resolve("out"),
                FIRST.plusDays(day++),
                List.of(),
                List.of(),
                null,
                Language.VI,
                1,
                true,
                home,
                true);
        return new Check(request).run().outcome();
    }

    private Answer answer(Outcome outcome) {
        return outcome.findings().stream()
                .filter(listed -> listed.finding().id().equals(finding))
                .findFirst()
                .orElseThrow()
                .answer();
    }

    private void explain(String explanation) throws IOException {
        Path file = work.resolve("answer.xlsx");
        Answer given = new Answer(
                explanation,
                "@SUM(A1)",
                "-Sở Nội vụ",
                FIRST,
                null,
                Verdict.MORE,
                null,
                new Answer.Values(40, "+1", "a\nb"));
        try (var out = Files.newOutputStream(file)) {
            DecisionWorkbook.write(finding, given, Language.VI, FIRST, out);
        }
        slots.answer(file, "can-tho", "xlsx", "lan");
    }

    private void decide(Verdict verdict, LocalDate until, Answer seen) {
        Path file = work.resolve("decision.xlsx");
        new Decision(finding, verdict, until, "hoa", FIRST.plusDays(day - 1))
                .write(work.resolve("out"), Decision.mark(seen), Language.EN, file);
        slots.answer(file, "y-kien-co-quan-dau-moi", "xlsx", "hoa");
    }

    @Test
    void the_last_decision_stands_beside_the_answer_in_the_next_run_and_the_finding_stays_open() throws IOException {
        explain("=HYPERLINK(\"http://example.org\")");
        Answer given = answer(next());
        decide(Verdict.ACCEPTED, null, given);
        decide(Verdict.MORE, UNTIL, given);
        decide(Verdict.ACCEPTED, UNTIL, given);

        Outcome outcome = next();
        Answer decided = answer(outcome);
        assertEquals(Verdict.ACCEPTED, decided.verdict());
        assertEquals(UNTIL, decided.until());
        assertEquals("=HYPERLINK(\"http://example.org\")", decided.explanation());
        assertEquals("@SUM(A1)", decided.remedy());
        assertEquals("-Sở Nội vụ", decided.by());
        assertEquals(new Answer.Values(40, "+1", "a\nb"), decided.answered());
        assertEquals(List.of(), outcome.resolved());
    }

    @Test
    void an_answer_that_came_after_the_page_was_opened_is_not_decided_on() throws IOException {
        explain("Đang làm");
        Answer seen = answer(next());
        explain("Đã xong");
        next();
        assertThrows(RunFailure.class, () -> decide(Verdict.ACCEPTED, null, seen));
    }

    @Test
    void where_nobody_has_answered_the_coordinator_speaks_and_an_answer_goes_before_that() throws IOException {
        decide(Verdict.MORE, UNTIL, null);
        assertEquals("hoa", answer(next()).by());
        explain("Đang làm");
        assertEquals("Đang làm", answer(next()).explanation());
    }

    @Test
    void a_finding_that_the_last_run_lacks_is_not_decided_on() {
        finding = "00112233445566aa";
        assertThrows(RunFailure.class, () -> decide(Verdict.ACCEPTED, null, null));
    }
}
