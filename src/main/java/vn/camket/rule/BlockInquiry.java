package vn.camket.rule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.camket.fact.Fact;
import vn.camket.rule.WhyNot.State;
import vn.camket.rule.compile.Limits;
import vn.camket.rule.explanation.BlockSteps;
import vn.camket.rule.file.LoadedRule;
import vn.camket.rule.language.Block;
import vn.camket.rule.language.Pattern;
import vn.camket.rule.language.RuleText;

/** Asks one block of a rule, by forms of it that ask for less. */
final class BlockInquiry {
    /** Without its conditions a block meets far more combinations of facts than with them. */
    private static final Limits WIDE = new Limits(5_000_000, 1_000, 200_000, 100, Duration.ofSeconds(30));

    private final LoadedRule rule;
    private final RuleText text;
    private final BlockSteps steps;
    private final PartBuild build;
    private final Map<String, LoadedRule> forms = new LinkedHashMap<>();

    /** @param family tells its forms from those of other blocks */
    BlockInquiry(LoadedRule rule, RuleText text, Block block, PartBuild build, String family) {
        this.rule = rule;
        this.text = text;
        this.steps = new BlockSteps(text, block);
        this.build = build;
        if (steps.fixedSubject() == null) {
            add(family, "subjects", steps.subjects());
        }
        add(family, "combinations", steps.combinations());
        for (int at = 0; at < steps.steps().size(); at++) {
            add(family, "step" + at, steps.combinations(steps.steps().get(at)));
        }
    }

    private void add(String family, String form, String drl) {
        build.part(family + "-" + form, drl).ifPresent(part -> forms.put(form, part));
    }

    /** What is to be compiled before anything is asked. */
    Collection<LoadedRule> parts() {
        return forms.values();
    }

    String name() {
        return steps.block().title();
    }

    Set<String> subjects(Collection<?> facts) {
        return steps.fixedSubject() != null
                ? Set.of(steps.fixedSubject())
                : run("subjects", facts).orElse(List.of()).stream()
                        .map(Sighting::subject)
                        .collect(Collectors.toSet());
    }

    /** Empty when that form of the block fails on these facts. */
    private Optional<List<Sighting>> run(String form, Collection<?> facts) {
        LoadedRule part = forms.get(form);
        if (part == null || !build.isCompiled(part)) {
            return Optional.empty();
        }
        try {
            return Optional.of(build.base(List.of(part), WIDE).alone(rule.rule(), facts));
        } catch (RuleFailure failed) {
            return Optional.empty();
        }
    }

    private Optional<List<Sighting>> run(String form, String subject, Collection<?> facts) {
        return run(form, facts)
                .map(all -> all.stream()
                        .filter(one -> one.subject().equals(subject))
                        .toList());
    }

    /**
     * Why it does not find a subject.
     *
     * @param holds whether it does
     * @param failing whether the rule itself fails on these facts
     */
    WhyNot.Level level(String subject, Collection<?> facts, boolean holds, boolean failing) {
        List<Sighting> named = steps.fixedSubject() != null
                ? List.of()
                : run("subjects", subject, facts).orElse(List.of());
        boolean unknown = steps.fixedSubject() == null
                ? named.isEmpty()
                : !steps.fixedSubject().equals(subject);
        SubjectFacts own = new SubjectFacts(steps, named);
        Quote quote = Quote.of(rule, text, steps.block(), facts);
        List<String> lacking = lacking(facts);
        if (holds || failing || unknown || !lacking.isEmpty()) {
            State state = holds ? State.HOLDS : failing ? State.UNCLEAR : unknown ? State.NO_SUBJECT : State.NO_FACT;
            return new WhyNot.Level(quote, state, lacking, List.of(), List.of(), own.shown());
        }
        TruthTable table = table(subject, own.among(facts));
        List<WhyNot.Failed> failed = table.failed();
        return new WhyNot.Level(
                quote, failed.isEmpty() ? State.UNCLEAR : State.FAILS, lacking, failed, table.open(), own.shown());
    }

    private TruthTable table(String subject, Collection<?> facts) {
        List<Optional<List<Sighting>>> answers = new ArrayList<>();
        for (int at = 0; at < steps.steps().size(); at++) {
            answers.add(run("step" + at, subject, facts));
        }
        return new TruthTable(steps, text, run("combinations", subject, facts).orElse(List.of()), answers);
    }

    /** Kinds that some line asks for and of which there is no fact. */
    private List<String> lacking(Collection<?> facts) {
        Set<String> there = facts.stream()
                .filter(Fact.class::isInstance)
                .map(fact -> fact.getClass().getSimpleName())
                .collect(Collectors.toSet());
        return steps.block().patterns().stream()
                .filter(Pattern::isMatched)
                .map(line -> line.fact().text())
                .filter(kind -> !there.contains(kind))
                .distinct()
                .toList();
    }
}
