package vn.camket.fact;

/**
 * Points at a cell of a workbook and keeps its text as it was read.
 *
 * @param sheet the sheet's name
 * @param row 0-based; -1 for the sheet as a whole
 * @param column 0-based; -1 for the sheet as a whole
 * @param text the cell's own words, or the shown form of a native number or date; null for the sheet as a whole
 */
public record Cell(String sheet, int row, int column, String text) {
    private static final int LETTERS = 26;
    private static final int USUAL_ROWS = 128;
    private static final int USUAL_COLUMNS = 32;

    /** Places where most cells of reports stand; those of thousands of reports are in memory at once. */
    private static final String[] USUAL = new String[USUAL_ROWS * USUAL_COLUMNS];

    /** A cell by its place in A1 notation. */
    public static Cell at(String sheet, String ref, String text) {
        int letters = 0;
        int column = 0;
        for (; letters < ref.length() && Character.isLetter(ref.charAt(letters)); letters++) {
            column = column * LETTERS + ref.charAt(letters) - 'A' + 1;
        }
        return new Cell(sheet, Integer.parseInt(ref.substring(letters)) - 1, column - 1, text);
    }

    /** The place of a sheet as a whole. */
    public static Cell none(String sheet) {
        return new Cell(sheet, -1, -1, null);
    }

    /** The place in A1 notation, e.g. {@code F6}; null for the sheet as a whole. */
    public String ref() {
        if (row < 0) {
            return null;
        } else if (row >= USUAL_ROWS || column >= USUAL_COLUMNS) {
            return letters(column) + (row + 1);
        }
        String known = USUAL[row * USUAL_COLUMNS + column];
        if (known == null) {
            known = letters(column) + (row + 1);
            // Two threads may make the same one.
            USUAL[row * USUAL_COLUMNS + column] = known;
        }
        return known;
    }

    /** The letters of a 0-based column. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return letters.toString();
    }
}
