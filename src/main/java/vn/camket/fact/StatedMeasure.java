package vn.camket.fact;

import java.util.List;

/**
 * The unit of measure that the latest row of a commitment in one unit's name states, in its column or beside the value.
 *
 * @param commitment its id
 * @param field id of the field
 * @param reporter id of the unit in whose name the row was reported
 * @param unit its holder as of the date
 * @param quarter the row's quarter
 * @param measure unit of measure as registered
 * @param standard the same in its standard form, by the groups of equal spellings
 * @param stated unit of measure as reported
 * @param statedStandard the same in its standard form
 */
public record StatedMeasure(
        String commitment,
        Text indicator,
        String field,
        String reporter,
        String unit,
        Quarter quarter,
        String measure,
        String standard,
        String stated,
        String statedStandard,
        List<Provenance> sources)
        implements Sourced, Assigned, Fact {}
