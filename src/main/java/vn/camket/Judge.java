package vn.camket;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.camket.disk.Sha256;
import vn.camket.fact.Agreement;
import vn.camket.fact.AgreementAccount;
import vn.camket.finding.Finding;
import vn.camket.finding.Pool;
import vn.camket.finding.Rule;
import vn.camket.obligation.Obligations;

/** Checks one agreement: a pure function of its facts, the rules and the date, so that what was found once is kept. */
final class Judge {
    private final Rules rules;
    private final Library library;
    private final Obligations obligations;
    private final Map<String, List<Holding>> holdings;
    private final Map<String, List<Object>> strays = new HashMap<>();
    private final VerdictStore store;
    private final Pool pool = new Pool();

    /** Says what rules find on some facts of an agreement, null for what belongs to none. */
    interface Rules {
        List<Finding> check(String agreement, Collection<?> facts);
    }

    /**
     * What a check of one agreement gives.
     *
     * @param findings in their order, causes linked
     * @param account how the agreement stands, null for what belongs to none
     */
    record Verdict(List<Finding> findings, AgreementAccount account) {
        /** The same in less room. */
        Verdict in(Pool pool) {
            return new Verdict(findings.stream().map(pool::of).toList(), account);
        }
    }

    /** @param store where verdicts are kept, null for nowhere */
    Judge(Rules rules, Library library, Obligations obligations, List<Holding> holdings, VerdictStore store) {
        this.rules = rules;
        this.store = store;
        this.library = library;
        this.obligations = obligations;
        this.holdings = Docket.byAgreement(holdings);
        holdings.stream()
                .flatMap(holding -> holding.strays().stream())
                .forEach(stray -> strays.computeIfAbsent(stray.agreement(), any -> new ArrayList<>())
                        .add(stray.fact()));
    }

    /** All that rules are shown of one agreement. */
    record Case(String agreement, List<Object> facts, AgreementAccount account) {}

    /** What rules are shown of an agreement, or for null of what belongs to none. */
    Case of(Agreement agreement) {
        return agreement == null ? ofNone() : ofOne(agreement);
    }

    private Case ofOne(Agreement agreement) {
        Obligations.Derived derived =
                obligations.derive(agreement, library.reports(agreement.id(), own(agreement.id())));
        List<Object> facts = new ArrayList<>(derived.facts());
        facts.addAll(strays(agreement.id()));
        return new Case(agreement.id(), facts, derived.account());
    }

    /** What belongs to no agreement: unreadable workbooks, unknown names. */
    private Case ofNone() {
        List<Object> facts = new ArrayList<>(obligations.common(null));
        facts.addAll(strays(null));
        return new Case(null, facts, null);
    }

    /** What rules are shown of an agreement, or for null of what belongs to none. */
    List<Object> facts(Agreement agreement) {
        return of(agreement).facts();
    }

    /** What rules are shown of everything. */
    List<Object> common() {
        return obligations.common(null);
    }

    /** On an agreement, or for null on what belongs to none. */
    Verdict verdict(Agreement agreement) {
        return verdict(of(agreement));
    }

    /** The same, from the store when it was reached before. */
    Verdict known(Agreement agreement) {
        String id = agreement == null ? null : agreement.id();
        return known(basis(id), () -> verdict(agreement)).in(pool);
    }

    /**
     * A verdict from the store, or reached now and kept.
     *
     * @param basis all that differs between two verdicts by the same rules, register and date
     */
    private Verdict known(String basis, Supplier<Verdict> anew) {
        if (store == null) {
            return anew.get();
        }
        String hash = Sha256.hex(basis);
        return store.find(hash).orElseGet(() -> {
            Verdict verdict = anew.get();
            if (isLasting(verdict)) {
                store.keep(hash, verdict);
            }
            return verdict;
        });
    }

    /** The rules, with what they found on the very same facts from the store. */
    Rules onFacts() {
        return (agreement, facts) -> known(
                        "facts " + agreement + " " + facts, () -> new Verdict(rules.check(agreement, facts), null))
                .findings();
    }

    /** A rule may have failed for want of time or memory, and not fail the next time. */
    private static boolean isLasting(Verdict verdict) {
        return verdict.findings().stream()
                .noneMatch(finding -> finding.rule().id().equals(Rule.OF_FAILED));
    }

    /** All that the verdict on an agreement follows from besides the rules, the register and the date. */
    String basis(String agreement) {
        StringBuilder reports = new StringBuilder().append(agreement).append('\n');
        for (Holding holding : own(agreement)) {
            reports.append(holding.sha256())
                    .append(' ')
                    .append(holding.arrival().name())
                    .append('\n');
        }
        strays(agreement).forEach(fact -> reports.append(fact).append('\n'));
        return reports.toString();
    }

    Verdict verdict(Case one) {
        List<Finding> findings = rules.check(one.agreement(), one.facts());
        return new Verdict(new Causes(one.facts()).link(findings), one.account());
    }

    private List<Holding> own(String agreement) {
        return agreement == null ? List.of() : holdings.getOrDefault(agreement, List.of());
    }

    private List<Object> strays(String agreement) {
        return strays.getOrDefault(agreement, List.of());
    }
}
