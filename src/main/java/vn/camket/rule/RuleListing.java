package vn.camket.rule;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import vn.camket.finding.Rule;
import vn.camket.finding.Severity;
import vn.camket.rule.compile.Surroundings;
import vn.camket.rule.file.LoadedRule;
import vn.camket.rule.file.RuleBlock;

/**
 * Sums up a rule and its cases as they are written.
 *
 * @param severities of its blocks, lightest first, each once
 * @param finds how many cases expect a finding
 * @param passes how many expect none
 */
public record RuleListing(Rule rule, List<Severity> severities, int finds, int passes) {
    /**
     * Reads all rules of a folder without compiling them, by id.
     *
     * @throws vn.camket.finding.FaultyRulesException with every fault that shows without compiling
     */
    public static List<RuleListing> readAll(Path rules) throws IOException {
        List<LoadedRule> loaded = Surroundings.withClassPath(() -> LoadedRule.readAll(rules));
        return loaded.stream().map(RuleListing::of).toList();
    }

    private static RuleListing of(LoadedRule rule) {
        int finds = (int) rule.cases().stream()
                .map(example -> example.findings())
                .filter(Objects::nonNull)
                .count();
        return new RuleListing(
                rule.rule(),
                rule.blocks().stream()
                        .map(RuleBlock::severity)
                        .distinct()
                        .sorted()
                        .toList(),
                finds,
                rule.cases().size() - finds);
    }
}
