package vn.camket.finding;

import java.util.List;
import vn.camket.fact.AnswerSheets;
import vn.camket.fact.Cover;
import vn.camket.fact.Fact;
import vn.camket.fact.Provenance;
import vn.camket.fact.Reading;

/**
 * Tells what a run would make of one workbook before it judges anything.
 *
 * @param workbook as the user named it
 * @param format such as {@code xlsx}, null when it is none that is known
 * @param refusal why it is not read, null when it is
 * @param doubt what its sender should know although it is read, null when there is nothing
 * @param reports those that it holds
 * @param covers by sheet, in sheet order
 * @param rows how many rows of its tables are read
 * @param nothingToReport whether it says that there was nothing to report
 * @param answers what it answers to findings, null when it lists none; else it is no report
 * @param faults names and values that a run will find fault with, and columns that it will miss
 */
public record Inspected(
        String workbook,
        String format,
        Reading.Refusal refusal,
        Reading.Refusal doubt,
        List<Outcome.InputReport> reports,
        List<SheetCover> covers,
        int rows,
        boolean nothingToReport,
        AnswerSheets answers,
        List<Fault> faults) {

    public boolean isRefused() {
        return refusal != null;
    }

    /** Whether it is not fit to be sent: refused, nobody's report, on a wrong form, or with something not understood. */
    public boolean isFaulty() {
        return answers == null
                ? isRefused() || doubt != null || reports.isEmpty() || !faults.isEmpty()
                : !answers.isSound();
    }

    /** A fact with which a run will find fault, and the first place of it. */
    public record Fault(Fact fact, Provenance place) {}

    /** What holds for the tables of a sheet, or of the whole workbook. */
    public record SheetCover(String sheet, Cover cover) {}
}
