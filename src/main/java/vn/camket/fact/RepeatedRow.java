package vn.camket.fact;

import java.util.List;

/**
 * A row of a counting report about an action or a registered commitment that another row of the same report is about,
 * too.
 *
 * @param subject name of the row (spec 6, "Subject of a row")
 * @param unit the reporting unit's holder
 * @param title what it is about, in the row's own words
 * @param field id of its field, null when none is known
 * @param earlier how many such rows stand before it, in sheet order, then by row
 * @param firstSheet sheet of the first of them
 * @param firstCell cell by which the first of them is known
 */
public record RepeatedRow(
        String subject,
        String unit,
        Text title,
        @MayBeNull String field,
        int earlier,
        String sheet,
        String cell,
        String firstSheet,
        String firstCell,
        List<Provenance> sources)
        implements Sourced, Assigned, Fact {}
