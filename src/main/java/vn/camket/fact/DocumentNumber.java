package vn.camket.fact;

import java.util.List;

/**
 * A document's number that a row of a counting report gives, or what looks like one.
 *
 * @param subject name of the row (spec 6, "Subject of a row")
 * @param unit the reporting unit's holder
 * @param field id of the row's field, null when none is known
 * @param column the column's name of spec 3: {@code document} of a review, {@code evidence} of any other row
 * @param number as written; the whole cell where a column is for numbers and nothing in the cell looks like one
 */
public record DocumentNumber(
        String subject,
        String unit,
        @MayBeNull String field,
        String column,
        String number,
        Form form,
        String sheet,
        String cell,
        List<Provenance> sources)
        implements Sourced, Assigned, Fact {
    /** Names the forms in which documents are numbered. */
    public enum Form {
        /** {@code 215/KH-UBND}, with the year {@code 06/2024/QĐ-UBND} (Nghị định 30/2020/NĐ-CP). */
        ADMINISTRATIVE,
        /** {@code 164-KH/TU}. */
        PARTY,
        /** No form that is known. */
        OTHER
    }
}
