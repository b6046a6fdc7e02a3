package vn.camket.fact;

import java.time.LocalDate;
import java.util.List;

/**
 * The focal department that the register names for a party.
 *
 * @param party id of the party's registered unit
 * @param unit its holder as of the date
 * @param department id of the department type
 * @param focalSince since when it is the focal point, null when not recorded
 * @param validTo its last day when it was dissolved before the as-of date and the agreement's end, else null
 * @param daysSinceDissolution days from then to the as-of date, null when it was not dissolved
 */
public record FocalPoint(
        String party,
        String unit,
        String department,
        @MayBeNull LocalDate focalSince,
        @MayBeNull LocalDate validTo,
        @MayBeNull Integer daysSinceDissolution,
        List<Provenance> sources)
        implements Sourced, Assigned, Fact {}
