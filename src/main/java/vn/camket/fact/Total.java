package vn.camket.fact;

import java.math.BigDecimal;
import java.util.List;

/**
 * A figure that a total row or a note states, beside what the rows above it come to.
 *
 * @param subject name of the row (spec 6, "Subject of a row")
 * @param unit the reporting unit's holder
 * @param heading what the row is headed
 * @param header header of the column that is summed, null for a number of tasks
 * @param stated the figure
 * @param sum the exact sum of the column since the last total; for a number of tasks the rows read
 */
public record Total(
        String subject,
        @MayBeNull String unit,
        String heading,
        @MayBeNull String header,
        String sheet,
        String cell,
        BigDecimal stated,
        BigDecimal sum,
        List<Provenance> sources)
        implements Sourced, Assigned, Fact {
    /** How much the figure is above the sum; negative when it is below, 0 when it is right. */
    public BigDecimal difference() {
        return stated.subtract(sum);
    }
}
