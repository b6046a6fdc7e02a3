package vn.camket.finding;

import java.time.LocalDate;
import java.util.List;

/**
 * What is remembered of the last run: its open findings and since when they are known.
 *
 * @param asOf that run's date
 * @param trial findings of rules that were on trial
 */
public record Former(LocalDate asOf, List<Outcome.Resolved> findings, List<Outcome.Resolved> trial) {}
