package vn.camket.rule.site;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import vn.camket.fact.Text;
import vn.camket.rule.file.LoadedRule;

/** Makes all pages of a rules folder: one a rule, one a file of notes, and an index. */
public final class Site {
    private static final String SAMPLES = "samples.md";

    /** The files beside the rules that say something about them, in the order in which they are offered. */
    public static final List<String> NOTES = List.of("README.md", "decisions.md", SAMPLES, "CHANGELOG.md");

    static final String INDEX = "index.html";
    private static final String STYLE = "style.css";

    private final List<LoadedRule> rules;
    private final SortedMap<String, BigDecimal> parameters;
    private final Map<String, Markdown> notes = new LinkedHashMap<>();
    private final Map<String, Markdown> pages = new LinkedHashMap<>();
    private final Map<String, Set<String>> anchors = new TreeMap<>();

    /** @param notes texts of those {@link #NOTES} that the folder has */
    public Site(List<LoadedRule> rules, SortedMap<String, BigDecimal> parameters, Map<String, String> notes) {
        this.rules = rules;
        this.parameters = parameters;
        NOTES.stream().filter(notes::containsKey).forEach(file -> this.notes.put(file, new Markdown(notes.get(file))));
        rules.forEach(rule ->
                pages.put(rule.file().pageFile(), new Markdown(rule.file().page())));
        this.notes.forEach((file, text) -> anchors.put(file, text.anchors()));
        pages.forEach((file, text) -> anchors.put(file, text.anchors()));
    }

    /** Texts of all files by their paths, whose parts are joined by a slash. */
    public SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        files.put(STYLE, style());
        files.put(INDEX, page("index.md", Labels.of("site.title"), new IndexPage(rules, parameters).markup()));
        notes.forEach((file, text) -> files.put(Addresses.page(file), note(file, text)));
        for (LoadedRule rule : rules) {
            String file = rule.file().pageFile();
            Markup page = new RuleSheet(rule, parameters, pages.get(file), addresses(file)).markup();
            files.put(Addresses.page(file), page(file, rule.rule().title(), page));
        }
        return files;
    }

    private Addresses addresses(String file) {
        return new Addresses(file, anchors, false);
    }

    /** What stands on the page of a rule, for a server that puts it on a page of its own; it leads to rules only. */
    public String served(LoadedRule rule) {
        String file = rule.file().pageFile();
        Map<String, Set<String>> ofRules = new TreeMap<>(anchors);
        ofRules.keySet().retainAll(pages.keySet());
        return new RuleSheet(rule, parameters, pages.get(file), new Addresses(file, ofRules, true)).markup() + "";
    }

    private String note(String file, Markdown text) {
        Markup page = new Markup();
        for (Node block : text.blocks()) {
            if (block instanceof TableBlock table && file.equals(SAMPLES)) {
                new FactTable(text.table(table)).show(page);
            } else {
                page.rendered(text.html(block, addresses(file)));
            }
        }
        return page(file, name(file), page);
    }

    private String page(String file, Text title, Markup content) {
        String up = Addresses.up(file);
        Markup page = new Markup()
                .rendered("<!DOCTYPE html>\n")
                .open("html", "lang", "vi")
                .open("head")
                .line();
        page.open("meta", "charset", "utf-8").line();
        page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.element("title", title.vi() + " / " + title.en()).line();
        page.open("link", "rel", "stylesheet", "href", up + STYLE).close("head").line();
        page.open("body").open("nav").open("ul").line();
        offer(page, up + INDEX, Labels.of("site.title"));
        notes.keySet().forEach(note -> offer(page, up + Addresses.page(note), name(note)));
        page.close("ul", "nav").line().open("main").line();
        return page.rendered(content.toString())
                        .line()
                        .close("main", "body", "html")
                        .line() + "";
    }

    private static void offer(Markup page, String address, Text name) {
        page.open("li").element("a", name, "href", address).close("li").line();
    }

    private static Text name(String note) {
        return Labels.of("site." + note.substring(0, note.indexOf('.')));
    }

    private static String style() throws IOException {
        try (InputStream style = Site.class.getResourceAsStream(STYLE)) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
