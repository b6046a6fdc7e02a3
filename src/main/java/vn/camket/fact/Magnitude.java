package vn.camket.fact;

import java.math.BigDecimal;

/** Tells numbers that people write from those, such as 1e999999999, on which arithmetic does not come to an end. */
public final class Magnitude {
    /** Digits before the point, and behind it. */
    public static final int DIGITS = 30;

    private Magnitude() {}

    public static boolean isUsual(BigDecimal number) {
        return number.scale() <= DIGITS && (long) number.precision() - number.scale() <= DIGITS;
    }

    /** The number that a text writes; throws IllegalArgumentException when it writes none, or an unusual one. */
    public static BigDecimal read(String text) {
        if (text.length() > 2 * DIGITS + 2) {
            throw new IllegalArgumentException("more than " + DIGITS + " digits");
        }
        BigDecimal number = new BigDecimal(text);
        if (!isUsual(number)) {
            throw new IllegalArgumentException("more than " + DIGITS + " digits");
        }
        return number;
    }
}
