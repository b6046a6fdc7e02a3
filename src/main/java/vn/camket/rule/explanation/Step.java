package vn.camket.rule.explanation;

import java.util.List;

/**
 * One thing that a block asks for: a condition of a fact that is there, or that a fact is not there.
 *
 * @param line index of the block's line
 * @param condition index among the line's conditions, -1 when the fact must not be there
 * @param start offset in the file
 * @param words as its author wrote it
 * @param guards indexes of the steps without which it cannot be judged, for a value may be missing
 */
public record Step(int line, int condition, int start, String words, List<Integer> guards) {
    public boolean isAbsence() {
        return condition < 0;
    }
}
