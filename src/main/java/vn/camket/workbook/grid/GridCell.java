package vn.camket.workbook.grid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.camket.fact.Cell;
import vn.camket.fact.LegacyEncoding;

/**
 * A cell that is not blank.
 *
 * @param row 0-based
 * @param column 0-based
 * @param text words cleaned of what nobody sees; the shown form of any other kind
 * @param number the exact decimal of a number, a fraction of 1 for a percentage; null for any other kind
 * @param date null for any kind but a date
 * @param legacy the encoding from which its words were converted, null when they were Unicode
 */
public record GridCell(
        int row, int column, Kind kind, String text, BigDecimal number, LocalDate date, LegacyEncoding legacy) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final Memo<LocalDate, String> DAYS = new Memo<>(DAY::format);

    /** Names the kinds of native value. */
    public enum Kind {
        WORDS,
        NUMBER,
        PERCENT,
        DATE,
        TRUTH,
        /** A formula without a cached value, or an error value. */
        FAILED
    }

    public static GridCell words(int row, int column, String text) {
        return converted(row, column, text, null);
    }

    /** Words that were read in a legacy encoding. */
    public static GridCell converted(int row, int column, String text, LegacyEncoding from) {
        return new GridCell(row, column, Kind.WORDS, Wording.clean(text), null, null, from);
    }

    public static GridCell number(int row, int column, BigDecimal number) {
        return new GridCell(row, column, Kind.NUMBER, shown(number), number, null, null);
    }

    public static GridCell percent(int row, int column, BigDecimal fraction) {
        return new GridCell(row, column, Kind.PERCENT, shown(fraction.movePointRight(2)) + "%", fraction, null, null);
    }

    public static GridCell date(int row, int column, LocalDate date) {
        return new GridCell(row, column, Kind.DATE, DAYS.of(date), null, date, null);
    }

    public static GridCell truth(int row, int column, boolean value) {
        return new GridCell(row, column, Kind.TRUTH, value ? "TRUE" : "FALSE", null, null, null);
    }

    public static GridCell failed(int row, int column, String text) {
        return new GridCell(row, column, Kind.FAILED, text, null, null, null);
    }

    /** The same content at another place. */
    public GridCell at(int otherRow, int otherColumn) {
        return new GridCell(otherRow, otherColumn, kind, text, number, date, legacy);
    }

    /** The same place with other words: a part of a cell that holds several things. */
    public GridCell saying(String part) {
        return words(row, column, part);
    }

    public boolean isWords() {
        return kind == Kind.WORDS;
    }

    /** The place in A1 notation. */
    public String ref() {
        return Cell.letters(column) + (row + 1);
    }

    public Cell in(String sheet) {
        return new Cell(sheet, row, column, text);
    }

    /** Plain, with the Vietnamese decimal comma, so that the text is read back as the same number. */
    private static String shown(BigDecimal number) {
        return number.scale() == 0
                ? number.toString()
                : number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
