package vn.camket.workbook.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Reads a number as it is stored into the decimal that the workbook shows. */
public final class ExactNumber {
    /** Excel shows and keeps 15 digits; more of them are dirt of binary fractions. */
    private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LONGEST = 400;
    private static final int EXACT_DIGITS = 15;

    private ExactNumber() {}

    /** The decimal as Excel shows it, null when no finite number. */
    public static BigDecimal of(String raw) {
        return isPlain(raw) ? BigDecimal.valueOf(Long.parseLong(raw)) : parse(raw);
    }

    private static boolean isPlain(String raw) {
        boolean isPlain = !raw.isEmpty() && raw.length() <= EXACT_DIGITS;
        for (int at = 0; at < raw.length() && isPlain; at++) {
            isPlain = raw.charAt(at) >= '0' && raw.charAt(at) <= '9';
        }
        return isPlain;
    }

    private static BigDecimal parse(String raw) {
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
