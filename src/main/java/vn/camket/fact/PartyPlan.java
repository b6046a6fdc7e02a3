package vn.camket.fact;

import java.util.List;

/**
 * What a party did to put the agreement's programme into effect on its own side.
 *
 * @param party unit of the party as registered
 * @param unit its holder on the as-of date
 * @param planned a counting report of the party states a plan of its own, or the register has a cascade document of it
 * @param authoredProgramme the party issued a programme document
 * @param parties how many parties the agreement has
 * @param daysSinceProgramme days since the earliest programme document, null when there is none
 */
public record PartyPlan(
        String party,
        String unit,
        boolean planned,
        boolean authoredProgramme,
        int parties,
        @MayBeNull Integer daysSinceProgramme,
        List<Provenance> sources)
        implements Sourced, Assigned, Fact {}
