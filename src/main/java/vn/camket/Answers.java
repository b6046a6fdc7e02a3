package vn.camket;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.camket.fact.AnswerSheets;
import vn.camket.fact.Reading;
import vn.camket.fact.ReportedAnswer;
import vn.camket.finding.Answer;
import vn.camket.finding.Outcome;

/**
 * Matches answers that came back with the findings that they answer. Of several the latest counts; words go before a mere
 * opinion on an empty row, and what bears no date is the earliest.
 */
final class Answers {
    private static final Comparator<Answer> AGE = Comparator.comparing(Answers::hasWords)
            .thenComparing(Answer::on, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Voices voices;
    /** The latest answers to each finding, all of one age, in the order of their workbooks. */
    private final Map<String, List<Answer>> latest = new HashMap<>();

    private final Map<String, Reading.Refusal> workbooks = new HashMap<>();

    /** @param voices what a workbook may speak of; the rest is only counted */
    Answers(Voices voices) {
        this.voices = voices;
    }

    /** Takes what a workbook answers; workbooks come in the order of their paths. */
    void take(String workbook, AnswerSheets sheets) {
        Map<String, Answer> ofRows = new LinkedHashMap<>();
        for (ReportedAnswer row : sheets.answers()) {
            if (row.finding().isGiven()) {
                ofRows.put(row.finding().value(), answer(workbook, row));
            }
        }
        ofRows.forEach((id, answer) -> {
            if (voices.mayAnswer(workbook, id) && !isLater(answer)) {
                take(id, answer);
            }
        });
        long unknown = ofRows.keySet().stream()
                .filter(id -> !voices.mayAnswer(workbook, id))
                .count();
        long later = ofRows.values().stream().filter(this::isLater).count();
        workbooks.put(workbook, told(sheets, unknown, later));
    }

    private void take(String id, Answer answer) {
        List<Answer> kept = latest.computeIfAbsent(id, any -> new ArrayList<>());
        int age = kept.isEmpty() ? 1 : AGE.compare(answer, kept.get(0));
        if (age > 0) {
            kept.clear();
        }
        if (age >= 0) {
            kept.add(answer);
        }
    }

    /** On the as-of date it had not been given. */
    private boolean isLater(Answer answer) {
        return answer.on() != null && answer.on().isAfter(voices.asOf());
    }

    /** The answer that a finding has, null when it has none. */
    Answer to(String finding) {
        List<Answer> kept = latest.getOrDefault(finding, List.of());
        return kept.isEmpty() ? null : merged(kept);
    }

    /**
     * The last of some answers. It may have come in several workbooks, and what the coordinating department says of it may
     * stand in any of them; it was given when the finding was least late.
     */
    private static Answer merged(List<Answer> kept) {
        Answer last = kept.get(kept.size() - 1);
        List<Answer> same = kept.stream().filter(other -> isSame(other, last)).toList();
        return new Answer(
                last.explanation(),
                last.remedy(),
                last.by(),
                last.on(),
                last.workbook(),
                same.stream().map(Answer::verdict).filter(Objects::nonNull).reduce(null, (earlier, later) -> later),
                same.stream().map(Answer::until).filter(Objects::nonNull).reduce(null, (earlier, later) -> later),
                same.stream()
                        .map(Answer::answered)
                        .min(Comparator.comparing(
                                Answer.Values::daysLate, Comparator.nullsLast(Comparator.naturalOrder())))
                        .orElseThrow());
    }

    private static boolean isSame(Answer one, Answer other) {
        return Objects.equals(one.explanation(), other.explanation())
                && Objects.equals(one.remedy(), other.remedy())
                && Objects.equals(one.by(), other.by())
                && Objects.equals(one.on(), other.on());
    }

    private static boolean hasWords(Answer answer) {
        return answer.explanation() != null || answer.remedy() != null;
    }

    private static Answer answer(String workbook, ReportedAnswer row) {
        Boolean accepted = Voices.mayDecide(workbook) ? row.accepted().value() : null;
        return new Answer(
                row.explanation().value(),
                row.remedy().value(),
                row.by().value(),
                row.on().value(),
                workbook,
                accepted == null ? null : accepted ? Answer.Verdict.ACCEPTED : Answer.Verdict.MORE,
                Voices.mayDecide(workbook) ? row.until().value() : null,
                new Answer.Values(
                        row.daysLate().value(),
                        row.expected().value(),
                        row.actual().value()));
    }

    /** The line of a workbook among the inputs, with what became of the answers in it. */
    Outcome.Input explained(Outcome.Input input) {
        Reading.Refusal told = workbooks.get(input.workbook());
        return told == null ? input : input.because(told);
    }

    /**
     * What is to be said of a workbook that answers.
     *
     * @param unknown answers to findings that the run does not know
     * @param later answers that are dated after the as-of date
     */
    static Reading.Refusal told(AnswerSheets sheets, long unknown, long later) {
        if (!sheets.identified()) {
            int answers = sheets.answers().size();
            return new Reading.Refusal("answers-without-ids", List.of(Integer.toString(answers)));
        }
        Stream<String> told = LongStream.of(
                        unknown, sheets.withoutId(), sheets.unreadable(), later, sheets.reportRows())
                .mapToObj(count -> count == 0 ? "" : Long.toString(count));
        return new Reading.Refusal(
                "answers",
                Stream.concat(Stream.of(Integer.toString(sheets.answered())), told)
                        .toList());
    }
}
