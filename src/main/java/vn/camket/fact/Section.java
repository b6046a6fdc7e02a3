package vn.camket.fact;

import java.util.List;

/**
 * A cover and the tables that it holds for: a sheet with its own cover, or the rest of the workbook under the
 * workbook's cover. A cover alone, without any table below it, is a section with empty lists.
 *
 * @param sheet the sheet's name
 * @param cover what the sheet's own cover says, filled up from the workbook's cover label by label
 * @param tables those that were known by their headers
 * @param notes what was met on its sheets besides rows, in sheet order; a sheet without anything to note has none
 * @param nothingToReport whether a phrase such as "Không phát sinh" stands below the cover or as a row
 */
public record Section(
        String sheet,
        Cover cover,
        List<Table> tables,
        List<ReportedAction> actions,
        List<Measurement> measurements,
        List<ReportedReview> reviews,
        List<SheetNotes> notes,
        boolean nothingToReport) {
    /** How many rows of its tables were read. */
    public int rows() {
        return actions.size() + measurements.size() + reviews.size();
    }

    /**
     * A table that was known by its headers.
     *
     * @param kind {@code actions}, {@code commitments} or {@code reviews}
     * @param header the first cell of the header row
     * @param lastColumn 0-based
     * @param missing names of the required columns that it lacks
     * @param absent names of all columns that it lacks
     */
    public record Table(
            String sheet, String kind, Cell header, int lastColumn, List<String> missing, List<String> absent) {
        public boolean isComplete() {
            return missing.isEmpty();
        }
    }
}
