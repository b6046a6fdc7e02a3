package vn.camket.fact;

/**
 * Counts the rows of a workbook whose figures do not count; written {@code 2025-Q3/ca-mau.xlsx: 12}.
 *
 * @param workbook path relative to the reports folder
 */
public record UncountedRows(String workbook, int rows) {
    private static final String BETWEEN = ": ";

    /** Throws IllegalArgumentException for a text in another form. */
    public static UncountedRows parse(String text) {
        int at = text.lastIndexOf(BETWEEN);
        if (at < 1) {
            throw new IllegalArgumentException("rows of a workbook are written 2025-Q3/ca-mau.xlsx: 12, not " + text);
        }
        return new UncountedRows(text.substring(0, at), Integer.parseInt(text.substring(at + BETWEEN.length())));
    }

    @Override
    public String toString() {
        return workbook + BETWEEN + rows;
    }
}
