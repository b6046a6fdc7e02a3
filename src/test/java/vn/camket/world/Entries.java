package vn.camket.world;

import java.time.LocalDate;
import java.util.List;
import vn.camket.fact.Agreement;
import vn.camket.fact.ReviewKind;

/** Writes those entries of a register that both makers of agreements write. */
final class Entries {
    private Entries() {}

    static Agreement.Party party(String unit, String department, String as, String focal, LocalDate focalSince) {
        return new Agreement.Party(unit, department, as, focal, focalSince, List.of());
    }

    static Agreement.Reviews.Planned planned(ReviewKind kind, LocalDate on) {
        return new Agreement.Reviews.Planned(kind, on, List.of());
    }
}
