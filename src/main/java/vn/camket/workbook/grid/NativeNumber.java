package vn.camket.workbook.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.poi.ss.usermodel.DateUtil;

/** Turns a binary number and its format into the cell that Excel shows. */
public final class NativeNumber {
    /** Excel shows and keeps 15 digits; more of them are dirt of binary fractions. */
    private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LONGEST = 400;
    private static final int LAST_DAY = 2_958_465;

    private NativeNumber() {}

    /** A failed cell when the text is no finite number. */
    public static GridCell cell(int row, int column, String raw, Shown shown, boolean from1904) {
        BigDecimal number = exact(raw);
        if (number == null) {
            return GridCell.failed(row, column, raw);
        }
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
        return GridCell.date(
                row, column, DateUtil.getLocalDateTime(days, from1904).toLocalDate());
    }

    /** The decimal as Excel shows it, null when no finite number. */
    private static BigDecimal exact(String raw) {
        try {
            double binary = raw.length() > LONGEST ? Double.NaN : Double.parseDouble(raw);
            if (Double.isNaN(binary) || Double.isInfinite(binary)) {
                return null;
            }
            BigDecimal shown = binary == 0
                    ? BigDecimal.ZERO
                    : new BigDecimal(raw).round(EXCEL).stripTrailingZeros();
            return shown.scale() < 0 ? shown.setScale(0) : shown;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
