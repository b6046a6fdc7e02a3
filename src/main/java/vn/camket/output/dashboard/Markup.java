package vn.camket.output.dashboard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.camket.fact.Text;
import vn.camket.output.content.OpenCounts;

/** Puts markup together; every text and every attribute in it is escaped. */
final class Markup {
    private static final String NONE = "-";
    private static final String NOBODY = "?";

    private final StringBuilder markup = new StringBuilder();

    /** @param attributes names and values by turns */
    Markup open(String tag, Object... attributes) {
        markup.append('<').append(tag);
        for (int at = 0; at < attributes.length; at += 2) {
            markup.append(' ').append(attributes[at]).append("=\"");
            markup.append(escaped(attributes[at + 1].toString())).append('"');
        }
        markup.append('>');
        return this;
    }

    Markup close(String... tags) {
        Arrays.stream(tags).forEach(tag -> markup.append("</").append(tag).append('>'));
        return this;
    }

    Markup line() {
        markup.append('\n');
        return this;
    }

    Markup text(String text) {
        markup.append(escaped(text));
        return this;
    }

    /** Both languages; the style sheet hides the one that is not asked for. */
    Markup text(Text text) {
        return text("span", text);
    }

    /** @param tag of each language's element where they differ */
    Markup text(String tag, Text text, Object... attributes) {
        if (text.vi().equals(text.en())) {
            return "span".equals(tag) ? text(text.vi()) : element(tag, text.vi(), attributes);
        }
        return element(tag, text.vi(), with(attributes, "vi")).element(tag, text.en(), with(attributes, "en"));
    }

    private static Object[] with(Object[] attributes, String language) {
        Object[] all = Arrays.copyOf(attributes, attributes.length + 2);
        all[attributes.length] = "lang";
        all[attributes.length + 1] = language;
        return all;
    }

    Markup element(String tag, String text, Object... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Markup element(String tag, Text text, Object... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** A row of heads for columns; the first column is as wide as it likes. */
    Markup heads(Text... heads) {
        open("thead").open("tr");
        for (Text head : heads) {
            element("th", head, "scope", "col");
        }
        return close("tr", "thead").line();
    }

    /** A cell with a number that leads to the findings behind it; nothing is behind 0. */
    Markup count(Text number, boolean isZero, String kind, String address) {
        open("td", "class", isZero ? "number none" : kind.isEmpty() ? "number" : "number " + kind);
        if (isZero) {
            return text(number).close("td");
        }
        return open("a", "href", address).text(number).close("a", "td");
    }

    Markup cell(Text number) {
        return element("td", number, "class", "number");
    }

    /**
     * The address that shows the findings that a filter lets through.
     *
     * @param filter names and ids by turns; null for those without one
     */
    static String filter(String... filter) {
        return IntStream.range(0, filter.length / 2)
                .map(pair -> 2 * pair)
                .mapToObj(at -> filter[at] + "=" + URLEncoder.encode(key(filter[at + 1]), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "#", ""));
    }

    /** What a filter calls an id, and what has none. */
    static String key(String id) {
        return id == null ? NONE : id.equals(OpenCounts.NOBODY) ? NOBODY : id;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return markup.toString();
    }
}
