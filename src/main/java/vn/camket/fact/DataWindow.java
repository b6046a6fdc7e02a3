package vn.camket.fact;

import java.time.LocalDate;
import java.util.List;

/**
 * The days whose data a counting report says it holds, beside those that its quarter asks for.
 *
 * @param reporter id of the unit in whose name it came
 * @param unit its holder as of the date
 * @param from first day as stated, null when only the last is
 * @param to last day as stated, null when only the first is
 * @param opens first day by the agreement's scheme
 * @param closes last day by the agreement's scheme
 */
public record DataWindow(
        String reporter,
        String unit,
        Quarter quarter,
        @MayBeNull LocalDate from,
        @MayBeNull LocalDate to,
        LocalDate opens,
        LocalDate closes,
        List<Provenance> sources)
        implements Sourced, Assigned, Fact {}
