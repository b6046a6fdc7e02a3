package vn.camket.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact quotient, compared by cross-multiplication and never rounded until it is shown.
 *
 * @param part dividend
 * @param whole divisor, never zero
 */
public record Share(BigDecimal part, BigDecimal whole) implements Comparable<Share> {
    public Share {
        if (whole.signum() == 0) {
            throw new IllegalArgumentException("a share of nothing");
        }
        if (whole.signum() < 0) {
            part = part.negate();
            whole = whole.negate();
        }
    }

    public static Share of(BigDecimal number) {
        return new Share(number, BigDecimal.ONE);
    }

    public Share dividedBy(Share other) {
        return new Share(part.multiply(other.whole), whole.multiply(other.part));
    }

    /** In percent, half up, at most two decimals. */
    public BigDecimal percent() {
        return part.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Share other) {
        return part.multiply(other.whole).compareTo(other.part.multiply(whole));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Share share && compareTo(share) == 0;
    }

    @Override
    public int hashCode() {
        return part.divide(whole, 20, RoundingMode.HALF_UP).stripTrailingZeros().hashCode();
    }
}
