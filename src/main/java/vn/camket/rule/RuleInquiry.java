package vn.camket.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.camket.finding.Finding;
import vn.camket.finding.Rule;
import vn.camket.rule.compile.Surroundings;
import vn.camket.rule.file.LoadedRule;
import vn.camket.rule.language.Block;
import vn.camket.rule.language.RuleText;

/**
 * Asks a rule why it does not find a subject.
 *
 * <p>The engine answers: it runs forms of each block that ask for one thing alone, and tells for which facts that holds.
 */
public final class RuleInquiry {
    private final RuleBase base;
    private final LoadedRule rule;
    private final List<BlockInquiry> blocks = new ArrayList<>();

    private RuleInquiry(RuleBase base, LoadedRule rule) {
        this.base = base;
        this.rule = rule;
    }

    /** Makes ready to ask; compiles all forms of the rule. */
    public static RuleInquiry into(RuleBase base, Rule rule) {
        return Surroundings.withClassPath(() -> {
            RuleInquiry inquiry = new RuleInquiry(base, base.loaded(rule));
            inquiry.prepare();
            return inquiry;
        });
    }

    private void prepare() {
        RuleText text = RuleText.read(rule.file().writing());
        PartBuild build = new PartBuild(rule);
        for (Block block : text.blocks()) {
            blocks.add(new BlockInquiry(rule, text, block, build, "block" + blocks.size()));
        }
        build.compile(blocks.stream().flatMap(block -> block.parts().stream()).toList());
    }

    /** The subjects that the rule could find something about, were all its conditions to hold. */
    public SortedSet<String> subjects(Collection<?> facts) {
        return Surroundings.withClassPath(() -> blocks.stream()
                .flatMap(block -> block.subjects(facts).stream())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** @param subject one of those, else no level finds facts about it */
    public WhyNot whyNot(String agreement, String subject, Collection<?> facts) {
        return Surroundings.withClassPath(() -> {
            List<Sighting> own = sightings(subject, facts);
            Finding finding = own == null
                    ? null
                    : Verdict.on(agreement, own).stream().findFirst().orElse(null);
            Set<String> holding = own == null
                    ? Set.of()
                    : own.stream().map(one -> one.block().name()).collect(Collectors.toSet());
            return new WhyNot(
                    rule.rule(),
                    agreement,
                    subject,
                    finding,
                    blocks.stream()
                            .map(block -> block.level(subject, facts, holding.contains(block.name()), own == null))
                            .toList());
        });
    }

    /** Null when the rule itself fails on these facts. */
    private List<Sighting> sightings(String subject, Collection<?> facts) {
        try {
            return base.alone(rule.rule(), facts).stream()
                    .filter(one -> one.subject().equals(subject))
                    .toList();
        } catch (RuleFailure failed) {
            return null;
        }
    }
}
