package vn.camket.fact;

import java.math.BigDecimal;
import java.util.List;

/**
 * The latest value of a commitment in one unit's name, beside the value before it in the same name.
 *
 * @param commitment its id
 * @param field id of the field
 * @param reporter id of the unit in whose name both were reported
 * @param unit its holder as of the date
 * @param measure unit of measure
 * @param formerQuarter the quarter of the value before
 * @param former the value before
 * @param quarter the quarter of the latest value
 */
public record ValueChange(
        String commitment,
        Text indicator,
        String field,
        String reporter,
        String unit,
        CommitmentKind kind,
        String measure,
        BigDecimal baseline,
        BigDecimal target,
        Quarter formerQuarter,
        BigDecimal former,
        Quarter quarter,
        BigDecimal value,
        List<Provenance> sources)
        implements Sourced, Assigned, Fact {
    public boolean isSameYear() {
        return quarter.year() == formerQuarter.year();
    }

    /**
     * How far the value went back against the commitment's direction: 0 or less when it did not; null when target =
     * baseline.
     */
    @MayBeNull
    public BigDecimal fall() {
        int direction = target.compareTo(baseline);
        if (direction == 0) {
            return null;
        }
        BigDecimal less = former.subtract(value);
        return direction < 0 ? less.negate() : less;
    }

    /** How many times the former value the latest is, null when the former is not above 0. */
    @MayBeNull
    public Share times() {
        return former.signum() > 0 ? new Share(value, former) : null;
    }

    /** What part of the target the latest value is, null when the target is not above 0. */
    @MayBeNull
    public Share shareOfTarget() {
        return target.signum() > 0 ? new Share(value, target) : null;
    }
}
