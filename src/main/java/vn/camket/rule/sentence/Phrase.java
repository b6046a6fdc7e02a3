package vn.camket.rule.sentence;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.camket.fact.Text;

/**
 * Gives one form of sentences.
 *
 * @param consequence whether it stands behind the conditions
 * @param key its words, those in braces open
 * @param value what it stands for, in which the open words are named in braces
 * @param meaning what it says
 * @param example a sentence of this form
 * @param line 1-based, in the file of the language
 */
public record Phrase(boolean consequence, List<String> key, String value, Text meaning, String example, int line) {
    private static final Pattern FACT = Pattern.compile("\\b([A-Z]\\w*)\\(");
    private static final Pattern PART = Pattern.compile("\\{\\w+}|[^{]+");

    static boolean isOpen(String word) {
        return word.startsWith("{");
    }

    /** What may fill an open word; of several of one kind the further ones are numbered. */
    static String kind(String open) {
        return open.replaceAll("[{}0-9]", "");
    }

    /** Whether it adds to the fact above it. */
    boolean isFurther() {
        return key.get(0).equals("-");
    }

    /** The fact that it names by itself, else null. */
    String fact() {
        return fact(value);
    }

    /** The first fact that conditions name, else null. */
    static String fact(String conditions) {
        return FACT.matcher(conditions)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse(null);
    }

    List<String> parts() {
        return PART.matcher(value).results().map(MatchResult::group).toList();
    }

    /** How many of its words are given. */
    long given() {
        return key.stream().filter(word -> !isOpen(word) && !word.equals("-")).count();
    }

    /** For readers: open words as what may fill them. */
    public String shown() {
        return key.stream()
                .map(word -> isOpen(word) ? "<" + kindShown(kind(word)) + ">" : word)
                .collect(Collectors.joining(" "));
    }

    static String kindShown(String kind) {
        return switch (kind) {
            case "fact" -> "sự việc";
            case "property" -> "nội dung";
            case "state" -> "tình trạng";
            case "value" -> "mức";
            case "name" -> "tên";
            case "parameter" -> "tham số";
            case "subject" -> "đối tượng";
            default -> kind;
        };
    }

    static Stream<String> kinds() {
        return Stream.of("fact", "property", "state", "value", "name", "parameter", "subject");
    }
}
