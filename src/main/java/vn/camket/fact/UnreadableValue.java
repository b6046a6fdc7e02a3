package vn.camket.fact;

import java.util.List;

/**
 * A cell whose text is not of the kind that its column asks for.
 *
 * @param subject name of the row or cover and the column (spec 6, "Subject of a row")
 * @param unit the reporting unit's holder, null when not known
 * @param column the column's name of spec 3
 * @param wanted the kind of value asked for
 * @param words the cell's text
 */
public record UnreadableValue(
        String subject,
        @MayBeNull String unit,
        String column,
        Stated.Wanted wanted,
        String words,
        String sheet,
        String cell,
        List<Provenance> sources)
        implements Sourced, Assigned, Fact {}
