package vn.camket.workbook;

import java.util.ArrayList;
import java.util.List;
import vn.camket.fact.AnswerSheets;
import vn.camket.fact.ReportedAnswer;
import vn.camket.fact.Section;

/** Gathers the lists of findings of a workbook. */
final class AnswerTables {
    private final List<ReportedAnswer> answers = new ArrayList<>();
    private boolean isFound;
    private boolean identified;

    void add(AnswerTable table) {
        isFound |= table.isFound();
        identified |= table.isIdentified();
        answers.addAll(table.answers());
    }

    /** Null when the workbook lists no findings. */
    AnswerSheets build(List<Section> sections) {
        return isFound ? new AnswerSheets(List.copyOf(answers), identified, reportRows(sections)) : null;
    }

    private static int reportRows(List<Section> sections) {
        return sections.stream()
                .filter(section -> section.cover().agreement().isGiven()
                        && section.cover().unit().isGiven()
                        && section.cover().quarter().isGiven())
                .mapToInt(Section::rows)
                .sum();
    }
}
