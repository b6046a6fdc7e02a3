package vn.camket.bench.plain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.camket.fact.Folding;
import vn.camket.fact.Vocabulary;

/** Looks up headers and labels in the vocabulary by their folded spelling. */
final class Words {
    /** What each kind of table must have, the subject of a row first. */
    static final Map<String, List<String>> REQUIRED = Map.of(
            "actions", List.of("content", "status"),
            "commitments", List.of("indicator", "actual"),
            "reviews", List.of("kind", "date"));

    private final Map<String, Map<String, String>> columns = new HashMap<>();
    private final List<String> nothing;
    private final List<String> totals;

    Words(Vocabulary vocabulary) {
        vocabulary.headers().forEach((kind, spellings) -> {
            Map<String, String> index = columns.computeIfAbsent(kind, none -> new HashMap<>());
            spellings.forEach((column, texts) -> texts.forEach(text -> index.putIfAbsent(Folding.fold(text), column)));
        });
        nothing = vocabulary.nothingToReport().stream().map(Folding::fold).toList();
        totals = vocabulary.totals().stream().map(Folding::fold).toList();
    }

    /** The column of a kind of table, or the label of the cover, that a text means; null when it means none. */
    String column(String kind, String text) {
        Map<String, String> index = columns.get(kind);
        String column = index.get(Folding.fold(text));
        int bracket = text.indexOf('(');
        return column == null && bracket > 0 ? index.get(Folding.fold(text.substring(0, bracket))) : column;
    }

    boolean saysNothing(String text) {
        return nothing.contains(Folding.fold(text));
    }

    boolean isTotal(String text) {
        String folded = Folding.fold(text);
        return totals.stream().anyMatch(folded::startsWith);
    }
}
