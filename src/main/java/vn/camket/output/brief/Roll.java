package vn.camket.output.brief;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.camket.fact.AgreementAccount;
import vn.camket.finding.Severity;

/**
 * Numbers the agreements that the report speaks of: those with results first, then by the weight of what is wrong.
 *
 * @param covered in force, or ended and not closed
 * @param closed left out because they are closed
 * @param future left out because they have not begun
 */
record Roll(
        List<AgreementAccount> covered,
        List<AgreementAccount> closed,
        List<AgreementAccount> future,
        Map<String, Integer> numbers) {
    /** Of more agreements than these no report gives a line each. */
    static final int NAMED = 20;

    /** Of more than these none gives a part each. */
    static final int DETAILED = 10;

    static Roll of(List<AgreementAccount> accounts, Digest digest) {
        Comparator<AgreementAccount> order = Comparator.comparing(Results::isEmpty)
                .thenComparing(weight(digest, Severity.CRITICAL))
                .thenComparing(weight(digest, Severity.ERROR))
                .thenComparing(AgreementAccount::id);
        List<AgreementAccount> covered = accounts.stream()
                .filter(account -> account.state().isInForceOrEnded())
                .sorted(order)
                .toList();
        Map<String, Integer> numbers = new HashMap<>();
        covered.forEach(account -> numbers.put(account.id(), numbers.size() + 1));
        return new Roll(
                covered,
                accounts.stream().filter(account -> account.state().closed()).toList(),
                accounts.stream()
                        .filter(account -> !account.state().closed())
                        .filter(account -> !account.state().isInForceOrEnded())
                        .toList(),
                numbers);
    }

    private static Comparator<AgreementAccount> weight(Digest digest, Severity severity) {
        return Comparator.comparing((AgreementAccount account) -> digest.of(account.id(), severity))
                .reversed();
    }

    /** Whether the report is about one agreement, which then needs no number. */
    boolean isSingle() {
        return covered.size() == 1;
    }

    List<AgreementAccount> named() {
        return covered.subList(0, Math.min(NAMED, covered.size()));
    }

    int unnamed() {
        return covered.size() - named().size();
    }
}
