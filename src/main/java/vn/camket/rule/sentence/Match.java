package vn.camket.rule.sentence;

import java.util.List;
import java.util.Map;

/**
 * Lays a sentence beside a form of sentences.
 *
 * @param filled what stands where the form is open, by its open word, in the order of the form
 */
record Match(Phrase phrase, Map<String, Filling> filled) {
    /**
     * What stands for an open word.
     *
     * @param signs those of the sentence, none where it lacks
     * @param value what they stand for, null when they are not known
     */
    record Filling(List<Sign> signs, String value) {}

    long unknown() {
        return filled.values().stream().filter(one -> one.value() == null).count();
    }
}
