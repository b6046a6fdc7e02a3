package vn.camket.fact;

import java.util.List;

/**
 * Tells what one cell of a workbook was taken for.
 *
 * @param cell the cell with its whole text
 * @param name the column or label that it belongs to, by its name of spec 3; null when it belongs to none
 * @param taken what the facts of the report hold of it, most often one value; empty for a cell that none of them holds
 * @param nearest the known spelling that a header was perhaps meant to be, null when none is near
 * @param hidden whether its row, its column or its sheet is hidden
 * @param converted the encoding from which its text was converted, null when it was Unicode
 */
public record CellAccount(
        Cell cell,
        Role role,
        String name,
        List<Taken> taken,
        String nearest,
        boolean hidden,
        LegacyEncoding converted) {

    /** A value as the facts hold it, under the name of its column or label. */
    public record Taken(String name, Stated<?> stated) {}

    /** Names what a cell can be taken for. */
    public enum Role {
        COVER_LABEL,
        /** A value of the cover, with or without its label in the same cell. */
        COVER_VALUE,
        /** A value below a label of the cover that another cell has given already, or on a hidden sheet. */
        COVER_SPARE,
        HEADER,
        /** An upper header over several columns. */
        HEADER_GROUP,
        COLUMN_NUMBER,
        /** A header that the vocabulary lists as of no use. */
        IGNORED_HEADER,
        /** A header of a column that another header has taken already. */
        SPARE_HEADER,
        UNKNOWN_HEADER,
        VALUE,
        ROW_NUMBER,
        /** A cell below a header that is not read, beside the columns that have headers, or of no use in its own column. */
        UNREAD_COLUMN,
        SECTION,
        TOTAL,
        NOTE,
        NOTHING_TO_REPORT,
        /** A cell of a row that only goes on with the row above: its texts are not read. */
        CONTINUATION,
        /** A cell of a row in a table that does not say what it is about. */
        NO_SUBJECT,
        SIGNATURE,
        /** A cell of the first row of what looks like a table, and has no known header. */
        UNKNOWN_TABLE,
        /** A cell further down in such a table. */
        UNREAD_ROW,
        /** A title, or any other text outside of covers and tables. */
        OUTSIDE,
        /** A dash or the like. */
        BLANK
    }

    /** Whether a value could not be read. */
    public boolean isUnreadable() {
        return taken.stream().anyMatch(one -> one.stated().isUnreadable());
    }

    /** Whether it looks as if somebody meant the cell to be read, and it was not. */
    public boolean isDoubtful() {
        return switch (role) {
            case UNKNOWN_HEADER, UNKNOWN_TABLE, CONTINUATION, NO_SUBJECT -> true;
            default -> isUnreadable();
        };
    }
}
