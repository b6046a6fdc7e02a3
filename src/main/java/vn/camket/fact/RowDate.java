package vn.camket.fact;

import java.time.LocalDate;
import java.util.List;

/**
 * A date in a row of a counting report, and the day before or after which it cannot lie.
 *
 * @param subject name of the row (spec 6, "Subject of a row")
 * @param unit the reporting unit's holder
 * @param title what the row is about, in its own words
 * @param field id of its field, null when none is known
 * @param column the column's name of spec 3
 * @param earliest the agreement's signing or first day, whichever is earlier: for due dates and dates of evidence, else
 *     null
 * @param latest the report's own date: for days of completion, else null
 */
public record RowDate(
        String subject,
        String unit,
        Text title,
        @MayBeNull String field,
        String column,
        LocalDate date,
        @MayBeNull LocalDate earliest,
        @MayBeNull LocalDate latest,
        String sheet,
        String cell,
        List<Provenance> sources)
        implements Sourced, Assigned, Fact {}
