package vn.camket;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.camket.fact.AgreementAccount;
import vn.camket.finding.Finding;
import vn.camket.finding.Rule;

/**
 * Says which findings a run was asked for.
 *
 * @param agreements ids, null for all and for what belongs to none
 * @param units ids, null for all and for what is nobody's in particular
 */
record Scope(Set<String> agreements, Set<String> units) {
    /** @param accounts how the agreements stand, for a run that looks only at those whose review is ahead */
    static Scope of(Request request, Collection<AgreementAccount> accounts) {
        Set<String> agreements = request.agreements().isEmpty() ? null : Set.copyOf(request.agreements());
        if (request.beforeConference() != null) {
            LocalDate until = request.asOf().plusDays(request.beforeConference());
            Set<String> asked = agreements;
            agreements = accounts.stream()
                    .filter(account -> asked == null || asked.contains(account.id()))
                    .filter(account -> isBy(account.nextReview(request.asOf()), until))
                    .map(AgreementAccount::id)
                    .collect(Collectors.toUnmodifiableSet());
        }
        return new Scope(agreements, request.units().isEmpty() ? null : Set.copyOf(request.units()));
    }

    private static boolean isBy(LocalDate review, LocalDate until) {
        return review != null && !review.isAfter(until);
    }

    /** Nobody knows whom a rule that could not run would have named. */
    boolean covers(Finding finding) {
        return finding.rule().id().equals(Rule.OF_FAILED)
                ? covers(finding.agreement())
                : covers(finding.agreement(), finding.unit());
    }

    /** Whether a finding about an agreement (or none), for a unit (or none), is asked for. */
    boolean covers(String agreement, String unit) {
        return covers(agreement) && (units == null || unit != null && units.contains(unit));
    }

    boolean covers(String agreement) {
        return agreements == null || agreement != null && agreements.contains(agreement);
    }

    /** The accounts of the agreements that are asked for, by id. */
    List<AgreementAccount> of(Collection<AgreementAccount> accounts) {
        return accounts.stream()
                .filter(Objects::nonNull)
                .filter(account -> covers(account.id()))
                .sorted(Comparator.comparing(AgreementAccount::id))
                .toList();
    }
}
