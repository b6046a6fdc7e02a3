package vn.camket.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A registered, quantified commitment (cam kết).
 *
 * @param measure unit of measure
 * @param from first day that counts, the agreement's when the register names none
 * @param due last day, the agreement's end when the register names none, null when that is open
 * @param by unit ids of the parties that owe it, in order
 * @param amended former targets, oldest first
 */
public record Commitment(
        String id,
        Text indicator,
        String measure,
        CommitmentKind kind,
        BigDecimal baseline,
        BigDecimal target,
        LocalDate from,
        LocalDate due,
        List<String> by,
        List<Amendment> amended,
        List<Provenance> sources)
        implements Sourced {}
