package vn.camket.fact;

import java.util.List;

/**
 * An action that a party's latest report no longer has, although the one before had it and did not call it done.
 *
 * @param id the register's id, or the slug of the reported content
 * @param field id of the field that it fills, null when none is known
 * @param unit who must act, as of the date; null when nobody is known
 * @param reporter unit in whose name the latest report came
 * @param quarter of the latest report
 * @param formerQuarter of the party's report before that
 * @param nearest of the rows that only the latest report has, the words of the one that reads most alike; null when
 *     none is near
 */
public record DroppedAction(
        String id,
        Text title,
        @MayBeNull String field,
        @MayBeNull String unit,
        boolean registered,
        String reporter,
        Quarter quarter,
        Quarter formerQuarter,
        @MayBeNull String nearest,
        List<Provenance> sources)
        implements Sourced, Assigned, Fact {}
