package vn.camket.workbook.office;

import java.time.LocalDate;

/**
 * A cell as LibreOffice has it.
 *
 * @param kind in the words of OpenDocument: float, percentage, currency, date, time, boolean, string, or error
 * @param text what is shown
 * @param number of every kind but date, string and error; a share of a day for a time; null for the others
 * @param date null for every kind but date
 * @param isFormula whether a formula gives the value
 */
record OfficeCell(int row, int column, String kind, String text, Double number, LocalDate date, boolean isFormula) {}
