package vn.camket.fact;

import java.util.List;

/**
 * Text of a sheet that was written in a legacy encoding and converted to Unicode.
 *
 * @param subject name of the sheet (spec 6, "Subject of a row")
 * @param unit the reporting unit's holder, null when not known
 * @param cells how many cells were converted
 */
public record LegacyText(
        String subject,
        @MayBeNull String unit,
        String sheet,
        int cells,
        List<LegacyEncoding> encodings,
        List<Provenance> sources)
        implements Sourced, Assigned, Fact {}
