package vn.camket.rule.site;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import vn.camket.fact.Text;
import vn.camket.finding.Rule;
import vn.camket.rule.file.LoadedRule;

/** Shows one rule: what it says and why, what it is made of, and each of its cases; a server shows its text apart. */
final class RuleSheet {
    private static final Pattern ENGLISH = Pattern.compile("<p>(<\\w+>)*Why\\.");

    private final LoadedRule loaded;
    private final Rule rule;
    private final SortedMap<String, BigDecimal> parameters;
    private final Markdown text;
    private final Addresses addresses;
    private final Markup page = new Markup();
    private String language = "vi";

    RuleSheet(LoadedRule loaded, SortedMap<String, BigDecimal> parameters, Markdown text, Addresses addresses) {
        this.loaded = loaded;
        this.rule = loaded.rule();
        this.parameters = parameters;
        this.text = text;
        this.addresses = addresses;
    }

    Markup markup() {
        List<Node> blocks = text.blocks();
        int cases = (int) blocks.stream().takeWhile(block -> !isSection(block)).count();
        head();
        blocks.subList(0, cases).stream()
                .filter(block -> !(block instanceof TableBlock))
                .forEach(this::reason);
        levels();
        if (!rule.parameters().isEmpty()) {
            parameters();
        }
        if (!addresses.served()) {
            page.element("h2", Labels.of("site.conditions")).line();
            page.open("pre")
                    .element("code", loaded.file().writing().written())
                    .close("pre")
                    .line();
        }
        blocks.subList(cases, blocks.size()).forEach(this::block);
        return page;
    }

    private static boolean isSection(Node block) {
        return block instanceof Heading heading && heading.getLevel() == 2;
    }

    private void head() {
        page.element("h1", rule.title()).line().open("p", "class", "place");
        page.element("a", Labels.family(rule.family()), "href", addresses.index("family-" + rule.family()));
        page.text(" · ").element("code", rule.file() + ":" + rule.line());
        if (rule.trial()) {
            page.text(" ").element("span", Labels.of("site.trial"), "class", "trial");
        }
        page.close("p").line().open("table", "class", "words").open("tbody");
        words("head.message", rule.message());
        words("head.remedy", rule.remedy());
        page.close("tbody", "table").line();
        page.element("p", Labels.of("site.placeholders"), "class", "each hint").line();
    }

    private void words(String key, Text words) {
        page.open("tr").element("th", Labels.of(key), "scope", "row");
        page.element("td", words.vi(), "lang", "vi").element("td", words.en(), "lang", "en");
        page.close("tr").line();
    }

    /** What follows the word that opens the reasons in a language goes on in it. */
    private void reason(Node block) {
        String html = text.html(block, addresses);
        if (ENGLISH.matcher(html).lookingAt()) {
            language = "en";
        }
        page.open("div", "lang", language).rendered(html).close("div").line();
    }

    private void levels() {
        page.element("h2", Labels.of("site.levels")).line().open("table", "class", "levels");
        page.heads("head.severity", "site.block", "head.basis").open("tbody").line();
        loaded.blocks().forEach(block -> {
            page.open("tr").open("td");
            IndexPage.badge(page, block.severity());
            page.close("td")
                    .element("td", block.name(), "lang", Markup.language(block.name()))
                    .element("td", block.basis());
            page.close("tr").line();
        });
        page.close("tbody", "table").line();
    }

    private void parameters() {
        page.element("h2", Labels.of("head.parameters")).line().open("table", "class", "parameters");
        page.heads("site.parameter", "site.value", "site.sets").open("tbody").line();
        rule.parameters().forEach(name -> {
            page.open("tr").open("th", "scope", "row");
            page.open("a", "href", addresses.index("parameters"))
                    .element("code", name)
                    .close("a", "th");
            page.element("td", Labels.value(name, parameters.get(name)), "class", "number")
                    .open("td");
            Labels.parameter(name).ifPresent(page::text);
            page.close("td", "tr").line();
        });
        page.close("tbody", "table").line();
    }

    private void block(Node block) {
        if (block instanceof TableBlock table) {
            new FactTable(text.table(table)).show(page);
        } else if (isSection(block) && List.of("finds", "passes").contains(text.anchor((Heading) block))) {
            String section = text.anchor((Heading) block);
            page.element("h2", Labels.of("site." + section), "id", section).line();
        } else {
            String html = text.html(block, addresses);
            page.open("div", "lang", Markup.language(html))
                    .rendered(html)
                    .close("div")
                    .line();
        }
    }
}
