package vn.camket.fact;

import java.math.BigDecimal;

/** Marks a fact that holds a value of a commitment against its baseline and its target. */
public interface Targeted {
    BigDecimal baseline();

    BigDecimal target();

    /** Null when no counting report gives one. */
    BigDecimal value();

    /**
     * What the value lacks to the target, in the commitment's measure and in its own direction: 0 or less when the
     * target is reached; counted from the baseline without a value; null when target = baseline.
     */
    @MayBeNull
    default BigDecimal shortfall() {
        int direction = target().compareTo(baseline());
        if (direction == 0) {
            return null;
        }
        BigDecimal missing = target().subtract(value() == null ? baseline() : value());
        return direction < 0 ? missing.negate() : missing;
    }

    /** (value - baseline) / (target - baseline), null when target = baseline. */
    static Share achieved(BigDecimal baseline, BigDecimal target, BigDecimal value) {
        BigDecimal way = target.subtract(baseline);
        return way.signum() == 0 ? null : new Share(value.subtract(baseline), way);
    }
}
