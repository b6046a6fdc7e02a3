package vn.camket.rule;

import java.util.List;
import java.util.Map;
import vn.camket.finding.Finding;
import vn.camket.finding.Rule;

/**
 * Tells of each level of a rule why it does not find a subject, or that it does.
 *
 * @param agreement id, null for what belongs to none
 * @param finding what the rule finds on the subject, null when it finds nothing
 * @param levels in the order of the file
 */
public record WhyNot(Rule rule, String agreement, String subject, Finding finding, List<Level> levels) {
    /** Names what came of one level. */
    public enum State {
        /** All of it holds. */
        HOLDS,
        /** No fact names the subject in this level. */
        NO_SUBJECT,
        /** There is no fact of some kind that it asks for. */
        NO_FACT,
        /** Conditions do not hold. */
        FAILS,
        /** It cannot be said: the rule failed on these facts, or looks at too many combinations of them. */
        UNCLEAR
    }

    /**
     * One block of the rule.
     *
     * @param lacking kinds of facts of which there are none
     * @param failed conditions that do not hold, in the order of the file: the first is the one that stops it
     * @param open conditions that could not be judged, as they stand in the file
     * @param facts that name the subject
     */
    public record Level(
            Quote quote,
            State state,
            List<String> lacking,
            List<Failed> failed,
            List<String> open,
            List<ShownFact> facts) {}

    /**
     * A condition that does not hold.
     *
     * @param words as it is written
     * @param line 1-based
     * @param column 1-based
     * @param values what it speaks of, as it is written; may hold null
     * @param tried how many facts of its kind were looked at
     * @param against facts that are there and must not be
     */
    public record Failed(
            String words, int line, int column, Map<String, Object> values, int tried, List<ShownFact> against) {}
}
