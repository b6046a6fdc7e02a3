package vn.camket.register;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.camket.fact.Folding;
import vn.camket.fact.ReviewKind;
import vn.camket.fact.Status;
import vn.camket.fact.Vocabulary;
import vn.camket.register.file.Entry;
import vn.camket.register.file.Faults;
import vn.camket.register.file.JsonFile;

/** Checks the four vocabulary files beyond their schemas and turns them into one fact. */
record VocabularyFiles(JsonFile headers, JsonFile statuses, JsonFile measures, JsonFile phrases) {
    private static final String IGNORED = "ignored";

    /** A spelling that means two things would be decided by chance. */
    void check(Faults faults) {
        Map<String, String> classes = new HashMap<>();
        Entry words = statuses.root();
        for (String status : statusNames()) {
            words.list(status).forEach(word -> once(word, status, classes, faults));
        }
        Map<String, String> kinds = new HashMap<>();
        Entry reviews = phrases.root().at("reviewKinds");
        for (String kind : reviews.keys()) {
            reviews.list(kind).forEach(word -> once(word, kind, kinds, faults));
        }
        Map<String, String> groups = new HashMap<>();
        for (Entry group : measures.root().items()) {
            String standard = String.join(", ", group.texts().stream().limit(1).toList());
            group.items().forEach(word -> once(word, standard, groups, faults));
        }
    }

    private List<String> statusNames() {
        return statuses.root().keys().stream()
                .filter(key -> !key.startsWith("$"))
                .toList();
    }

    private static void once(Entry word, String group, Map<String, String> groups, Faults faults) {
        String folded = word.text() == null ? "" : Folding.fold(word.text());
        String former = folded.isEmpty() ? null : groups.putIfAbsent(folded, group);
        if (former != null && !former.equals(group)) {
            faults.at(
                    word,
                    "\"" + word.text() + "\" đã thuộc nhóm \"" + former
                            + "\" (không phân biệt dấu và chữ hoa); chỉ giữ ở một nhóm.",
                    "\"" + word.text() + "\" belongs to \"" + former
                            + "\" already (marks and case are not told apart); keep it in one group.");
        }
    }

    Vocabulary vocabulary() {
        Entry words = phrases.root();
        Entry kinds = words.at("reviewKinds");
        Map<ReviewKind, List<String>> reviewKinds = new EnumMap<>(ReviewKind.class);
        reviewKinds.put(ReviewKind.INTERIM, kinds.at("interim").texts());
        reviewKinds.put(ReviewKind.FINAL, kinds.at("final").texts());
        return new Vocabulary(
                headerWords(),
                statusWords(),
                words.at("nothingToReport").texts(),
                words.at("regular").texts(),
                words.at("bounds").at("lower").texts(),
                words.at("bounds").at("about").texts(),
                words.at("totals").texts(),
                Collections.unmodifiableMap(reviewKinds),
                measures.root().items().stream().map(Entry::texts).toList());
    }

    private Map<String, Map<String, List<String>>> headerWords() {
        Map<String, Map<String, List<String>>> tables = new LinkedHashMap<>();
        for (String table : List.of("actions", "commitments", "reviews", "cover")) {
            Map<String, List<String>> columns = new LinkedHashMap<>();
            Entry words = headers.root().at(table);
            words.keys().forEach(column -> columns.put(column, words.at(column).texts()));
            tables.put(table, Collections.unmodifiableMap(columns));
        }
        tables.put(IGNORED, Map.of("headers", headers.root().at(IGNORED).texts()));
        return Collections.unmodifiableMap(tables);
    }

    private Map<Status, List<String>> statusWords() {
        Map<Status, List<String>> words = new EnumMap<>(Status.class);
        statusNames()
                .forEach(name ->
                        words.put(Status.valueOf(name), statuses.root().at(name).texts()));
        return Collections.unmodifiableMap(words);
    }
}
