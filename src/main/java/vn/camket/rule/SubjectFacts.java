package vn.camket.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import vn.camket.fact.Fact;
import vn.camket.fact.Parameter;
import vn.camket.rule.explanation.BlockSteps;
import vn.camket.rule.language.Block;

/** Knows which facts a subject is named by. */
final class SubjectFacts {
    private final BlockSteps steps;
    private final List<ShownFact> shown = new ArrayList<>();
    private final Set<Fact> naming = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param named what the form of the block that only names subjects saw of this one */
    SubjectFacts(BlockSteps steps, List<Sighting> named) {
        this.steps = steps;
        List<Integer> lines = List.copyOf(steps.subjectLines());
        for (Sighting sighting : named) {
            for (int at = 0; at < lines.size(); at++) {
                Fact fact = sighting.facts().get(at);
                if (naming.add(fact) && !(fact instanceof Parameter)) {
                    shown.add(ShownFact.of(fact, steps.spokenOf(lines.get(at), fact, sighting.values())));
                }
            }
        }
    }

    List<ShownFact> shown() {
        return shown;
    }

    /** Leaves out the facts about other subjects, where the block looks at facts of that kind in one line only. */
    List<?> among(Collection<?> facts) {
        return facts.stream()
                .filter(fact ->
                        naming.contains(fact) || !isNamedOnce(fact.getClass().getSimpleName()))
                .toList();
    }

    private boolean isNamedOnce(String kind) {
        Block block = steps.block();
        boolean names = steps.subjectLines().stream()
                .anyMatch(line -> block.patterns().get(line).fact().is(kind));
        return names
                && block.patterns().stream()
                                .filter(line -> line.fact().is(kind))
                                .count()
                        == 1;
    }
}
