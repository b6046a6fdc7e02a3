package vn.camket.workbook.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.camket.workbook.grid.Work;

/** Tells what a page says of how an element looks: its own style, then those of its classes and of its name. */
final class Stylesheet {
    private static final Pattern RULE = Pattern.compile("([^{}]*+)\\{([^{}]*+)\\}");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);
    private static final int MOST_STYLES = 10_000;

    private final Work work;
    private int selectors;
    private final Map<String, Map<String, String>> rules = new HashMap<>();
    private final Map<String, Map<String, String>> inline = new HashMap<>();

    Stylesheet(Document page, Work work) {
        this.work = work;
        for (Element style : page.getElementsByTag("style")) {
            Matcher rule = RULE.matcher(COMMENT.matcher(style.data()).replaceAll(" "));
            while (rule.find()) {
                take(rule.group(1), declarations(rule.group(2)));
            }
        }
    }

    /** Only names and classes are kept; a selector of several steps tells nothing here. */
    private void take(String list, Map<String, String> declarations) {
        for (int from = 0, end; from <= list.length(); from = end + 1) {
            int comma = list.indexOf(',', from);
            end = comma < 0 ? list.length() : comma;
            work.styles(++selectors);
            work.step();
            rules.computeIfAbsent(list.substring(from, end).strip().toLowerCase(Locale.ROOT), any -> new HashMap<>())
                    .putAll(declarations);
        }
    }

    /** The value of a property as the element itself has it, null when it is not given. */
    String value(Element element, String property) {
        String style = element.attr("style");
        String value = style.isEmpty() ? null : ofStyle(style).get(property);
        if (value != null || rules.isEmpty()) {
            return value;
        }
        String name = element.normalName();
        for (String one : element.classNames()) {
            String selector = "." + one.toLowerCase(Locale.ROOT);
            value = value == null ? ofRule(selector, property) : value;
            value = value == null ? ofRule(name + selector, property) : value;
        }
        return value == null ? ofRule(name, property) : value;
    }

    boolean isHidden(Element element) {
        return element.hasAttr("hidden") || "none".equalsIgnoreCase(value(element, "display"));
    }

    private String ofRule(String selector, String property) {
        return rules.getOrDefault(selector, Map.of()).get(property);
    }

    private Map<String, String> ofStyle(String style) {
        if (inline.size() > MOST_STYLES) {
            inline.clear();
        }
        return inline.computeIfAbsent(style, Stylesheet::declarations);
    }

    /** Declarations between semicolons; one in quotes or behind a backslash parts nothing. */
    private static Map<String, String> declarations(String text) {
        Map<String, String> declarations = new HashMap<>();
        int from = 0;
        char quote = 0;
        for (int at = 0; at <= text.length(); at++) {
            char sign = at == text.length() ? ';' : text.charAt(at);
            if (sign == '\\') {
                at++;
            } else if (quote != 0 && at < text.length()) {
                quote = sign == quote ? 0 : quote;
            } else if (sign == '"' || sign == '\'') {
                quote = sign;
            } else if (sign == ';') {
                declare(declarations, text.substring(from, at));
                from = at + 1;
            }
        }
        return declarations;
    }

    private static void declare(Map<String, String> declarations, String declaration) {
        int colon = declaration.indexOf(':');
        if (colon > 0) {
            declarations.put(
                    declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                    declaration.substring(colon + 1).replace("!important", "").strip());
        }
    }
}
