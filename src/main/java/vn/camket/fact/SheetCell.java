package vn.camket.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A cell of any workbook with what it natively holds.
 *
 * @param number of a number and a percentage, the latter as a fraction of 1; null for any other kind
 * @param date null for any kind but a date
 */
public record SheetCell(Cell at, Kind kind, BigDecimal number, LocalDate date) {
    /** Names the kinds of native value. */
    public enum Kind {
        WORDS,
        NUMBER,
        PERCENT,
        DATE,
        TRUTH,
        /** A formula without a value, or an error value. */
        FAILED
    }

    public String text() {
        return at.text();
    }
}
