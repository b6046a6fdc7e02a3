package vn.camket.fact;

import java.time.LocalDate;
import java.util.List;

/**
 * The counting reports of one unit for one quarter, of which one holds.
 *
 * @param reporter id of the unit in whose name they came
 * @param unit its holder as of the date
 * @param standing path of the workbook that holds
 * @param reportDate date of the one that holds, null when it has none that can be read
 * @param uncounted the workbooks that do not hold, earliest first, each with the number of its rows
 * @param superseded how many do not hold
 */
public record ReportVersions(
        String reporter,
        String unit,
        Quarter quarter,
        String standing,
        @MayBeNull LocalDate reportDate,
        List<UncountedRows> uncounted,
        int superseded,
        List<Provenance> sources)
        implements Sourced, Assigned, Fact {}
