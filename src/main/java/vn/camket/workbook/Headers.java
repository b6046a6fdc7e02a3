package vn.camket.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.camket.fact.Vocabulary;
import vn.camket.workbook.grid.Memo;
import vn.camket.workbook.value.Keys;

/** Looks up the words of headers and cover labels in the vocabulary. */
final class Headers {
    private static final int LONGEST_HEADER = 100;
    private static final Pattern PARTS = Pattern.compile("[/\n]");
    private static final Set<String> PERIOD_WORDS =
            Set.of(("quy nam thang ky den het trong bao cao dau cuoi tu ngay giai "
                            + "doan nay luy ke i ii iii iv tinh thoi diem q1 q2 q3 q4 6t 9t")
                    .split(" "));

    private final Map<TableKind, Map<String, List<String>>> columns = new EnumMap<>(TableKind.class);
    private final Map<TableKind, Map<String, List<String>>> words = new EnumMap<>(TableKind.class);
    /** First words of all spellings: a text that begins otherwise need not be taken apart. */
    private final Map<TableKind, Set<String>> beginnings = new EnumMap<>(TableKind.class);

    private final Set<String> ignored = new HashSet<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<TableKind, Candidates> candidates = new EnumMap<>(TableKind.class);
    private final Labels coverLabels = new Labels(this);
    private final Memo<String, Boolean> known = new Memo<>(this::isInVocabulary);

    Headers(Vocabulary vocabulary) {
        for (TableKind kind : TableKind.values()) {
            columns.put(kind, index(kind, of(vocabulary, kind.key()), Keys::of));
            words.put(kind, index(kind, of(vocabulary, kind.key()), Keys::words));
            beginnings.put(kind, beginnings(words.get(kind).keySet()));
            candidates.put(kind, new Candidates(kind, this));
        }
        of(vocabulary, "ignored").values().forEach(list -> list.forEach(text -> ignored.add(Keys.of(text))));
        of(vocabulary, "cover").forEach((label, list) -> list.forEach(text -> labels.put(Keys.of(text), label)));
    }

    private static Map<String, List<String>> of(Vocabulary vocabulary, String kind) {
        return vocabulary.headers().getOrDefault(kind, Map.of());
    }

    /** Columns by spelling, required columns first and the others by name, whatever the order of the vocabulary's maps. */
    private static Map<String, List<String>> index(
            TableKind kind, Map<String, List<String>> spellings, UnaryOperator<String> form) {
        List<String> order = new ArrayList<>(kind.required());
        spellings.keySet().stream()
                .sorted()
                .filter(name -> !order.contains(name))
                .forEach(order::add);
        Map<String, List<String>> index = new HashMap<>();
        for (String name : order) {
            for (String spelling : spellings.getOrDefault(name, List.of())) {
                List<String> names = index.computeIfAbsent(form.apply(spelling), any -> new ArrayList<>());
                if (!names.contains(name)) {
                    names.add(name);
                }
            }
        }
        return index;
    }

    private static Set<String> beginnings(Set<String> spellings) {
        return spellings.stream().map(spelling -> spelling.split(" ", 2)[0]).collect(Collectors.toUnmodifiableSet());
    }

    Labels labels() {
        return coverLabels;
    }

    Candidates candidates(TableKind kind) {
        return candidates.get(kind);
    }

    /** Columns of a kind of table that a header means exactly. */
    List<String> exact(TableKind kind, String header) {
        return columns.get(kind).getOrDefault(Keys.of(header), List.of());
    }

    /** The same for a header less its brackets, or for its first part: "Tiến độ (%)", "Nội dung / Content". */
    List<String> core(TableKind kind, String header) {
        List<String> found = exact(kind, withoutBrackets(header));
        for (String part : found.isEmpty() ? PARTS.split(header) : new String[0]) {
            found = found.isEmpty() && !isBracket(part) ? exact(kind, withoutBrackets(part)) : found;
        }
        return found;
    }

    /** The same for a header followed by a period: "Kế hoạch năm 2025", "Lũy kế đến 30/9/2025". */
    List<String> ofPeriod(TableKind kind, String header) {
        return longest(kind, Keys.words(withoutBrackets(header)), true);
    }

    /** The same for a header followed by anything: a last resort for a column that a table must have. */
    List<String> beginning(TableKind kind, String header) {
        return longest(kind, Keys.words(header), false);
    }

    /** The same where so many known words stand first that what follows hardly changes their meaning. */
    List<String> longBeginning(TableKind kind, String header) {
        String folded = Keys.words(header);
        int third = folded.indexOf(' ', folded.indexOf(' ') + 1) + 1;
        boolean isLong = third > 1 && folded.indexOf(' ', third) > 0;
        return isLong ? longest(kind, folded, third, false) : List.of();
    }

    private List<String> longest(TableKind kind, String header, boolean onlyPeriods) {
        return longest(kind, header, 3, onlyPeriods);
    }

    private List<String> longest(TableKind kind, String header, int above, boolean onlyPeriods) {
        int first = header.indexOf(' ');
        if (first < 0 || !beginnings.get(kind).contains(header.substring(0, first))) {
            return List.of();
        }
        for (int end = header.lastIndexOf(' '); end > above; end = header.lastIndexOf(' ', end - 1)) {
            List<String> found = words.get(kind).get(header.substring(0, end));
            if (found != null) {
                return !onlyPeriods || isPeriod(header.substring(end + 1)) ? found : List.of();
            }
        }
        return List.of();
    }

    /** Whether all words are of a period, as in "đến 30/9/2025" or "trong kỳ báo cáo". */
    static boolean isPeriod(String words) {
        for (String word : words.split(" ", -1)) {
            if (!PERIOD_WORDS.contains(word) && !word.chars().allMatch(Character::isDigit)) {
                return false;
            }
        }
        return true;
    }

    boolean isIgnored(String header) {
        return ignored.contains(Keys.of(header)) || ignored.contains(Keys.of(withoutBrackets(header)));
    }

    /** Whether a text can stand in a header row: it means a column of some table, or is an ignored header. */
    boolean isKnown(String text) {
        return text.length() <= LONGEST_HEADER && known.of(text);
    }

    private boolean isInVocabulary(String text) {
        String folded = Keys.words(text);
        String key = folded.replace(" ", "");
        boolean hasParts = text.indexOf('(') >= 0 || text.indexOf('/') >= 0 || text.indexOf('\n') >= 0;
        for (TableKind kind : TableKind.values()) {
            if (columns.get(kind).containsKey(key)
                    || !longest(kind, folded, true).isEmpty()
                    || hasParts
                            && (!core(kind, text).isEmpty()
                                    || !ofPeriod(kind, text).isEmpty())) {
                return true;
            }
        }
        return ignored.contains(key) || hasParts && isIgnored(text);
    }

    /** The cover's label that a text is, null when it is none. */
    String label(String text) {
        return text.length() > LONGEST_HEADER ? null : labels.get(Keys.of(text));
    }

    /** "(tỷ lệ %)" below "Trọng số" tells how the header is meant, not what it is. */
    private static boolean isBracket(String part) {
        return part.strip().startsWith("(");
    }

    private static String withoutBrackets(String header) {
        int open = header.indexOf('(');
        int close = header.lastIndexOf(')');
        return open < 1 || close < open ? header : header.substring(0, open) + " " + header.substring(close + 1);
    }
}
