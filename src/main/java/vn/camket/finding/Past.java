package vn.camket.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * The counts of a former run.
 *
 * @param findings by severity, without those that were waived or on trial
 * @param rate official rate of actions in percent, null when there were none
 * @param firings null when its file does not tell them
 * @param agreements ids of those that it looked at, as their reviews were ahead; null when it looked at all
 */
public record Past(
        LocalDate asOf, Map<Severity, Integer> findings, BigDecimal rate, Firings firings, Set<String> agreements) {
    public Past(LocalDate asOf, Map<Severity, Integer> findings, BigDecimal rate, Firings firings) {
        this(asOf, findings, rate, firings, null);
    }

    public Past(LocalDate asOf, Map<Severity, Integer> findings, BigDecimal rate) {
        this(asOf, findings, rate, null);
    }

    /** Whether it looked at all agreements. */
    public boolean isWhole() {
        return agreements == null;
    }
}
