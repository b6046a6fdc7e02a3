package vn.camket.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import vn.camket.fact.FailedRule;
import vn.camket.finding.FaultyRulesException;
import vn.camket.finding.Rule;
import vn.camket.rule.compile.Limits;
import vn.camket.rule.compile.Work;
import vn.camket.rule.file.LoadedRule;

/** Runs rules over the facts of one agreement after another, and puts aside on each the rules that fail there. */
final class RuleRun {
    private final List<LoadedRule> rules;
    private final Map<String, LoadedRule> byPackage;
    private final Supplier<Engine> engine;
    private final Limits limits;

    RuleRun(List<LoadedRule> rules, Supplier<Engine> engine, Limits limits) {
        this.rules = rules;
        this.byPackage =
                rules.stream().collect(Collectors.toMap(rule -> rule.file().packageName(), Function.identity()));
        this.engine = engine;
        this.limits = limits;
    }

    /** What all rules report, and which of them could not run. */
    List<Sighting> all(Collection<?> facts) {
        try {
            return run(engine.get().together(), facts);
        } catch (RuleFailure some) {
            return apart(facts);
        }
    }

    /** Each rule alone, as an engine that fails tells neither which rule it was nor what the others would find. */
    private List<Sighting> apart(Collection<?> facts) {
        List<Sighting> all = new ArrayList<>();
        Map<LoadedRule, RuleFailure> failures = new LinkedHashMap<>();
        for (LoadedRule rule : rules) {
            try {
                all.addAll(alone(rule.rule(), facts));
            } catch (RuleFailure own) {
                failures.put(rule, own);
            }
        }
        all.addAll(reported(failures));
        return all;
    }

    private List<Sighting> reported(Map<LoadedRule, RuleFailure> failures) {
        List<FailedRule> facts = failures.entrySet().stream()
                .map(failed -> failed.getValue().fact(failed.getKey()))
                .toList();
        List<Sighting> reported = watched(facts);
        Set<String> subjects = reported.stream().map(Sighting::subject).collect(Collectors.toSet());
        if (!facts.stream().allMatch(fact -> subjects.contains("rule:" + fact.stem()))) {
            throw new FaultyRulesException(failures.entrySet().stream()
                    .map(failed -> failed.getValue().fault(failed.getKey()))
                    .toList());
        }
        return reported;
    }

    private List<Sighting> watched(List<FailedRule> facts) {
        Optional<Rule> watch = rules.stream()
                .map(LoadedRule::rule)
                .filter(rule -> rule.id().equals(Rule.OF_FAILED))
                .findFirst();
        try {
            return watch.isEmpty() || facts.isEmpty() ? List.of() : alone(watch.get(), facts);
        } catch (RuleFailure too) {
            return List.of();
        }
    }

    /** What one rule reports on some facts, whatever the other rules would do. */
    List<Sighting> alone(Rule rule, Collection<?> facts) throws RuleFailure {
        List<String> packages = byPackage.keySet().stream()
                .filter(name -> byPackage.get(name).rule().equals(rule))
                .toList();
        return run(engine.get().alone(packages), facts);
    }

    private List<Sighting> run(KieBase base, Collection<?> facts) throws RuleFailure {
        return new RuleSession(byPackage, new Work(limits, facts.size())).run(base, facts);
    }
}
