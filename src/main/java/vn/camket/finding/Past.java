package vn.camket.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * The counts of a former run.
 *
 * @param findings by severity, without those that were waived or on trial
 * @param rate official rate of actions in percent, null when there were none
 * @param firings null when its file does not tell them
 */
public record Past(LocalDate asOf, Map<Severity, Integer> findings, BigDecimal rate, Firings firings) {
    public Past(LocalDate asOf, Map<Severity, Integer> findings, BigDecimal rate) {
        this(asOf, findings, rate, null);
    }
}
