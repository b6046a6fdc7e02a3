package vn.camket.fact;

/**
 * Holds what a cell states: blank (no cell), readable (cell and value) or unreadable (cell, no value).
 *
 * @param value the value, null when blank or unreadable
 * @param cell where it was read, null when blank
 * @param wanted the kind of value that the column asks for, null when the cell is blank or readable
 */
public record Stated<T>(T value, Cell cell, Wanted wanted) {
    private static final Stated<?> BLANK = new Stated<>(null, null, null);

    /** Names the kinds of value that a cell can fail to give. */
    public enum Wanted {
        DATE,
        NUMBER,
        PERCENTAGE,
        STATUS,
        QUARTER,
        REVIEW_KIND,
        YEAR,
        /** What the coordinating department says of an answer. */
        VERDICT,
        /** A formula without a cached value or with an error value, whatever the column. */
        VALUE
    }

    @SuppressWarnings("unchecked")
    public static <T> Stated<T> blank() {
        return (Stated<T>) BLANK;
    }

    public static <T> Stated<T> of(T value, Cell cell) {
        return new Stated<>(value, cell, null);
    }

    public static <T> Stated<T> unreadable(Cell cell, Wanted wanted) {
        return new Stated<>(null, cell, wanted);
    }

    public boolean isBlank() {
        return cell == null;
    }

    public boolean isUnreadable() {
        return cell != null && value == null;
    }

    public boolean isGiven() {
        return value != null;
    }

    public T or(T other) {
        return value == null ? other : value;
    }
}
