package vn.camket.rule.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.camket.fact.Text;
import vn.camket.rule.file.Table;

/** Shows a table of facts, whose cells hold values and no Markdown, and whose first column names but their kind. */
final class FactTable {
    /** A fact of more properties is shown upright: it would leave the paper. */
    private static final int ACROSS = 9;

    private final List<String> header;
    private final List<Table.Row> rows;
    private final String name;
    private final int first;

    FactTable(Table table) {
        header = table.header();
        rows = table.rows();
        name = table.name();
        boolean named = header.size() > 1
                && rows.stream().allMatch(row -> row.cells().get(0).isEmpty());
        first = named ? 1 : 0;
    }

    void show(Markup page) {
        boolean finding = name.equals("Finding");
        page.open("table", "class", finding ? "case finding" : "case");
        if (first > 0) {
            page.open("caption").element("code", name);
            Optional<Text> words = finding ? Optional.of(Labels.of("site.finding")) : Labels.fact(name);
            words.ifPresent(known -> page.text(" · ").text(known));
            page.close("caption");
        }
        if (rows.size() == 1 && header.size() - first > ACROSS) {
            upright(page);
        } else {
            across(page);
        }
        page.close("table").line();
    }

    private void across(Markup page) {
        page.open("thead").open("tr");
        header.stream().skip(first).forEach(head -> page.element("th", head, "scope", "col"));
        page.close("tr", "thead").open("tbody").line();
        for (Table.Row row : rows) {
            page.open("tr");
            row.cells().stream().skip(first).forEach(cell -> page.element("td", cell));
            page.close("tr").line();
        }
        page.close("tbody");
    }

    private void upright(Markup page) {
        page.open("tbody").line();
        IntStream.range(first, header.size()).forEach(at -> {
            page.open("tr").element("th", header.get(at), "scope", "row");
            page.element("td", rows.get(0).cells().get(at)).close("tr").line();
        });
        page.close("tbody");
    }
}
