package vn.camket.fact;

import java.math.BigDecimal;
import java.util.List;

/**
 * How far apart the values of a commitment are in the latest quarter for which two owing units give one; units that
 * shared a holder when the quarter closed are one.
 *
 * @param commitment its id
 * @param field id of the field
 * @param unit who must act, as of the date
 * @param highestBy id of the owing unit, as registered, that gives the highest value
 * @param lowestBy id of the one that gives the lowest
 */
public record ValueSpread(
        String commitment,
        Text indicator,
        String field,
        String unit,
        String measure,
        Quarter quarter,
        BigDecimal highest,
        String highestBy,
        BigDecimal lowest,
        String lowestBy,
        List<Provenance> sources)
        implements Sourced, Assigned, Fact {
    /** Highest less lowest, as a share of the larger absolute value; 0 when both are 0. */
    public Share difference() {
        BigDecimal larger = highest.abs().max(lowest.abs());
        return larger.signum() == 0 ? Share.of(larger) : new Share(highest.subtract(lowest), larger);
    }
}
