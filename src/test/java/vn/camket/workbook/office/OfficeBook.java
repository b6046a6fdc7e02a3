package vn.camket.workbook.office;

import java.time.LocalDate;
import java.util.List;

/**
 * A workbook as LibreOffice has it.
 *
 * @param dayZero the day that a date of number 0 means
 */
record OfficeBook(LocalDate dayZero, List<OfficeSheet> sheets) {}
