package vn.camket.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.camket.fact.Fact;
import vn.camket.rule.explanation.BlockSteps;
import vn.camket.rule.explanation.Step;
import vn.camket.rule.language.RuleText;

/**
 * Holds for each combination of facts about a subject which steps of a block hold, and speaks of the combination that comes
 * nearest: the one that fails last, and of those the one that fails least.
 */
final class TruthTable {
    private final BlockSteps steps;
    private final RuleText text;
    private final List<Sighting> combinations;
    private final List<Integer> lines;
    /** For each step the combinations for which the engine reported it; null where it failed. */
    private final List<Map<List<Fact>, List<Fact>>> reported = new ArrayList<>();

    private final Optional<Row> nearest;

    /** @param answers what each step's form reported, empty where it failed */
    TruthTable(BlockSteps steps, RuleText text, List<Sighting> combinations, List<Optional<List<Sighting>>> answers) {
        this.steps = steps;
        this.text = text;
        this.combinations = combinations;
        this.lines = Explainer.matched(steps.block());
        for (int at = 0; at < answers.size(); at++) {
            Step step = steps.steps().get(at);
            reported.add(answers.get(at).map(all -> byCombination(step, all)).orElse(null));
        }
        this.nearest = nearest();
    }

    /** For an absence, with the facts that are there and must not be. */
    private Map<List<Fact>, List<Fact>> byCombination(Step step, List<Sighting> sightings) {
        Map<List<Fact>, List<Fact>> found = new HashMap<>();
        for (Sighting sighting : sightings) {
            List<Fact> facts = new ArrayList<>(sighting.facts());
            // it was made a line like the others, and stands among their facts
            int at = (int) lines.stream().filter(line -> line < step.line()).count();
            List<Fact> present = step.isAbsence() ? List.of(facts.remove(at)) : List.of();
            found.computeIfAbsent(facts, any -> new ArrayList<>()).addAll(present);
        }
        return found;
    }

    private enum Answer {
        HOLDS,
        FAILS,
        OPEN
    }

    private Answer answer(Sighting combination, int at) {
        Step step = steps.steps().get(at);
        boolean unguarded = step.guards().stream().anyMatch(guard -> answer(combination, guard) != Answer.HOLDS);
        if (unguarded || reported.get(at) == null) {
            return Answer.OPEN;
        }
        boolean found = reported.get(at).containsKey(combination.facts());
        return found == step.isAbsence() ? Answer.FAILS : Answer.HOLDS;
    }

    /** What is known of one combination: steps that fail, and steps that could not be judged, by index. */
    private record Row(Sighting combination, List<Integer> failing, List<Integer> open) {}

    private Row row(Sighting combination) {
        List<Integer> failing = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int at = 0; at < steps.steps().size(); at++) {
            switch (answer(combination, at)) {
                case FAILS -> failing.add(at);
                case OPEN -> open.add(at);
                case HOLDS -> {}
            }
        }
        return new Row(combination, failing, open);
    }

    private Optional<Row> nearest() {
        return combinations.stream()
                .map(this::row)
                .filter(row -> !row.failing().isEmpty())
                .max(Comparator.<Row>comparingInt(row -> row.failing().get(0))
                        .thenComparingInt(row -> -row.failing().size()));
    }

    /** Conditions that do not hold, in the order of the file; none when nothing can be said. */
    List<WhyNot.Failed> failed() {
        return nearest.map(row -> row.failing().stream()
                        .map(at -> failed(row.combination(), at))
                        .toList())
                .orElse(List.of());
    }

    /** Conditions that could not be judged there, as they are written. */
    List<String> open() {
        return nearest.map(row -> row.open().stream()
                        .map(at -> steps.steps().get(at).words())
                        .toList())
                .orElse(List.of());
    }

    private WhyNot.Failed failed(Sighting combination, int at) {
        Step step = steps.steps().get(at);
        Fact fact = step.isAbsence() ? null : combination.facts().get(lines.indexOf(step.line()));
        List<Fact> against = step.isAbsence() ? reported.get(at).get(combination.facts()) : List.of();
        return new WhyNot.Failed(
                step.words(),
                text.line(step.start()),
                text.column(step.start()),
                steps.spokenOf(step, fact, combination.values()),
                step.isAbsence() ? against.size() : tried(lines.indexOf(step.line())),
                new LinkedHashSet<>(against)
                        .stream()
                                .map(one -> ShownFact.of(one, steps.spokenOf(step.line(), one, combination.values())))
                                .toList());
    }

    private int tried(int index) {
        Set<Fact> different = new HashSet<>();
        combinations.forEach(one -> different.add(one.facts().get(index)));
        return different.size();
    }
}
