package vn.camket.rule.site;

import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.renderer.html.HtmlWriter;
import vn.camket.fact.Text;

/** Puts a page's markup together; every text and every attribute in it is escaped. */
final class Markup {
    private final StringBuilder page = new StringBuilder();
    private final HtmlWriter writer = new HtmlWriter(page);

    /** @param attributes names and values by turns */
    Markup open(String tag, String... attributes) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int at = 0; at < attributes.length; at += 2) {
            all.put(attributes[at], attributes[at + 1]);
        }
        writer.tag(tag, all);
        return this;
    }

    Markup close(String... tags) {
        for (String tag : tags) {
            writer.tag("/" + tag);
        }
        return this;
    }

    Markup line() {
        writer.line();
        return this;
    }

    Markup text(String text) {
        writer.text(text);
        return this;
    }

    /** Both languages, Vietnamese first. */
    Markup text(Text text) {
        if (text.vi().equals(text.en())) {
            return text(text.vi());
        }
        return element("span", text.vi(), "lang", "vi").text(" ").element("span", text.en(), "lang", "en");
    }

    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Markup element(String tag, Text text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Markup heads(String... keys) {
        open("thead").open("tr");
        for (String key : keys) {
            element("th", Labels.of(key), "scope", "col");
        }
        return close("tr", "thead").line();
    }

    /** What a screen reader takes words of an author for: Vietnamese can hardly do without its own letters. */
    static String language(String words) {
        return words.chars().filter(Character::isLetter).allMatch(letter -> letter < 128) ? "en" : "vi";
    }

    /** Takes over what commonmark has rendered, with markup escaped. */
    Markup rendered(String html) {
        writer.raw(html);
        return this;
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
