package vn.camket.fact;

import java.util.List;

/**
 * A cover and the tables that it holds for: a sheet with its own cover, or the rest of the workbook under the
 * workbook's cover. A cover alone, without any table below it, is a section with empty lists.
 *
 * @param sheet the sheet's name
 * @param cover what the sheet's own cover says, filled up from the workbook's cover label by label
 * @param tables how many tables were known by their headers
 * @param incomplete tables that lack a required column
 * @param notes what was met on its sheets besides rows, in sheet order; a sheet without anything to note has none
 * @param nothingToReport whether a phrase such as "Không phát sinh" stands below the cover or as a row
 */
public record Section(
        String sheet,
        Cover cover,
        int tables,
        List<ReportedAction> actions,
        List<Measurement> measurements,
        List<ReportedReview> reviews,
        List<Incomplete> incomplete,
        List<SheetNotes> notes,
        boolean nothingToReport) {

    /**
     * A table, known by its headers, that lacks a required column.
     *
     * @param table {@code actions}, {@code commitments} or {@code reviews}
     * @param columns names of the columns that are missing
     * @param header the first cell of the header row
     */
    public record Incomplete(String sheet, String table, List<String> columns, Cell header) {}
}
