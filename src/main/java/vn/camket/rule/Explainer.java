package vn.camket.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.camket.fact.Fact;
import vn.camket.fact.Parameter;
import vn.camket.finding.Finding;
import vn.camket.rule.explanation.BlockSteps;
import vn.camket.rule.file.LoadedRule;
import vn.camket.rule.language.Block;
import vn.camket.rule.language.Pattern;
import vn.camket.rule.language.RuleText;

/** Finds among all that the rules saw what led to one finding. */
final class Explainer {
    private final LoadedRule rule;
    private final Finding finding;
    private final RuleText text;

    Explainer(RuleBase base, Finding finding) {
        this.rule = base.loaded(finding.rule());
        this.finding = finding;
        this.text = RuleText.read(rule.file().writing());
    }

    /** @param sightings of all rules on the facts */
    Optional<Explanation> on(Collection<?> facts, List<Sighting> sightings) {
        List<Sighting> own = sightings.stream()
                .filter(one -> one.rule().equals(rule) && one.subject().equals(finding.subject()))
                .filter(one -> one.block().line() == finding.line())
                .toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Block block = block(text, own.get(0).block().name());
        BlockSteps steps = new BlockSteps(text, block);
        return Optional.of(new Explanation(
                finding,
                Quote.of(rule, text, block, facts),
                shown(own, steps),
                steps.absences().stream()
                        .map(step -> new Explanation.Absent(step.words(), text.line(step.start())))
                        .toList(),
                own.size()));
    }

    static Block block(RuleText text, String name) {
        return text.blocks().stream()
                .filter(block -> block.title().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<ShownFact> shown(List<Sighting> own, BlockSteps steps) {
        Map<Fact, Boolean> seen = new IdentityHashMap<>();
        List<ShownFact> shown = new ArrayList<>();
        for (Sighting sighting : own) {
            List<Integer> lines = matched(steps.block());
            for (int at = 0; at < lines.size(); at++) {
                Fact fact = sighting.facts().get(at);
                if (!(fact instanceof Parameter) && seen.put(fact, true) == null) {
                    shown.add(ShownFact.of(fact, steps.spokenOf(lines.get(at), fact, sighting.values())));
                }
            }
        }
        return shown;
    }

    /** Indexes of the lines whose facts make a match. */
    static List<Integer> matched(Block block) {
        List<Integer> lines = new ArrayList<>();
        for (int line = 0; line < block.patterns().size(); line++) {
            Pattern pattern = block.patterns().get(line);
            if (pattern.isMatched()) {
                lines.add(line);
            }
        }
        return lines;
    }
}
