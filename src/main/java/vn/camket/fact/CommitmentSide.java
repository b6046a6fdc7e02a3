package vn.camket.fact;

import java.math.BigDecimal;
import java.util.List;

/**
 * What one of several owing units reports of a commitment for the latest quarter in which any of them gives a value;
 * units that shared a holder when the quarter closed are one.
 *
 * @param commitment its id
 * @param field id of the field
 * @param owing id of the unit as registered, the first of those that are one
 * @param unit its holder as of the date
 * @param quarter the latest quarter with a value
 * @param reported whether a counting report for that quarter belongs to it
 * @param value what it gives for that quarter, null when nothing
 * @param giver id of the first owing unit that gives a value for that quarter
 * @param given the value that one gives
 */
public record CommitmentSide(
        String commitment,
        Text indicator,
        String field,
        String owing,
        String unit,
        String measure,
        Quarter quarter,
        boolean reported,
        @MayBeNull BigDecimal value,
        String giver,
        BigDecimal given,
        List<Provenance> sources)
        implements Sourced, Assigned, Fact {}
