package vn.camket.workbook.value;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.camket.fact.ReviewKind;
import vn.camket.fact.Status;
import vn.camket.fact.Vocabulary;

/** Looks up the words of statuses, regular dates, kinds of review and units of measure. */
final class Words {
    private final Map<String, Status> statuses = new HashMap<>();
    private final Map<String, ReviewKind> reviewKinds = new HashMap<>();
    private final Set<String> measures = new HashSet<>();
    private final List<String> regular;

    Words(Vocabulary vocabulary) {
        vocabulary.statuses().forEach((status, words) -> words.forEach(word -> statuses.put(Keys.of(word), status)));
        vocabulary
                .reviewKinds()
                .forEach((kind, words) -> words.forEach(word -> reviewKinds.put(Keys.words(word), kind)));
        vocabulary.measures().forEach(group -> group.forEach(word -> measures.add(Keys.of(word))));
        regular = vocabulary.regular().stream().map(Keys::words).toList();
    }

    Optional<Status> status(String text) {
        return Optional.ofNullable(statuses.get(Keys.of(text)));
    }

    /** "Chưa cập nhật", "Không có số liệu": words that stand for nothing. */
    boolean isNotUpdated(String text) {
        return statuses.get(Keys.of(text)) == Status.NOT_UPDATED;
    }

    /** "Thường xuyên", also with more words behind: "Hằng năm, trước ngày 15/12". */
    boolean isRegular(String text) {
        String words = Keys.words(text);
        return regular.stream().anyMatch(word -> begins(words, word));
    }

    /** "Sơ kết", also with more words behind: "Sơ kết năm 2024"; the longest spelling decides. */
    Optional<ReviewKind> reviewKind(String text) {
        String words = Keys.words(text);
        return reviewKinds.keySet().stream()
                .filter(word -> begins(words, word))
                .max(Comparator.comparingInt(String::length))
                .map(reviewKinds::get);
    }

    boolean isMeasure(String text) {
        return measures.contains(Keys.of(text));
    }

    private static boolean begins(String words, String beginning) {
        return words.startsWith(beginning)
                && (words.length() == beginning.length() || words.charAt(beginning.length()) == ' ');
    }
}
