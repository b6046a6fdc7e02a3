package vn.camket.fact;

import java.time.LocalDate;
import java.util.List;

/**
 * A registered action (nhiệm vụ).
 *
 * @param lead unit id of the leading party, null when the register names none
 * @param due null when the register names none
 * @param regular "thường xuyên": done again and again, without a due date
 * @param amended former due dates, oldest first
 */
public record Action(
        String id,
        Text title,
        String lead,
        LocalDate due,
        boolean regular,
        List<Amendment> amended,
        List<Provenance> sources)
        implements Sourced {}
