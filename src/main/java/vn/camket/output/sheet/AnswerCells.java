package vn.camket.output.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.camket.finding.Answer;
import vn.camket.output.page.Entry;
import vn.camket.text.Wording;

/** Gives the cells in which a finding is answered, filled with the last answer and open to another. */
record AnswerCells(Wording wording) {

    /** @param answer null when there is none */
    List<Object> ofUnit(Answer answer) {
        return answer == null ? blank(4) : entries(answer.explanation(), answer.remedy(), answer.by(), answer.on());
    }

    /** The same with what the coordinating department says of it. */
    List<Object> ofAll(Answer answer) {
        return answer == null
                ? blank(6)
                : Stream.concat(ofUnit(answer).stream(), entries(verdict(answer), answer.until()).stream())
                        .toList();
    }

    /** What the coordinating department said, for the unit to read; empty when it has said nothing. */
    String opinion(Answer answer) {
        if (answer == null || answer.verdict() == null && answer.until() == null) {
            return "";
        }
        String verdict = answer.verdict() == null ? "" : verdict(answer);
        return answer.until() == null ? verdict : wording.label("answer.opinion", answer.until(), verdict);
    }

    private String verdict(Answer answer) {
        return answer.verdict() == null
                ? null
                : wording.label("verdict." + answer.verdict().name().toLowerCase(Locale.ROOT));
    }

    private static List<Object> blank(int cells) {
        return entries(new Object[cells]);
    }

    /** A text that came back stays text; a cell that is blank takes whatever is typed as it is meant. */
    private static List<Object> entries(Object... values) {
        return Arrays.stream(values)
                .map(value -> value == null ? Entry.BLANK : value)
                .toList();
    }
}
