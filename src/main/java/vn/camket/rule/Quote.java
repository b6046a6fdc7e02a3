package vn.camket.rule;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.camket.fact.Parameter;
import vn.camket.finding.Severity;
import vn.camket.rule.explanation.Thresholds;
import vn.camket.rule.file.LoadedRule;
import vn.camket.rule.file.RuleBlock;
import vn.camket.rule.language.Block;
import vn.camket.rule.language.RuleText;

/**
 * Shows a block of a rule as it stands in its file, with the values of its thresholds.
 *
 * @param name of the block
 * @param file relative to the rules folder
 * @param line 1-based, of the first of the lines
 * @param lines from {@code rule} to {@code end}; behind each use of a threshold its value in square brackets
 * @param thresholds in the order of the block
 */
public record Quote(
        String name,
        Severity severity,
        boolean trial,
        String file,
        int line,
        List<String> lines,
        List<Threshold> thresholds) {
    /**
     * A number that the block compares with.
     *
     * @param kept name under which the block keeps it, with {@code $}
     * @param parameter its name among the parameters
     * @param value that holds for the agreement, null when there is none
     */
    public record Threshold(String kept, String parameter, BigDecimal value) {}

    static Quote of(LoadedRule rule, RuleText text, Block block, Collection<?> facts) {
        Map<String, BigDecimal> values = new HashMap<>();
        Map<String, String> shown = new HashMap<>();
        for (Object fact : facts) {
            if (fact instanceof Parameter parameter) {
                values.put(parameter.name(), parameter.value());
                shown.put(parameter.name(), parameter.value().toPlainString());
            }
        }
        Thresholds thresholds = new Thresholds(text, block);
        RuleBlock head = rule.block(block.title());
        return new Quote(
                head.name(),
                head.severity(),
                head.trial(),
                rule.file().file(),
                head.line(),
                thresholds.quoted(shown),
                thresholds.parameters().entrySet().stream()
                        .map(one -> new Threshold(one.getKey(), one.getValue(), values.get(one.getValue())))
                        .toList());
    }
}
