package vn.camket.fact;

import java.math.BigDecimal;
import java.util.List;

/**
 * The target of a commitment that a report states: in the row that gives the value on the as-of date, else in the latest
 * row.
 *
 * @param commitment its id
 * @param field id of the field
 * @param unit who must act, as of the date
 * @param reporter id of the unit in whose name the row was reported
 * @param quarter the row's quarter
 * @param measure unit of measure
 * @param target as registered
 * @param stated as reported
 */
public record StatedTarget(
        String commitment,
        Text indicator,
        String field,
        String unit,
        String reporter,
        Quarter quarter,
        String measure,
        BigDecimal baseline,
        BigDecimal target,
        BigDecimal stated,
        List<Provenance> sources)
        implements Sourced, Assigned, Fact {
    /**
     * How much easier the stated target is than the registered one: by how much it lies below it, or above it when the
     * target is below the baseline.
     */
    public BigDecimal lowering() {
        BigDecimal less = target.subtract(stated);
        return target.compareTo(baseline) < 0 ? less.negate() : less;
    }
}
