package vn.camket.fact;

import java.util.List;

/**
 * The reports that one unit owed on one agreement before the as-of date (spec 1, "Expected report").
 *
 * @param owing id of the unit that owed them when their quarters closed
 * @param unit its holder as of the date
 * @param expected distinct quarters owed
 * @param missing quarters that no counting report meets, oldest first
 * @param count how many are missing
 * @param daysLate days since the oldest missing one was due, 0 when none is missing
 */
public record OwedReports(
        String owing,
        String unit,
        int expected,
        List<Quarter> missing,
        int count,
        int daysLate,
        List<Provenance> sources)
        implements Sourced, Assigned, Fact {}
