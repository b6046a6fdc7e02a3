package vn.camket.obligation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.camket.fact.Folding;
import vn.camket.fact.Units;

/** Parts the leads that one cell names (spec 6, "More than one lead"). */
final class Leads {
    private static final Pattern ALWAYS = Pattern.compile("[;+\\r\\n]");

    /** What also stands inside the name of one department: "Sở Văn hóa, Thể thao và Du lịch". */
    private static final Pattern BETWEEN_NAMES =
            Pattern.compile("(?iu)(?<!\\s)(?:\\s*[,/][\\s,/]*(?:(?:và|and)\\s+)?|\\s+(?:và|and)\\s+)");

    /** No name of a unit has more pieces between such signs, or more letters. */
    private static final int MOST_PIECES = 6;

    private static final int LONGEST_NAME = 200;

    private static final int NONE = Integer.MAX_VALUE;

    private final Units units;

    Leads(Units units) {
        this.units = units;
    }

    /** Each lead once, in the cell's words and order. */
    List<String> of(String text) {
        Map<String, String> leads = new LinkedHashMap<>();
        for (String part : ALWAYS.split(text, -1)) {
            for (String lead : names(Slug.unmarked(part.strip()))) {
                leads.putIfAbsent(Folding.fold(lead), lead.strip());
            }
        }
        leads.remove("");
        return List.copyOf(leads.values());
    }

    /** The fewest known names that a text is made of; the text itself when it is not made of such names alone. */
    private Collection<String> names(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        List<Integer> ends = new ArrayList<>();
        Matcher between = BETWEEN_NAMES.matcher(text);
        while (between.find()) {
            ends.add(between.start());
            starts.add(between.end());
        }
        ends.add(text.length());
        int pieces = ends.size();
        int[] fewest = new int[pieces + 1];
        int[] first = new int[pieces + 1];
        Arrays.fill(fewest, 1, pieces + 1, NONE);
        for (int end = 1; end <= pieces; end++) {
            for (int start = Math.max(0, end - MOST_PIECES); start < end; start++) {
                boolean better = fewest[start] != NONE && fewest[start] + 1 < fewest[end];
                if (better && isName(text, starts.get(start), ends.get(end - 1))) {
                    fewest[end] = fewest[start] + 1;
                    first[end] = start;
                }
            }
        }
        List<String> names = new ArrayList<>();
        for (int end = pieces; fewest[pieces] != NONE && end > 0; end = first[end]) {
            names.add(0, text.substring(starts.get(first[end]), ends.get(end - 1)));
        }
        return names.isEmpty() ? List.of(text) : names;
    }

    private boolean isName(String text, int start, int end) {
        return start < end
                && end - start <= LONGEST_NAME
                && units.find(text.substring(start, end)).isPresent();
    }
}
