package vn.camket.fact;

import java.util.List;

/**
 * A unit that holds the duties of several parties, looked at on the as-of date or at the agreement's end if that was
 * earlier.
 *
 * <p>Parties share a holder when both their units and their departments (or none) have one.
 *
 * @param holder id of the unit
 * @param unit its holder as of the date, another one when it was dissolved after the agreement's end
 * @param parties ids of the parties' registered units, in party order
 * @param count how many parties they are
 */
public record SharedHolder(String holder, String unit, List<String> parties, int count, List<Provenance> sources)
        implements Sourced, Assigned, Fact {}
