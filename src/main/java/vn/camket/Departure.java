package vn.camket;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.camket.fact.AgreementAccount;
import vn.camket.fact.AgreementState;
import vn.camket.finding.Former;
import vn.camket.finding.Outcome.Gone;
import vn.camket.finding.Outcome.Resolved;

/** Says why a finding of the last run is gone. */
final class Departure {
    private final Former former;
    private final Map<String, String> versions;
    private final Map<String, AgreementState> agreements;
    private final long days;

    /**
     * Looks at what is now.
     *
     * @param versions of the rules
     * @param accounts of all agreements
     */
    Departure(Former former, LocalDate asOf, Map<String, String> versions, Collection<AgreementAccount> accounts) {
        this.former = former;
        this.versions = versions;
        this.agreements = accounts.stream()
                .map(AgreementAccount::state)
                .collect(Collectors.toMap(AgreementState::id, Function.identity()));
        this.days = ChronoUnit.DAYS.between(former.asOf(), asOf);
    }

    Gone of(Resolved finding) {
        if (!versions.containsKey(finding.rule())
                || RuleVersions.isChanged(former.versions(), versions, finding.rule(), finding.agreement())) {
            return Gone.RULE_CHANGED;
        }
        return finding.agreement() != null && isLapsed(agreements.get(finding.agreement())) ? Gone.LAPSED : Gone.FIXED;
    }

    /** What ended before the last run had ended when the finding was made, which cannot be why it is gone. */
    private boolean isLapsed(AgreementState agreement) {
        return agreement == null || agreement.closed() || agreement.ended() && agreement.daysSinceEnd() <= days;
    }
}
