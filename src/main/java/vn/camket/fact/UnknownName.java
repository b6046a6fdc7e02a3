package vn.camket.fact;

import java.util.List;

/**
 * A name in a report that the register or the units file does not know.
 *
 * @param subject name of the cover's label, or of the row (spec 6, "Subject of a row")
 * @param unit the reporting unit's holder, null when not known
 * @param kind what the name was to name
 * @param words the name as written
 * @param nearest the known name nearest to it, null when none is near
 */
public record UnknownName(
        String subject,
        @MayBeNull String unit,
        Kind kind,
        String words,
        String cell,
        @MayBeNull String nearest,
        List<Provenance> sources)
        implements Sourced, Assigned, Fact {
    /** Names what an unknown name was to name. */
    public enum Kind {
        AGREEMENT,
        UNIT,
        /** A known unit that is no party of the agreement. */
        PARTY,
        FIELD
    }
}
