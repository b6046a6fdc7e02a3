package vn.camket;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import vn.camket.fact.Agreement;
import vn.camket.fact.Register;
import vn.camket.finding.Difference;
import vn.camket.finding.Fault;
import vn.camket.finding.FaultyRulesException;
import vn.camket.finding.Finding;
import vn.camket.finding.Rule;
import vn.camket.rule.KeptRules;
import vn.camket.rule.RuleBase;

/** Holds one of the rules folders that a trial judges by, and tells its faults with the folder's name. */
record TriedRules(Retrial retrial, RuleBase rules) {
    private static final String FAILED = "rule:";

    /**
     * What the rules of a folder find, of what was asked for.
     *
     * @param byId those waived and on trial too
     * @param failed the findings of rules that could not run
     */
    record Findings(
            String folder, List<Rule> rules, Map<String, Difference.Judged> byId, Map<String, Set<String>> failed) {
        /** Whether the rule of a finding could not say whether it is there. */
        boolean isUnjudged(Finding finding) {
            return failed.getOrDefault(finding.rule().stem(), Set.of()).contains(String.valueOf(finding.agreement()));
        }
    }

    /** Loads the folder of a request, or tells all that is wrong with it. */
    static TriedRules load(Request request) {
        try {
            Retrial retrial = new Retrial(request);
            return new TriedRules(retrial, retrial.rules());
        } catch (FaultyRulesException some) {
            List<Fault> all = RulesCheck.of(request.rules(), KeptRules.in(request.home())).faults().stream()
                    .filter(Fault::stops)
                    .toList();
            throw named(request.rules(), all.isEmpty() ? some.faults() : all);
        }
    }

    private static FaultyRulesException named(Path folder, List<Fault> faults) {
        return new FaultyRulesException(faults.stream()
                .map(fault -> new Fault(
                        (fault.file().equals(".") ? folder : folder.resolve(fault.file())).toString(),
                        fault.line(),
                        fault.column(),
                        fault.message()))
                .toList());
    }

    Path folder() {
        return retrial.request().rules();
    }

    Register register() {
        return retrial.register();
    }

    /** All, and at last null for what belongs to none. */
    List<Agreement> agreements() {
        return retrial.agreements().toList();
    }

    Docket docket(Scratch scratch, Crew crew) {
        return retrial.docket(scratch, crew);
    }

    Judge judge(Docket docket) {
        return docket.judge(rules);
    }

    Judge.Verdict verdict(Judge judge, Judge.Case facts) {
        return told(() -> judge.verdict(facts));
    }

    private <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (FaultyRulesException failed) {
            throw named(folder(), failed.faults());
        }
    }

    /** @param verdicts on all agreements */
    Findings findings(Judge judge, List<Judge.Verdict> verdicts) {
        Waivers waivers = retrial.waivers(rules, verdicts);
        List<Judge.Verdict> all = new ArrayList<>(verdicts);
        all.addAll(told(() -> waivers.check(rules::check, judge.common())));
        Set<String> waived = waivers.waived();
        Scope scope = Scope.of(retrial.request(), List.of());
        Map<String, Difference.Judged> byId = new TreeMap<>();
        Map<String, Set<String>> failed = new TreeMap<>();
        for (Judge.Verdict verdict : all) {
            for (Finding finding : verdict.findings()) {
                if (scope.covers(finding)) {
                    byId.put(finding.id(), new Difference.Judged(finding, standing(finding, waived)));
                    noteFailed(finding, failed);
                }
            }
        }
        return new Findings(folder().toString(), rules.rules(), byId, failed);
    }

    private static Difference.Standing standing(Finding finding, Set<String> waived) {
        if (finding.rule().trial()) {
            return Difference.Standing.TRIAL;
        }
        return waived.contains(finding.id()) ? Difference.Standing.WAIVED : Difference.Standing.COUNTED;
    }

    private static void noteFailed(Finding finding, Map<String, Set<String>> failed) {
        if (finding.rule().id().equals(Rule.OF_FAILED) && finding.subject().startsWith(FAILED)) {
            failed.computeIfAbsent(finding.subject().substring(FAILED.length()), stem -> new HashSet<>())
                    .add(String.valueOf(finding.agreement()));
        }
    }
}
