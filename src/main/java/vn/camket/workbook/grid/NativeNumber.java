package vn.camket.workbook.grid;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DateUtil;

/** Turns a binary number and its format into the cell that Excel shows. */
public final class NativeNumber {
    private static final int LAST_DAY = 2_958_465;

    /** The first day behind the 29 February 1900 that Excel counts and the calendar has not. */
    private static final int FIRST_TRUE_DAY = 61;

    private static final int DAYS_BEFORE_1970 = 25_569;

    private NativeNumber() {}

    /** A failed cell when the text is no finite number. */
    public static GridCell cell(int row, int column, String raw, Shown shown, boolean from1904) {
        BigDecimal number = ExactNumber.of(raw);
        if (number == null) {
            return GridCell.failed(row, column, raw);
        }
        return cell(row, column, number, shown, from1904);
    }

    /** The cell of a number that is known exactly. */
    public static GridCell cell(int row, int column, BigDecimal number, Shown shown, boolean from1904) {
        return switch (shown) {
            case PERCENT -> GridCell.percent(row, column, number);
            case DATE -> date(row, column, number, from1904);
            case PLAIN -> GridCell.number(row, column, number);
        };
    }

    /** A time of day (below 1) and a day before the calendar or past the year 9999 stay numbers. */
    private static GridCell date(int row, int column, BigDecimal serial, boolean from1904) {
        double days = serial.doubleValue();
        if (days < 1 || !DateUtil.isValidExcelDate(days) || days > LAST_DAY) {
            return GridCell.number(row, column, serial);
        }
        boolean isPlain = !from1904 && days >= FIRST_TRUE_DAY && days == Math.rint(days);
        return GridCell.date(
                row, column, isPlain ? LocalDate.ofEpochDay((long) days - DAYS_BEFORE_1970) : day(days, from1904));
    }

    private static LocalDate day(double days, boolean from1904) {
        return DateUtil.getLocalDateTime(days, from1904).toLocalDate();
    }
}
