package vn.camket.fact;

import java.util.List;

/**
 * Text or numbers in hidden rows, hidden columns or a hidden sheet of a table that was read.
 *
 * @param subject name of the sheet (spec 6, "Subject of a row")
 * @param unit the reporting unit's holder
 * @param cells how many cells are hidden
 * @param rows spans of hidden rows, none when the whole sheet is hidden
 * @param columns spans of hidden columns, none when the whole sheet is hidden
 */
public record HiddenContent(
        String subject,
        @MayBeNull String unit,
        String sheet,
        int cells,
        List<String> rows,
        List<String> columns,
        List<Provenance> sources)
        implements Sourced, Assigned, Fact {}
