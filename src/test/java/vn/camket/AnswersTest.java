package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.camket.fact.AnswerSheets;
import vn.camket.fact.Cell;
import vn.camket.fact.ReportedAnswer;
import vn.camket.fact.Stated;
import vn.camket.fact.Units;
import vn.camket.finding.Answer;
import vn.camket.finding.Answer.Verdict;
import vn.camket.register.RegisterFiles;

/** Says which answer to a finding counts. */
class AnswersTest {
    private static final String ID = "00112233445566aa";
    private static final Cell CELL = Cell.at("Phát hiện", "A2", "");
    private static final LocalDate D = LocalDate.of(2026, 12, 31);

    private static final Units UNITS = RegisterFiles.load(Path.of("rules")).units();

    private final Answers answers = new Answers(new Voices(Map.of(ID, "can-tho"), UNITS, D));

    private static <T> Stated<T> stated(T value) {
        return value == null ? Stated.blank() : Stated.of(value, CELL);
    }

    private static ReportedAnswer row(String explanation, String on, Boolean accepted, Integer daysLate) {
        return new ReportedAnswer(
                stated(ID),
                stated(explanation),
                Stated.blank(),
                Stated.blank(),
                stated(on == null ? null : LocalDate.parse(on)),
                stated(accepted),
                stated(accepted == null ? null : D.plusDays(daysLate)),
                stated(daysLate),
                Stated.blank(),
                Stated.blank());
    }

    private void take(String workbook, ReportedAnswer... rows) {
        answers.take(workbook, new AnswerSheets(List.of(rows), true, 0));
    }

    private String explanation() {
        return answers.to(ID).explanation();
    }

    @Test
    void the_later_day_wins_whatever_the_path() {
        take("a.xlsx", row("later", "2026-10-02", null, 1));
        take("b.xlsx", row("earlier", "2026-10-01", null, 1));
        take("c.xlsx", row("undated", null, null, 1));
        assertEquals("later", explanation());
    }

    @Test
    void of_one_day_the_later_path_wins_and_in_one_workbook_the_later_row() {
        take("a.xlsx", row("a", "2026-10-02", null, 1));
        take("b.xlsx", row("b1", "2026-10-02", null, 1), row("b2", "2026-10-02", null, 1));
        assertEquals("b2", explanation());
        assertEquals("b.xlsx", answers.to(ID).workbook());
    }

    @Test
    void an_answer_of_the_day_itself_counts_and_one_of_the_day_after_does_not() {
        take("a.xlsx", row("of the day", D.toString(), null, 1));
        take("b.xlsx", row("of the day after", D.plusDays(1).toString(), null, 1));
        assertEquals("of the day", explanation());
    }

    @Test
    void a_verdict_on_the_same_answer_counts_wherever_it_stands() {
        take("a.xlsx", row("same", "2026-10-02", true, 40));
        take("b.xlsx", row("same", "2026-10-02", null, 130));
        Answer answer = answers.to(ID);
        assertEquals(Verdict.ACCEPTED, answer.verdict());
        assertEquals(D.plusDays(40), answer.until());
        assertEquals("b.xlsx", answer.workbook());
    }

    @Test
    void of_two_verdicts_on_the_same_answer_that_of_the_later_path_counts() {
        take("a.xlsx", row("same", "2026-10-02", true, 40));
        take("b.xlsx", row("same", "2026-10-02", false, 40));
        assertEquals(Verdict.MORE, answers.to(ID).verdict());
    }

    @Test
    void a_verdict_on_another_answer_does_not_count() {
        take("a.xlsx", row("first", "2026-10-02", true, 40));
        take("b.xlsx", row("second", "2026-10-02", null, 40));
        assertEquals("second", explanation());
        assertNull(answers.to(ID).verdict());
    }

    @Test
    void an_answer_that_comes_again_keeps_what_it_answered_first() {
        take("a.xlsx", row("same", "2026-10-02", null, 130));
        take("b.xlsx", row("same", "2026-10-02", null, 40));
        assertEquals(40, answers.to(ID).answered().daysLate());
    }

    @Test
    void a_mere_opinion_on_an_empty_row_does_not_hide_an_answer() {
        take("a.xlsx", row("answer", null, null, 1));
        take("b.xlsx", row(null, "2026-10-02", false, 1));
        assertEquals("answer", explanation());
    }

    @Test
    void a_finding_that_nobody_answered_has_no_answer() {
        take("a.xlsx");
        assertNull(answers.to(ID));
    }

    @Test
    void an_answer_to_a_finding_that_the_run_does_not_know_is_not_kept() {
        Answers none = new Answers(new Voices(Map.of(), UNITS, D));
        none.take("a.xlsx", new AnswerSheets(List.of(row("x", null, null, 1)), true, 0));
        assertNull(none.to(ID));
    }

    @Test
    void what_a_unit_sends_in_by_itself_speaks_of_its_own_findings_only() {
        take("answers/ca-mau/2026-000001.xlsx", row("another's", "2026-10-03", null, 1));
        assertNull(answers.to(ID));

        take("answers/can-tho/2026-000002.xlsx", row("own", "2026-10-02", null, 1));
        assertEquals("own", explanation());
    }

    @Test
    void a_unit_that_is_dissolved_has_spoken_for_its_successor() {
        take("answers/hau-giang/2026-000001.xlsx", row("before the merger", "2026-10-02", null, 1));

        assertEquals("before the merger", explanation());
    }

    @Test
    void what_a_unit_sends_in_by_itself_decides_nothing() {
        take("answers/can-tho/2026-000002.xlsx", row("own", "2026-10-02", true, 1));
        assertNull(answers.to(ID).verdict());
        assertNull(answers.to(ID).until());

        take("answers/y-kien-co-quan-dau-moi/2026-000003.xlsx", row("own", "2026-10-02", false, 1));
        assertEquals(Verdict.MORE, answers.to(ID).verdict());
    }
}
