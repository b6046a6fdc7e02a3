package vn.camket.fact;

import java.time.LocalDate;
import java.util.List;

/**
 * The earliest counting report of a unit for an owed quarter.
 *
 * @param reporter id of the unit in whose name it came
 * @param unit its holder as of the date
 * @param daysLate days from the due date to the report's date, 0 or less when in time
 * @param daysPastOuter the same for the outer deadline
 */
public record ReceivedReport(
        String reporter,
        String unit,
        Quarter quarter,
        @MayBeNull LocalDate reportDate,
        LocalDate dueOn,
        LocalDate outerDueOn,
        int daysLate,
        int daysPastOuter,
        List<Provenance> sources)
        implements Sourced, Assigned, Fact {}
