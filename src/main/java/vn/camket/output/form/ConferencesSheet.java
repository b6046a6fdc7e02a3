package vn.camket.output.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.camket.fact.Agreement;
import vn.camket.fact.Form;
import vn.camket.output.page.Column;
import vn.camket.output.page.Entry;
import vn.camket.output.page.Face;
import vn.camket.output.page.Page;

/** Has room for the reviews that were held, and names those that are planned. */
public record ConferencesSheet(Page page, Form form, FormWords words, Names names, Lists lists) {
    public static final List<Column> COLUMNS = List.of(
            new Column(Table.NUMBER, 6, Face.NUMBER),
            new Column("kind", 20, Face.TEXT),
            new Column("date", 16, Face.DATE),
            new Column("document", 30, Face.TEXT),
            new Column("conclusions", 70, Face.TEXT),
            new Column("plannedDate", 16, Face.DATE),
            new Column("coversYear", 14, Face.NUMBER));

    private static final int ROWS = 6;
    private static final int LINES = 2;

    public void write() {
        Table table = new Table(page, "reviews", COLUMNS, form, words);
        table.begin(names.report(), 0);
        int first = page.next();
        List<Agreement.Reviews.Planned> planned = form.agreement().reviews().planned().stream()
                .filter(review -> !review.on().isBefore(names.opens()))
                .toList();
        List<List<Object>> rows = new ArrayList<>();
        planned.forEach(review ->
                rows.add(row(rows.size() + 1, new Entry(words.reviewKind(review.kind())), new Entry(review.on()))));
        while (rows.size() < planned.size() + ROWS) {
            rows.add(row(rows.size() + 1, Entry.BLANK, Entry.BLANK));
        }
        rows.forEach(row -> page.grow(page.row(row), LINES));
        EntryRules rules = new EntryRules(page, lists, first, page.next() - 1);
        rules.choice(table.at("kind"), Lists.REVIEW);
        rules.date(table.at("date"), names.start());
        rules.date(table.at("plannedDate"), names.start());
        rules.year(table.at("coversYear"));
        Table.protect(page);
    }

    private static List<Object> row(int number, Entry kind, Entry planned) {
        return Arrays.asList(number, kind, Entry.BLANK, Entry.BLANK, Entry.BLANK, planned, Entry.BLANK);
    }
}
