package vn.camket.fact;

import java.util.List;

/**
 * A year of an agreement's period that is over on the as-of date.
 *
 * @param monthsGone whole months from its end to the as-of date: 0 up to 31 January, 1 from 1 February
 * @param daysGone days from its last day to the as-of date
 */
public record PastYear(int year, int monthsGone, int daysGone, List<Provenance> sources) implements Sourced, Fact {
    /** The year as it stands in a sentence, where numbers are parted into thousands. */
    public String yearText() {
        return String.valueOf(year);
    }
}
