package vn.camket.fact;

import java.util.List;

/**
 * A sheet whose tables lack required columns, or a workbook in which no table is known.
 *
 * @param subject name of the sheet (spec 6, "Subject of a row")
 * @param unit the reporting unit's holder, null when not known
 * @param columns names of the missing columns, empty when no table is known
 * @param column the first missing column, null when no table is known
 */
public record MissingColumn(
        String subject,
        @MayBeNull String unit,
        String sheet,
        @MayBeNull String column,
        List<String> columns,
        List<Provenance> sources)
        implements Sourced, Assigned, Fact {}
