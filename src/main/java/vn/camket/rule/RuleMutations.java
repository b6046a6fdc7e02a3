package vn.camket.rule;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.camket.finding.FaultyRulesException;
import vn.camket.rule.compile.Surroundings;
import vn.camket.rule.file.Faults;
import vn.camket.rule.file.LoadedRule;
import vn.camket.rule.file.Parameters;
import vn.camket.rule.file.RuleFolder;
import vn.camket.rule.mutation.Mutation;
import vn.camket.rule.mutation.Mutation.Prospect;
import vn.camket.rule.mutation.Mutations;

/**
 * Changes every rule in every small way and sees whether its own cases notice.
 *
 * <p>A changed block is judged as in a run: together with the other blocks of its rule, of which the most severe wins. A
 * change that a higher level hides therefore asks for a case that this level alone finds.
 */
public final class RuleMutations {
    private final SortedMap<String, BigDecimal> parameters;
    private final int sample;
    private final List<Mutant> mutants = new ArrayList<>();

    private RuleMutations(SortedMap<String, BigDecimal> parameters, int sample) {
        this.parameters = parameters;
        this.sample = sample;
    }

    /**
     * Tries the changes of each chosen rule, in the order of rules and of their lines.
     *
     * @param rules the rules folder
     * @param chosen by a rule's id
     * @param sample how many changes of each rule are tried, the same ones each time
     * @throws FaultyRulesException when a rule cannot be loaded, or a case fails without any change
     */
    public static List<Mutant> run(Path rules, Predicate<String> chosen, int sample) throws IOException {
        return Surroundings.withClassPath(() -> {
            List<LoadedRule> loaded = LoadedRule.readAll(rules).stream()
                    .filter(rule -> chosen.test(rule.rule().id()))
                    .toList();
            Faults faults = new Faults();
            RuleMutations all = new RuleMutations(Parameters.read(new RuleFolder(rules, faults), faults), sample);
            faults.raise();
            for (LoadedRule rule : loaded) {
                all.add(rule, RuleCases.trials(rules, List.of(rule)));
            }
            return all.mutants;
        });
    }

    private void add(LoadedRule rule, List<RuleCases.Trial> trials) {
        List<Mutation> mutations = sampled(Mutations.of(rule.file(), parameters), rule);
        MutantBuild build = new MutantBuild(rule);
        Mutations.unchanged(rule.file()).forEach(build::block);
        mutations.stream().filter(one -> one.prospect() == Prospect.OPEN).forEach(build::mutation);
        build.compile();
        expectPassing(trials, build.unchanged());
        mutations.forEach(mutation -> mutants.add(mutant(rule, mutation, trials, build)));
    }

    /** All that are not tried anyway, and so many of the others. */
    private List<Mutation> sampled(List<Mutation> all, LoadedRule rule) {
        List<Mutation> open = new ArrayList<>(
                all.stream().filter(one -> one.prospect() == Prospect.OPEN).toList());
        Collections.shuffle(open, new Random(rule.rule().id().hashCode()));
        Set<Mutation> kept = new HashSet<>(open.subList(0, Math.min(sample, open.size())));
        return all.stream()
                .filter(one -> one.prospect() != Prospect.OPEN || kept.contains(one))
                .toList();
    }

    private static void expectPassing(List<RuleCases.Trial> trials, RuleBase unchanged) {
        Faults faults = new Faults();
        for (RuleCases.Trial trial : trials) {
            RuleCases.Result result = trial.run(unchanged);
            if (!result.passed()) {
                faults.add(
                        result.file(),
                        result.line(),
                        "Trường hợp “" + result.heading() + "” chưa đúng khi quy tắc còn nguyên; hãy sửa trước.",
                        "The case \"" + result.heading() + "\" fails without any change; mend it first.");
            }
        }
        faults.raise();
    }

    private static Mutant mutant(LoadedRule rule, Mutation mutation, List<RuleCases.Trial> trials, MutantBuild build) {
        Mutant.Fate fate = switch (mutation.prospect()) {
            case EQUIVALENT -> Mutant.Fate.EQUIVALENT;
            case UNCOMPILABLE -> Mutant.Fate.UNCOMPILABLE;
            case OPEN -> null;
        };
        RuleCases.Result by = null;
        if (fate == null) {
            RuleBase changed = build.changed(mutation);
            by = changed == null ? null : firstFailed(trials, mutation, changed);
            fate = changed == null ? Mutant.Fate.UNCOMPILABLE : by == null ? Mutant.Fate.SURVIVED : Mutant.Fate.KILLED;
        }
        return new Mutant(
                rule.rule().id(),
                mutation.block(),
                rule.file().file(),
                mutation.line(),
                mutation.column(),
                mutation.what(),
                mutation.missing(),
                fate,
                by == null ? null : by.heading(),
                by == null ? 0 : by.line());
    }

    private static RuleCases.Result firstFailed(List<RuleCases.Trial> trials, Mutation mutation, RuleBase changed) {
        Stream<RuleCases.Trial> moved =
                mutation.shift() == null ? trials.stream() : trials.stream().map(trial -> trial.with(mutation.shift()));
        return moved.map(trial -> trial.run(changed))
                .filter(result -> !result.passed())
                .findFirst()
                .orElse(null);
    }
}
