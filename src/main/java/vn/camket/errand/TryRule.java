package vn.camket.errand;

import java.util.List;
import vn.camket.Request;
import vn.camket.RuleChange;
import vn.camket.RuleTrial;
import vn.camket.fact.Agreement;
import vn.camket.fact.Provenance;
import vn.camket.fact.Register;
import vn.camket.finding.Difference;
import vn.camket.finding.Fault;
import vn.camket.finding.Finding;
import vn.camket.finding.RuleComparison;
import vn.camket.text.RuleChangeWords;
import vn.camket.text.Wording;
import vn.camket.worker.Errand;

/**
 * Tries another text of a rule on the stored reports; changes nothing.
 *
 * @param rule id
 * @param drl its conditions as they would be
 * @param page as it would be
 */
public record TryRule(Request request, String rule, String drl, String page) implements Errand<TryRule.Told> {
    /** How many findings are told one by one. */
    public static final int FIRST = 200;

    /**
     * What the other text does.
     *
     * @param faults by file and line
     * @param counts in a sentence, null when a fault keeps the rules from being run
     * @param failures a sentence for each rule that could not run
     * @param differences the first of those that are told one by one
     * @param more how many there are besides
     */
    public record Told(
            List<Mistake> faults, String counts, List<String> failures, List<Changed> differences, int more) {}

    /** @param stops whether the rules cannot be run with it */
    public record Mistake(String place, String message, boolean stops) {}

    /**
     * A finding that comes, goes or is judged otherwise.
     *
     * @param became in words
     * @param place in a workbook, empty when it has none
     */
    public record Changed(String became, String rule, String agreement, String message, String place) {}

    @Override
    public Told run() {
        RuleTrial.Told told = RuleTrial.of(request, rule, drl, page);
        List<Mistake> faults = told.faults().stream().map(this::mistake).toList();
        return told.tried() == null ? new Told(faults, null, List.of(), List.of(), 0) : told(faults, told.tried());
    }

    private Mistake mistake(Fault fault) {
        return new Mistake(fault.place(), fault.message().in(request.language()), fault.stops());
    }

    private Told told(List<Mistake> faults, RuleChange.Tried tried) {
        RuleComparison comparison = tried.comparison();
        Wording was = new Wording(request.language(), tried.before().units(), comparison.asOf());
        Wording is = new Wording(request.language(), tried.after().units(), comparison.asOf());
        RuleChangeWords words = new RuleChangeWords(named(comparison, is), is);
        List<Difference> all = comparison.differences();
        return new Told(
                faults,
                words.counts(),
                words.failures(),
                all.stream()
                        .limit(FIRST)
                        .map(one -> changed(one, tried, one.after() == null ? was : is, words))
                        .toList(),
                Math.max(0, all.size() - FIRST));
    }

    /** The folders by what they are, and not by where they lie. */
    private static RuleComparison named(RuleComparison comparison, Wording wording) {
        String present = wording.label("web.trial.present");
        String changed = wording.label("web.trial.changed");
        return new RuleComparison(
                comparison.asOf(),
                present,
                changed,
                comparison.agreements(),
                comparison.units(),
                comparison.workbooks(),
                comparison.files(),
                comparison.parameters(),
                comparison.rules(),
                comparison.differences(),
                comparison.failures().stream()
                        .map(one -> new RuleComparison.Failure(
                                one.folder().equals(comparison.present()) ? present : changed,
                                one.rule(),
                                one.agreements()))
                        .toList());
    }

    private Changed changed(Difference difference, RuleChange.Tried tried, Wording wording, RuleChangeWords words) {
        Finding finding = difference.finding();
        Register register = difference.after() == null ? tried.before() : tried.after();
        Agreement agreement =
                finding.agreement() == null ? null : register.agreements().get(finding.agreement());
        return new Changed(
                words.became(difference),
                wording.title(finding.rule()),
                agreement == null ? "" : agreement.title().in(request.language()),
                wording.message(finding),
                finding.evidence().stream()
                        .filter(place -> !place.isRegister())
                        .findFirst()
                        .map(TryRule::place)
                        .orElse(""));
    }

    private static String place(Provenance place) {
        return place.cell() == null ? place.file() : place.file() + ", " + place.sheet() + "!" + place.cell();
    }
}
