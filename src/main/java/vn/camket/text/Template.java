package vn.camket.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Fills a sentence with values: {@code {name}} is a value, and of {@code [a / b]} the first alternative whose
 * placeholders all have one is taken, the whole bracket being dropped when none has.
 *
 * @param found words of a placeholder, null when it has no value
 * @param demanded words of a placeholder that stands outside brackets, never null
 */
record Template(UnaryOperator<String> found, UnaryOperator<String> demanded) {
    private static final String OR = " / ";

    String fill(String template) {
        StringBuilder sentence = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            int bracket = template.indexOf('[', at);
            int end = bracket < 0 ? template.length() : bracket;
            sentence.append(replace(template.substring(at, end), demanded));
            if (bracket < 0) {
                break;
            }
            int close = template.indexOf(']', bracket);
            if (close < 0) {
                throw new IllegalStateException("a bracket is not closed in \"" + template + "\"");
            }
            sentence.append(choose(template.substring(bracket + 1, close)));
            at = close + 1;
        }
        return sentence.toString();
    }

    private String choose(String alternatives) {
        for (String alternative : split(alternatives)) {
            if (placeholders(alternative).stream().allMatch(name -> found.apply(name) != null)) {
                return replace(alternative, found);
            }
        }
        return "";
    }

    private static List<String> split(String alternatives) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        for (int or = alternatives.indexOf(OR); or >= 0; or = alternatives.indexOf(OR, at)) {
            parts.add(alternatives.substring(at, or));
            at = or + OR.length();
        }
        parts.add(alternatives.substring(at));
        return parts;
    }

    private static String replace(String text, UnaryOperator<String> words) {
        StringBuilder replaced = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = closing(text, open);
            replaced.append(text, at, open).append(words.apply(text.substring(open + 1, close)));
            at = close + 1;
        }
        return replaced.append(text.substring(at)).toString();
    }

    private static int closing(String text, int open) {
        int close = text.indexOf('}', open);
        if (close < 0) {
            throw new IllegalStateException("a placeholder is not closed in \"" + text + "\"");
        }
        return close;
    }

    /** The sign that would keep {@link #fill} from its end. */
    static Optional<String> unclosed(String template) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        for (int bracket = template.indexOf('['); bracket >= 0; bracket = template.indexOf('[', at)) {
            int close = template.indexOf(']', bracket);
            if (close < 0) {
                return Optional.of("[");
            }
            parts.add(template.substring(at, bracket));
            parts.addAll(split(template.substring(bracket + 1, close)));
            at = close + 1;
        }
        parts.add(template.substring(at));
        return parts.stream().anyMatch(part -> part.lastIndexOf('{') > part.lastIndexOf('}'))
                ? Optional.of("{")
                : Optional.empty();
    }

    /** Placeholders as they are written, in the order of their first appearance. */
    static Set<String> placeholders(String template) {
        Set<String> names = new LinkedHashSet<>();
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            names.add(template.substring(open + 1, closing(template, open)));
        }
        return names;
    }
}
