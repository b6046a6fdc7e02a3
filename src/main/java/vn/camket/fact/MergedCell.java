package vn.camket.fact;

import java.util.List;

/**
 * What the rows of several files about one thing say in one column.
 *
 * @param said by file, then in sheet order; at least one, and none that is blank
 */
public record MergedCell(Accord accord, List<Said> said) {
    /** Names how well they agree. */
    public enum Accord {
        /** One says it, or all that do say the same. */
        AGREED,
        /** Texts of several departments, which stand side by side. */
        BESIDE,
        /** What cannot be true at once, and is for people to decide. */
        DISPUTED
    }

    /** What one row says. */
    public record Said(RowSource source, Stated<?> stated) {
        /** In the words of the cell, or of what was put together from two of them. */
        public String words() {
            return stated.value() instanceof String text ? text : stated.cell().text();
        }
    }

    public boolean isDisputed() {
        return accord == Accord.DISPUTED;
    }

    /** The first of those that say it; where all agree, what they say. */
    public Stated<?> first() {
        return said.get(0).stated();
    }
}
