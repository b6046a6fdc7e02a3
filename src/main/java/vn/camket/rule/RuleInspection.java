package vn.camket.rule;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.camket.fact.Text;
import vn.camket.finding.Fault;
import vn.camket.rule.compile.Surroundings;
import vn.camket.rule.example.Samples;
import vn.camket.rule.file.Faults;
import vn.camket.rule.file.LoadedRule;
import vn.camket.rule.file.Parameters;

/** Looks at the rules of a folder, their pages and cases, and tells all that is wrong with them, or hardly meant. */
public final class RuleInspection {
    private RuleInspection() {}

    /**
     * Everything at once, by file and line: a rule with a fault keeps no other from being looked at.
     *
     * @param kept where compiled rules are kept between runs, null to keep none
     */
    public static List<Fault> of(Path rules, KeptRules kept) throws IOException {
        return Surroundings.withClassPath(() -> {
            Faults faults = new Faults();
            List<LoadedRule> loaded = LoadedRule.readAll(rules, faults);
            List<RuleCases.Trial> trials = RuleCases.trials(rules, loaded, faults);
            RuleClasses.of(loaded, kept, faults)
                    .map(RuleClasses::engine)
                    .ifPresent(engine -> tellUntried(RuleBase.of(loaded, engine), trials, faults));
            return faults.all();
        });
    }

    /** With a case that cannot be read, or without samples, nothing follows of what was not matched. */
    private static boolean canBeTried(LoadedRule rule, Faults faults) {
        return Stream.of(rule.file().file(), rule.file().pageFile(), Samples.FILE, Parameters.FILE)
                .noneMatch(faults::stops);
    }

    /** Tells blocks that match in no case: nobody knows whether they ever do. */
    private static void tellUntried(RuleBase base, List<RuleCases.Trial> trials, Faults faults) {
        Map<LoadedRule, List<RuleCases.Trial>> byRule = trials.stream()
                .filter(trial -> canBeTried(trial.rule(), faults))
                .collect(Collectors.groupingBy(RuleCases.Trial::rule));
        byRule.forEach((rule, own) -> {
            Set<String> matched = own.stream()
                    .flatMap(trial -> trial.run(base).blocks().stream())
                    .collect(Collectors.toSet());
            rule.blocks().stream()
                    .filter(block -> !matched.contains(block.name()))
                    .forEach(block -> faults.doubt(
                            rule.file().file(),
                            block.line(),
                            1,
                            new Text(
                                    "Không trường hợp nào trong trang làm khối “" + block.name()
                                            + "” nêu phát hiện; thêm"
                                            + " một trường hợp dưới ## Finds, hoặc sửa điều kiện.",
                                    "No case of the page makes the block \"" + block.name()
                                            + "\" report; add a case below ## Finds, or mend the conditions.")));
        });
    }
}
