package vn.camket.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * When the next interim review is due.
 *
 * @param base the latest review held on or before the as-of date, else the signing, else the start
 * @param everyMonths months between reviews
 * @param on the as-of date
 */
public record ReviewState(LocalDate base, int everyMonths, LocalDate on, List<Provenance> sources)
        implements Sourced, Fact {
    /** Days past base + everyMonths. */
    public int getDaysOverdue() {
        return daysOverdueBy(BigDecimal.ONE);
    }

    /** Days past base + factor × everyMonths, half a month rounded up to a whole one. */
    public int daysOverdueBy(BigDecimal factor) {
        int months = factor.multiply(BigDecimal.valueOf(everyMonths))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
        return (int) ChronoUnit.DAYS.between(base.plusMonths(months), on);
    }
}
