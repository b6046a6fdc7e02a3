package vn.camket.fact;

import java.util.List;

/** Marks a fact that can say where it was read, so that a finding about it can show the place. */
public interface Sourced {
    /** Places in the order in which a reader should look at them; empty for what follows from an absence. */
    List<Provenance> sources();

    /** Path of the workbook that a reader should open first, null when no report was read for it. */
    @MayBeNull
    default String reportedIn() {
        return sources().stream()
                .filter(source -> !source.isRegister())
                .map(Provenance::file)
                .findFirst()
                .orElse(null);
    }
}
