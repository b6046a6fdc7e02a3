package vn.camket.rule.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lays out a rule in sentences: one sentence a line below its part of the rule, a blank line between two rules. */
public final class SentenceLayout {
    private static final String INDENT = "    ";
    private static final Pattern PIECE = Pattern.compile("\"[^\"]*\"|\\s*,|[^\"\\s,]+");

    private SentenceLayout() {}

    /**
     * The same sentences and notes in their form.
     *
     * @param text without slips that stop a run
     * @param keywords that begin the parts of a rule, in their order
     */
    public static String of(String text, List<String> keywords) {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        for (String raw :
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            String line = raw.startsWith("//") || raw.startsWith("@") ? raw : spaced(raw);
            boolean keyword = keywords.stream().anyMatch(word -> line.equals(word) || line.startsWith(word + " "));
            boolean last = line.equals(keywords.get(keywords.size() - 1));
            if (!inside && !lines.isEmpty() && lines.get(lines.size() - 1).equals(keywords.get(keywords.size() - 1))) {
                lines.add("");
            }
            lines.add(keyword || !inside ? line : INDENT + line);
            inside = (inside || keyword) && !last;
        }
        return String.join("\n", lines) + "\n";
    }

    /** One blank between two words, none before a comma. */
    private static String spaced(String line) {
        return PIECE.matcher(line)
                .results()
                .map(piece -> piece.group().strip())
                .collect(Collectors.joining(" "))
                .replaceAll(" ,(?=([^\"]*\"[^\"]*\")*[^\"]*$)", ",");
    }
}
