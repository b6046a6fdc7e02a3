package vn.camket.output.form;

import java.util.List;
import java.util.Map;
import vn.camket.fact.Folding;
import vn.camket.fact.Language;
import vn.camket.fact.ReviewKind;
import vn.camket.fact.Status;
import vn.camket.fact.Vocabulary;
import vn.camket.text.Wording;

/**
 * Chooses words that the reader of reports understands: those of the bundle where the vocabulary has them, else the
 * vocabulary's own.
 */
public record FormWords(Vocabulary vocabulary, Wording wording) {
    /** Header of a column; a sign of its unit, if it has one, stands behind it. */
    String column(String table, String column) {
        String word = header(table, column, wording.label("form." + table + "." + column));
        return column.equals("progress") ? word + " (%)" : word;
    }

    String label(String name) {
        return header("cover", name, wording.label("form.cover." + name));
    }

    private String header(String table, String name, String preferred) {
        return known(
                preferred, vocabulary.headers().getOrDefault(table, Map.of()).get(name));
    }

    String status(Status status) {
        List<String> spellings = vocabulary.statuses().get(status);
        return wording.language() == Language.VI ? spellings.get(0) : known(wording.value(status), spellings);
    }

    public List<String> statuses() {
        return List.of(Status.values()).stream()
                .filter(status -> vocabulary.statuses().containsKey(status))
                .map(this::status)
                .toList();
    }

    public List<String> reviewKinds() {
        return List.of(ReviewKind.values()).stream().map(this::reviewKind).toList();
    }

    String reviewKind(ReviewKind kind) {
        return known(
                Wording.capitalised(wording.value(kind)),
                vocabulary.reviewKinds().get(kind));
    }

    /** What stands for a due date where an action is done again and again. */
    String regular() {
        return known(wording.value(Status.REGULAR), vocabulary.regular());
    }

    String note(String column) {
        return wording.label("form.note." + column);
    }

    private static String known(String preferred, List<String> spellings) {
        if (spellings == null || spellings.isEmpty()) {
            return preferred;
        }
        String folded = Folding.fold(preferred);
        return spellings.stream().anyMatch(spelling -> Folding.fold(spelling).equals(folded))
                ? preferred
                : spellings.get(0);
    }
}
