package vn.camket.rule;

import java.util.List;
import vn.camket.finding.Finding;

/**
 * Tells how a rule came to a finding.
 *
 * @param quote the block that found it
 * @param facts that matched, in the order of the block's lines, each once; thresholds are in the quote
 * @param absent what the block asks not to be there and was not, as it is written
 * @param matches how many combinations of facts matched
 */
public record Explanation(Finding finding, Quote quote, List<ShownFact> facts, List<Absent> absent, int matches) {
    /**
     * A line of the block.
     *
     * @param line 1-based
     */
    public record Absent(String words, int line) {}
}
