package vn.camket.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
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
 * @param formerTarget the registered target that was in force on the date of the report, null when that was the present
 *     one
 * @param amendedOn since when the stated target was no longer the registered one on the date of the report, null when it
 *     still was, or never had been
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
        @MayBeNull BigDecimal formerTarget,
        @MayBeNull LocalDate amendedOn,
        List<Provenance> sources)
        implements Sourced, Assigned, Fact {
    /**
     * How much easier the stated target is than the registered one: by how much it lies below it, or above it when the
     * target is below the baseline; 0 when it is no easier than what was in force on the date of the report.
     */
    public BigDecimal lowering() {
        boolean isLawful = formerTarget != null && easierThan(formerTarget).signum() <= 0;
        return isLawful ? BigDecimal.ZERO : easierThan(target);
    }

    private BigDecimal easierThan(BigDecimal wanted) {
        BigDecimal less = wanted.subtract(stated);
        return target.compareTo(baseline) < 0 ? less.negate() : less;
    }
}
