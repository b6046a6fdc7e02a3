package vn.camket.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.grid.GridRow;
import vn.camket.workbook.grid.Memo;
import vn.camket.workbook.value.Keys;

/** Knows the words, in both languages, with which a list of findings goes out and so comes back. */
final class AnswerWords {
    private static final Map<String, List<String>> COLUMNS = Map.ofEntries(
            Map.entry("id", List.of("Mã phát hiện", "Finding id")),
            Map.entry("message", List.of("Nội dung phát hiện", "Finding")),
            Map.entry("explanation", List.of("Giải trình", "Explanation")),
            Map.entry("remedy", List.of("Cách xử lý", "Remedy")),
            Map.entry("answeredBy", List.of("Người trả lời", "Answered by")),
            Map.entry("answeredOn", List.of("Ngày trả lời", "Answered on")),
            Map.entry("verdict", List.of("Ý kiến cơ quan đầu mối", "Coordinator's verdict")),
            Map.entry("until", List.of("Thời hạn xử lý", "To be done by")),
            Map.entry("daysLate", List.of("Số ngày chậm", "Days late")),
            Map.entry("expected", List.of("Yêu cầu", "Expected")),
            Map.entry("met", List.of("Thực tế", "Actual")));

    private static final Set<String> ENTRIES = Set.of("explanation", "remedy", "answeredBy", "answeredOn", "verdict");
    private static final Set<String> ACCEPTED = keys("Chấp nhận", "Accepted");
    private static final Set<String> MORE = keys("Đề nghị bổ sung", "More is needed");
    private static final Map<String, String> BY_KEY = new HashMap<>();

    static {
        COLUMNS.forEach((name, words) -> words.forEach(word -> BY_KEY.put(Keys.of(word), name)));
    }

    private static final int LONGEST = COLUMNS.values().stream()
                    .flatMap(List::stream)
                    .mapToInt(String::length)
                    .max()
                    .orElseThrow()
            + 8;
    private static final int FEWEST_ENTRIES = 3;

    /** Names of columns, empty for any other text: to fold each anew takes too long. */
    private static final Memo<String, String> COLUMN = new Memo<>(text -> BY_KEY.getOrDefault(Keys.of(text), ""));

    private static Set<String> keys(String... words) {
        return Stream.of(words).map(Keys::of).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The grid columns of a list by their names, when a row is the head of one. Without the ids a list is still known by
     * what it says and asks, so that its sender can be told; a list of findings that asks nothing is no such list.
     */
    Optional<Map<String, Integer>> head(GridRow row) {
        Map<String, Integer> columns = columns(row);
        if (columns.size() < 2) {
            return Optional.empty();
        }
        long entries = columns.keySet().stream().filter(ENTRIES::contains).count();
        boolean asks = columns.containsKey("explanation") || columns.containsKey("verdict") || entries > 1;
        boolean isKnown =
                columns.containsKey("id") ? asks : columns.containsKey("message") && entries >= FEWEST_ENTRIES;
        return isKnown ? Optional.of(columns) : Optional.empty();
    }

    private static Map<String, Integer> columns(GridRow row) {
        Map<String, Integer> columns = Map.of();
        for (GridCell cell : row.cells()) {
            String name = cell.isWords() && cell.text().length() <= LONGEST ? COLUMN.of(cell.text()) : "";
            if (!name.isEmpty()) {
                columns = columns.isEmpty() ? new HashMap<>() : columns;
                columns.putIfAbsent(name, cell.column());
            }
        }
        return columns;
    }

    /** Whether an answer is accepted, or more is wanted; empty for other words. */
    static Optional<Boolean> verdict(String text) {
        String key = Keys.of(text);
        return ACCEPTED.contains(key) ? Optional.of(true) : MORE.contains(key) ? Optional.of(false) : Optional.empty();
    }
}
