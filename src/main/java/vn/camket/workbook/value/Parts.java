package vn.camket.workbook.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.camket.fact.Vocabulary;
import vn.camket.workbook.grid.GridCell;

/** Tells apart what one cell says under labels of its own: "a. Kết quả: … b. Khó khăn, vướng mắc: …". */
final class Parts {
    private static final List<String> COLUMNS = List.of("result", "difficulties");
    /** At the beginning of a line, or behind a blank and a letter: the label runs up to its colon. */
    private static final Pattern LABEL =
            Pattern.compile("(?:(?:^|\n) *(?:[a-z1-9] ?[.)] ?|[-+*•] ?)?| [a-z] ?[.)] ?)(?<label>\\p{L}[^:\n]{2,99}):");

    private final Map<String, String> labels = new HashMap<>();

    /** The place of a label in a text. */
    private record Found(String column, int from, int end) {}

    Parts(Vocabulary vocabulary) {
        Map<String, List<String>> columns = vocabulary.headers().getOrDefault("actions", Map.of());
        for (String column : COLUMNS) {
            columns.getOrDefault(column, List.of()).forEach(label -> labels.putIfAbsent(Keys.of(label), column));
        }
    }

    /** Texts by column, joined by a line break where two parts belong to one; empty unless the text begins with a label. */
    Map<String, String> of(GridCell cell) {
        List<Found> found = labels(cell.text());
        if (found.size() < 2 || found.get(0).from() > 0) {
            return Map.of();
        }
        Map<String, String> parts = new LinkedHashMap<>();
        for (int at = 0; at < found.size(); at++) {
            int end = at + 1 < found.size()
                    ? found.get(at + 1).from()
                    : cell.text().length();
            GridCell part = cell.saying(cell.text().substring(found.get(at).end(), end));
            if (!Values.isBlank(part)) {
                parts.merge(found.get(at).column(), part.text(), (first, second) -> first + "\n" + second);
            }
        }
        COLUMNS.forEach(column -> parts.putIfAbsent(column, ""));
        return parts;
    }

    private List<Found> labels(String text) {
        List<Found> found = new ArrayList<>();
        if (text.indexOf(':') < 0) {
            return found;
        }
        Matcher label = LABEL.matcher(text);
        for (int from = 0; label.find(from); ) {
            String column = labels.get(Keys.of(label.group("label")));
            if (column != null) {
                found.add(new Found(column, label.start(), label.end()));
            }
            // A label that is none may hold the beginning of one.
            from = column == null ? label.start("label") + 1 : label.end();
        }
        return found;
    }
}
