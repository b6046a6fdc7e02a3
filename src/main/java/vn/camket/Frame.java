package vn.camket;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.camket.fact.AgreementAccount;
import vn.camket.finding.Outcome;

/** What the workbooks of all units show besides their findings. */
record Frame(LocalDate asOf, List<AgreementAccount> accounts) {
    /** With the findings of one unit, in order. */
    Outcome of(List<Outcome.Listed> findings) {
        return new Outcome(
                asOf, List.of(), List.of(), null, null, Map.of(), List.of(), findings, List.of(), List.of(), null,
                List.of(), List.of(), accounts, List.of());
    }
}
