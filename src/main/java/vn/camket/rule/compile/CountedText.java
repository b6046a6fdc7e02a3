package vn.camket.rule.compile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.camket.rule.file.RuleFile;
import vn.camket.rule.language.Block;
import vn.camket.rule.language.Pattern;
import vn.camket.rule.language.RuleText;
import vn.camket.rule.language.Slip;

/**
 * Writes the text of a rule file anew, as the compiler gets it: only what was understood, with its work counted.
 *
 * <p>The counting stands first among the conditions of every fact and compares with a value kept before, so that the
 * engine asks it for each combination of facts that it joins; it could not be asked sooner, nor be left out.
 */
final class CountedText {
    private static final String WORK = " $_work : " + Work.class.getName() + "()";

    private final RuleFile rule;
    private final RuleText text;

    CountedText(RuleFile rule) {
        this.rule = rule;
        this.text = RuleText.read(rule.writing());
    }

    /** The first thing that is not well written, for which the file is not handed on; empty when there is none. */
    Optional<CompileError> slip() {
        return text.slips().stream()
                .filter(Slip::stops)
                .findFirst()
                .map(slip -> new CompileError(rule.resource(), slip.words().en()));
    }

    /** Lines hold. */
    String source() {
        Map<Integer, String> added = new HashMap<>();
        for (Block block : text.blocks()) {
            added.put(block.when().end(), WORK);
            for (Pattern pattern : block.patterns()) {
                added.put(pattern.open().end(), step(pattern.conditions().isEmpty()));
            }
        }
        return rule.with(text.plain(text.blocks(), added)).source();
    }

    private String step(boolean alone) {
        return "$_work.step(\"" + rule.stem() + "\")" + (alone ? "" : ", ");
    }
}
