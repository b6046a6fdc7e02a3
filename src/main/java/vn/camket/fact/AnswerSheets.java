package vn.camket.fact;

import java.util.List;

/**
 * What is answered in a workbook that lists findings: such a workbook is no report.
 *
 * @param answers in sheet order, then by row; rows that nobody has answered are left out
 * @param identified whether a list has its column of finding ids, without which no answer finds its finding
 * @param reportRows rows of reports that stand in the same workbook, under covers that say whose they are
 */
public record AnswerSheets(List<ReportedAnswer> answers, boolean identified, int reportRows) {
    /** Findings that are answered. */
    public int answered() {
        return (int) answers.stream()
                .filter(answer -> answer.finding().isGiven())
                .map(answer -> answer.finding().value())
                .distinct()
                .count();
    }

    /** Whether all of it was understood, and nothing stands there that does not belong. */
    public boolean isSound() {
        return identified && reportRows == 0 && withoutId() == 0 && unreadable() == 0;
    }

    /** Answers on rows that have lost their finding's id. */
    public int withoutId() {
        return (int)
                answers.stream().filter(answer -> !answer.finding().isGiven()).count();
    }

    /** Cells of answers that could not be read. */
    public int unreadable() {
        return answers.stream().mapToInt(ReportedAnswer::unreadable).sum();
    }
}
