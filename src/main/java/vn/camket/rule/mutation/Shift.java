package vn.camket.rule.mutation;

import java.math.BigDecimal;
import vn.camket.fact.Parameter;

/**
 * Moves one threshold for one block, under a name of its own, so that other blocks keep theirs.
 *
 * @param of name of the parameter
 * @param by how far, in the parameter's own measure
 */
public record Shift(String of, BigDecimal by) {
    /** The name that the changed block asks for. */
    public String name() {
        return of + (by.signum() > 0 ? "+" : "") + by.toPlainString();
    }

    /** The moved parameter for facts that hold this one. */
    public Parameter moved(Parameter own) {
        return new Parameter(name(), own.value().add(by));
    }
}
