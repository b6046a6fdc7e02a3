package vn.camket.fact;

/**
 * Names the place that a fact was read from: a cell of a workbook, or a pointer into a register file.
 *
 * @param file path relative to the reports folder, or to the rules folder for a register file, {@code /} as separator
 * @param sheet the sheet's name, null for a register file
 * @param cell the cell in A1 notation, null for a register file or a whole workbook
 * @param pointer JSON pointer (RFC 6901) into a register file, null for a workbook
 * @param value the text that stands there, may be null
 */
public record Provenance(String file, String sheet, String cell, String pointer, String value) {
    public static Provenance cell(String workbook, Cell cell) {
        return new Provenance(workbook, cell.sheet(), cell.ref(), null, cell.text());
    }

    public static Provenance workbook(String workbook) {
        return new Provenance(workbook, null, null, null, null);
    }

    public static Provenance register(String file, String pointer, String value) {
        return new Provenance(file, null, null, pointer, value);
    }

    public boolean isRegister() {
        return pointer != null;
    }
}
