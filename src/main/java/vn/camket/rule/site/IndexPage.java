package vn.camket.rule.site;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.camket.finding.Rule;
import vn.camket.finding.Severity;
import vn.camket.rule.file.LoadedRule;
import vn.camket.rule.file.RuleBlock;

/** Shows all rules by family, and all parameters with the rules that compare with them. */
final class IndexPage {
    private final List<LoadedRule> rules;
    private final SortedMap<String, BigDecimal> parameters;
    private final Markup page = new Markup();

    IndexPage(List<LoadedRule> rules, SortedMap<String, BigDecimal> parameters) {
        this.rules = rules;
        this.parameters = parameters;
    }

    Markup markup() {
        SortedMap<String, List<LoadedRule>> families = rules.stream()
                .collect(Collectors.groupingBy(
                        rule -> rule.rule().family(), () -> new TreeMap<>(Rule.FAMILIES), Collectors.toList()));
        page.element("h1", Labels.of("site.title")).line();
        long cases = rules.stream().mapToLong(rule -> rule.cases().size()).sum();
        page.element("p", Labels.of("site.counts", rules.size(), cases, parameters.size()), "class", "each")
                .line();
        page.open("ul", "class", "contents").line();
        families.keySet()
                .forEach(family -> page.open("li")
                        .element("a", Labels.family(family), "href", "#family-" + family)
                        .close("li")
                        .line());
        page.open("li").element("a", Labels.of("head.parameters"), "href", "#parameters");
        page.close("li", "ul").line();
        families.forEach(this::family);
        parameters();
        return page;
    }

    private void family(String family, List<LoadedRule> own) {
        page.open("h2", "id", "family-" + family).text(Labels.family(family));
        page.text(" ").element("code", family + "/").close("h2").line();
        page.open("table", "class", "rules");
        page.heads("head.rule", "head.severity", "head.basis", "head.parameters", "site.cases");
        page.open("tbody").line();
        own.forEach(this::rule);
        page.close("tbody", "table").line();
    }

    private void rule(LoadedRule loaded) {
        Rule rule = loaded.rule();
        page.open("tr").open("th", "scope", "row");
        page.element("a", rule.title(), "href", Addresses.page(rule.file()));
        page.text(" ").element("code", rule.file().substring(rule.file().lastIndexOf('/') + 1) + ":" + rule.line());
        if (rule.trial()) {
            page.text(" ").element("span", Labels.of("site.trial"), "class", "trial");
        }
        page.close("th").open("td");
        loaded.blocks().stream()
                .map(RuleBlock::severity)
                .distinct()
                .sorted()
                .forEach(severity -> badge(page.line(), severity));
        page.close("td").element("td", rule.basis()).open("td", "class", "values");
        rule.parameters()
                .forEach(name -> page.open("div")
                        .element("code", name)
                        .text(" = " + Labels.value(name, parameters.get(name)))
                        .close("div"));
        page.close("td");
        page.element("td", loaded.cases().size() + "", "class", "number")
                .close("tr")
                .line();
    }

    static void badge(Markup page, Severity severity) {
        page.element("span", Labels.severity(severity), "class", "badge " + severity.word());
    }

    private void parameters() {
        page.element("h2", Labels.of("head.parameters"), "id", "parameters").line();
        page.open("table", "class", "parameters");
        page.heads("site.parameter", "site.value", "site.sets", "site.usedBy")
                .open("tbody")
                .line();
        parameters.forEach((name, value) -> {
            page.open("tr").open("th", "scope", "row").element("code", name).close("th");
            page.element("td", Labels.value(name, value), "class", "number").open("td");
            Labels.parameter(name).ifPresent(page::text);
            page.close("td").open("td");
            users(name);
            page.close("td", "tr").line();
        });
        page.close("tbody", "table").line();
    }

    private void users(String parameter) {
        List<Rule> users = rules.stream()
                .map(LoadedRule::rule)
                .filter(rule -> rule.parameters().contains(parameter))
                .toList();
        users.forEach(rule -> page.open("div")
                .element("a", rule.id(), "href", Addresses.page(rule.file()))
                .close("div"));
        if (users.isEmpty()) {
            page.text(Labels.of("site.unused"));
        }
    }
}
