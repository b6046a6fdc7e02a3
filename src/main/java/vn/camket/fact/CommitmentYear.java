package vn.camket.fact;

import java.math.BigDecimal;
import java.util.List;

/**
 * A yearly commitment in a calendar year wholly inside its period, for which some owing unit reported.
 *
 * @param commitment its id
 * @param field id of the field
 * @param unit who must act, as of the date
 * @param year the year as it is written, 2025
 * @param measure unit of measure
 * @param closed whether the reports of the year's last quarter were due before the as-of date
 * @param quarter the quarter that the value was reported for, null without a value
 * @param value once the year is closed its last one, before that the one of its third quarter; null when no report gives it
 */
public record CommitmentYear(
        String commitment,
        Text indicator,
        String field,
        String unit,
        String year,
        String measure,
        BigDecimal baseline,
        BigDecimal target,
        boolean closed,
        @MayBeNull Quarter quarter,
        @MayBeNull BigDecimal value,
        List<Provenance> sources)
        implements Sourced, Assigned, Targeted, Fact {
    /**
     * (value - baseline) / (target - baseline); without a value 0 for a year that is closed, else null; null when
     * target = baseline.
     */
    @MayBeNull
    public Share achieved() {
        boolean unknown = value == null && !closed;
        return unknown ? null : Targeted.achieved(baseline, target, value == null ? baseline : value);
    }
}
