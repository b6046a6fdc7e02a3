package vn.camket.finding;

import java.math.BigDecimal;
import vn.camket.fact.Parameter;

/**
 * Names a parameter that two rules folders do not set alike.
 *
 * @param file in which it is set
 * @param before null when the present folder does not set it there
 * @param after null when the changed folder does not set it there
 */
public record ChangedParameter(String file, String name, BigDecimal before, BigDecimal after) {
    public ChangedFile.Change change() {
        if (before == null) {
            return ChangedFile.Change.ADDED;
        }
        return after == null ? ChangedFile.Change.REMOVED : ChangedFile.Change.EDITED;
    }

    /** As a reader takes it: a number or a day, null for none. */
    public Object was() {
        return before == null ? null : Parameter.read(name, before);
    }

    /** The same after the change. */
    public Object is() {
        return after == null ? null : Parameter.read(name, after);
    }
}
