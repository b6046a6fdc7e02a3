package vn.camket.workbook.office;

import java.time.LocalDate;
import java.util.List;

/**
 * A workbook as LibreOffice has it.
 *
 * @param dayZero the day that a date of number 0 means
 */
record OfficeBook(LocalDate dayZero, List<OfficeSheet> sheets) {
    private static final List<String> MAGIC = List.of("\u00D0\u00CF\u00E0\u00A1\u00B1\u00E1", "PK");

    /** Whether LibreOffice found no workbook in the file and shows its bytes as text. */
    boolean isOfBytes() {
        return sheets.stream()
                .flatMap(sheet -> sheet.cells().stream())
                .limit(1)
                .anyMatch(cell -> MAGIC.stream().anyMatch(cell.text()::startsWith));
    }
}
