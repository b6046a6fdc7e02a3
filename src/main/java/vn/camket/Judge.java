package vn.camket;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.camket.fact.Agreement;
import vn.camket.fact.AgreementAccount;
import vn.camket.finding.Finding;
import vn.camket.obligation.Attribution;
import vn.camket.obligation.Obligations;
import vn.camket.rule.RuleBase;

/** Checks one agreement: a pure function of its facts, the rules and the date. */
final class Judge {
    private final RuleBase rules;
    private final Library library;
    private final Obligations obligations;
    private final Map<String, List<Library.Holding>> holdings;
    private final List<Attribution.Stray> strays;

    /**
     * What a check of one agreement gives.
     *
     * @param findings in their order, causes linked
     * @param account how the agreement stands, null for what belongs to none
     */
    record Verdict(List<Finding> findings, AgreementAccount account) {}

    Judge(RuleBase rules, Library library, Obligations obligations, List<Library.Holding> holdings) {
        this.rules = rules;
        this.library = library;
        this.obligations = obligations;
        this.holdings = Library.byAgreement(holdings);
        this.strays =
                holdings.stream().flatMap(holding -> holding.strays().stream()).toList();
    }

    /** All that rules are shown of one agreement. */
    record Case(String agreement, List<Object> facts, AgreementAccount account) {}

    /** What rules are shown of an agreement, or for null of what belongs to none. */
    Case of(Agreement agreement) {
        return agreement == null ? ofNone() : ofOne(agreement);
    }

    private Case ofOne(Agreement agreement) {
        List<Library.Holding> own = holdings.getOrDefault(agreement.id(), List.of());
        Obligations.Derived derived = obligations.derive(agreement, library.reports(agreement.id(), own));
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

    Verdict agreement(Agreement agreement) {
        return verdict(ofOne(agreement));
    }

    Verdict unattributed() {
        return verdict(ofNone());
    }

    Verdict verdict(Case one) {
        List<Finding> findings = rules.check(one.agreement(), one.facts());
        return new Verdict(new Causes(one.facts()).link(findings), one.account());
    }

    private List<Object> strays(String agreement) {
        return strays.stream()
                .filter(stray -> Objects.equals(stray.agreement(), agreement))
                .map(Attribution.Stray::fact)
                .toList();
    }
}
