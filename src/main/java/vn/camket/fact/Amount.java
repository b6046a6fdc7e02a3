package vn.camket.fact;

import java.math.BigDecimal;

/**
 * A quantity as people write it: "hơn 500", "10/11", "25.583 triệu đồng".
 *
 * @param value the number itself; the first one of a ratio
 * @param bound how exact it is meant
 * @param total the second number of a ratio, else null
 * @param measure unit of measure written beside the number, else null
 */
public record Amount(BigDecimal value, Bound bound, BigDecimal total, String measure) {
    /** Names how exact a number is meant. */
    public enum Bound {
        EXACT,
        LOWER,
        ABOUT
    }
}
