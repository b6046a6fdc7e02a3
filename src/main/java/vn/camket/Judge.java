package vn.camket;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.camket.fact.ActionGroup;
import vn.camket.fact.Agreement;
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
     * @param actions the agreement's actions by field, unit and class
     */
    record Verdict(List<Finding> findings, List<ActionGroup> actions) {}

    Judge(RuleBase rules, Library library, Obligations obligations, List<Library.Holding> holdings) {
        this.rules = rules;
        this.library = library;
        this.obligations = obligations;
        this.holdings = Library.byAgreement(holdings);
        this.strays =
                holdings.stream().flatMap(holding -> holding.strays().stream()).toList();
    }

    Verdict agreement(Agreement agreement) {
        List<Library.Holding> own = holdings.getOrDefault(agreement.id(), List.of());
        Obligations.Derived derived = obligations.derive(agreement, library.reports(agreement.id(), own));
        List<Object> facts = new ArrayList<>(derived.facts());
        facts.addAll(strays(agreement.id()));
        List<Finding> findings = rules.check(agreement.id(), facts);
        return new Verdict(new Causes(facts).link(findings), derived.actions());
    }

    /** What belongs to no agreement: unreadable workbooks, unknown names. */
    Verdict unattributed() {
        List<Object> facts = new ArrayList<>(obligations.common(null));
        facts.addAll(strays(null));
        return new Verdict(rules.check(null, facts), List.of());
    }

    private List<Object> strays(String agreement) {
        return strays.stream()
                .filter(stray -> Objects.equals(stray.agreement(), agreement))
                .map(Attribution.Stray::fact)
                .toList();
    }
}
