package vn.camket.fact;

/**
 * A column of the register when it stands in tables.
 *
 * @param title its head
 * @param note what it means and how it is filled in
 * @param list name of the list that its values are of, null for none
 * @param required whether every row has a value
 * @param fixed whether a row that is registered keeps its value
 */
public record RegisterColumn(Text title, Text note, Kind kind, String list, boolean required, boolean fixed) {
    /** Names what its cells hold. */
    public enum Kind {
        CODE,
        TEXT,
        DATE,
        NUMBER,
        WHOLE,
        QUARTER,
        /** One of a list. */
        CHOICE,
        YES_NO,
        /** Some of a list, with semicolons between them. */
        CHOICES,
        /** Texts with semicolons between them. */
        TEXTS,
        /** A date or a number. */
        VALUE
    }
}
