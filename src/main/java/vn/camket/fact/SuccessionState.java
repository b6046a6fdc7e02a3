package vn.camket.fact;

import java.time.LocalDate;
import java.util.List;

/**
 * What mergers did to the parties, looked at on the as-of date or at the agreement's end if that was earlier.
 *
 * @param parties how many parties were registered
 * @param holders how many holders they have: pairs of a unit and a department or none
 * @param holder the holder of the first party
 * @param mergedSince the day since which all parties have that one holder; null when they have several, or had one from
 *     the start
 * @param since the day after the latest dissolution of a party's unit or department, null when none was dissolved
 * @param lastDissolution the latest last day of such a unit or department, null when none was dissolved
 * @param daysSinceDissolution days from then to the as-of date, null when none was dissolved
 */
public record SuccessionState(
        int parties,
        int holders,
        String holder,
        @MayBeNull LocalDate mergedSince,
        @MayBeNull LocalDate since,
        @MayBeNull LocalDate lastDissolution,
        @MayBeNull Integer daysSinceDissolution,
        List<Provenance> sources)
        implements Sourced, Fact {
    /** How many holders the parties have besides the first party's. */
    public int furtherHolders() {
        return holders - 1;
    }
}
