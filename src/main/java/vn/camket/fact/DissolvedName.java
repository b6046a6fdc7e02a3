package vn.camket.fact;

import java.time.LocalDate;
import java.util.List;

/**
 * A counting report in the name of a unit, or of a department, that had been dissolved before the report's date.
 *
 * @param reporter id of the unit in whose name it came
 * @param unit its holder as of the date
 * @param department id of the department type in whose name it came, null when that is not what was dissolved first
 * @param validTo last day of the one that was dissolved, the earlier when both were
 * @param reportDate the date on the report, else the date on which it was due
 * @param daysClosedAfter days from {@code validTo} to the close of the quarter, negative when it closed before
 */
public record DissolvedName(
        String reporter,
        String unit,
        @MayBeNull String department,
        Quarter quarter,
        LocalDate validTo,
        LocalDate reportDate,
        int daysClosedAfter,
        List<Provenance> sources)
        implements Sourced, Assigned, Fact {}
