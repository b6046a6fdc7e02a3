package vn.camket.fact;

import java.util.List;

/**
 * The child agreements that the parties announced when they signed.
 *
 * @param announced how many they announced
 * @param registered how many agreements the register has with this one as their parent
 */
public record ChildAgreements(int announced, int registered, List<Provenance> sources) implements Sourced, Fact {
    /** How many are announced and not registered, 0 or less when none is. */
    public int lacking() {
        return announced - registered;
    }
}
