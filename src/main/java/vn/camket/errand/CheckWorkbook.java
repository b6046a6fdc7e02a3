package vn.camket.errand;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.camket.Request;
import vn.camket.fact.Quarter;
import vn.camket.finding.Severity;
import vn.camket.slot.Slot;
import vn.camket.worker.Errand;

/**
 * Checks a workbook that is not sent in yet, for its sender.
 *
 * @param sha256 of the file as it was uploaded
 * @param slot that it is meant for, null for that of the report in it
 * @param unit whose account sends it, with {@code /department} behind it for one of its departments
 * @param marked where its marked copy goes; nothing is written when there is nothing to mark
 */
public record CheckWorkbook(Request request, Path file, String sha256, Slot slot, String unit, Path marked)
        implements Errand<CheckWorkbook.Desk> {
    /**
     * What is to be said of the workbook.
     *
     * @param format usual extension of such files, null for no workbook
     * @param refusal why it cannot be read, null when it was
     * @param doubts what its sender should know although it was read
     * @param answers whether it answers to findings, and so is no report
     * @param troubles those in this workbook first, then by severity
     * @param marked whether there is a marked copy
     * @param slot where it would go, null when unknown; without quarter and agreement for answers
     * @param foreign a sentence when a report in it is in another unit's name, else null
     */
    public record Desk(
            String sha256,
            String format,
            String refusal,
            List<String> doubts,
            List<OfReport> reports,
            boolean answers,
            List<Trouble> troubles,
            boolean marked,
            Slot slot,
            String foreign) {}

    /**
     * A report in the workbook, with the number of its rows of each kind.
     *
     * @param title of the agreement
     * @param reportDate null when it has none
     * @param documentNumber null when it has none
     */
    public record OfReport(
            String agreement,
            String title,
            Quarter quarter,
            LocalDate reportDate,
            String documentNumber,
            int actions,
            int measurements,
            int reviews) {}

    /**
     * Something that a run would find.
     *
     * @param id of the finding
     * @param rule its id
     * @param why there is such a rule
     * @param remedy what to do
     * @param place in this workbook such as {@code Sheet!C7}, or a sheet; null for the whole workbook or another place
     * @param excerpt null without a cell
     * @param here whether it was read in this workbook
     */
    public record Trouble(
            String id,
            String rule,
            String title,
            Severity severity,
            String message,
            String why,
            String remedy,
            String place,
            Excerpt excerpt,
            boolean here) {}

    /**
     * The table around a cell, as it stands on the sheet.
     *
     * @param columns their letters
     * @param cell such as {@code C7}
     */
    public record Excerpt(String sheet, List<String> columns, List<Line> lines, String cell) {}

    /**
     * A row of the sheet.
     *
     * @param row its number as the sheet shows it
     * @param cells one a column, empty where the sheet is blank
     * @param marked index of the marked cell, -1 when it is in another row
     */
    public record Line(int row, List<String> cells, int marked) {}

    @Override
    public Desk run() {
        return new Examination(this).desk();
    }
}
