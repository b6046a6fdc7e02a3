package vn.camket.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A commitment and its value on the as-of date (spec 1, "Value of a commitment at D").
 *
 * @param field id of the field
 * @param unit who must act, as of the date
 * @param quarter the quarter that the value was reported for, null without a value
 * @param value null when no counting report gives one
 * @param achieved (value - baseline) / (target - baseline), 0 without a value, null when target = baseline
 * @param elapsed share of the commitment's time that had passed when the value's quarter closed, null without a value or an end
 * @param pace achieved / elapsed, null where either is not known or no time had passed
 * @param daysPastDue negative before the due date, null when open-ended
 * @param quartersReported the most quarters, closed on or after {@code from}, for which one owing unit reported, with a
 *     value or without
 * @param awaits unit id of the first owing party when none of them ever reported, else null
 */
public record CommitmentState(
        String id,
        Text indicator,
        String field,
        String unit,
        CommitmentKind kind,
        String measure,
        BigDecimal baseline,
        BigDecimal target,
        LocalDate from,
        @MayBeNull LocalDate due,
        @MayBeNull Quarter quarter,
        @MayBeNull BigDecimal value,
        @MayBeNull Share achieved,
        @MayBeNull Share elapsed,
        @MayBeNull Share pace,
        @MayBeNull Integer daysPastDue,
        int quartersReported,
        @MayBeNull String awaits,
        List<Provenance> sources)
        implements Sourced, Consequence, Assigned, Targeted, Fact {}
