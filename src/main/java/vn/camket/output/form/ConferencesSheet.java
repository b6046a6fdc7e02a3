package vn.camket.output.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import vn.camket.fact.Agreement;
import vn.camket.fact.MergedCell;
import vn.camket.fact.MergedReport;
import vn.camket.fact.MergedRow;
import vn.camket.output.page.Column;
import vn.camket.output.page.Entry;
import vn.camket.output.page.Face;
import vn.camket.output.page.Page;

/** Has room for the reviews that were held, and names those that are planned. */
public record ConferencesSheet(
        Page page, MergedReport merged, FormWords words, Names names, Lists lists, Entries entries) {
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
        Table table = new Table(page, "reviews", COLUMNS, merged.form(), words);
        table.begin(names.report(), 0);
        int first = page.next();
        Notes notes = new Notes(page);
        List<MergedRow> reported = new ArrayList<>(merged.reviews());
        int number = 0;
        for (Agreement.Reviews.Planned planned : planned()) {
            Optional<MergedRow> found =
                    reported.stream().filter(row -> isOf(row, planned)).findFirst();
            found.ifPresent(reported::remove);
            put(
                    table,
                    notes,
                    row(++number, found.orElse(null), new Entry(words.reviewKind(planned.kind())), planned.on()),
                    found.orElse(null));
        }
        for (MergedRow row : reported) {
            put(table, notes, row(++number, row, Entry.BLANK, null), row);
        }
        for (int blank = 0; blank < ROWS; blank++) {
            put(table, notes, row(++number, null, Entry.BLANK, null), null);
        }
        EntryRules rules = new EntryRules(page, lists, first, page.next() - 1);
        rules.choice(table.at("kind"), Lists.REVIEW);
        rules.date(table.at("date"), names.start());
        rules.date(table.at("plannedDate"), names.start());
        rules.year(table.at("coversYear"));
        Table.protect(page);
    }

    private List<Agreement.Reviews.Planned> planned() {
        return merged.form().agreement().reviews().planned().stream()
                .filter(review -> !review.on().isBefore(names.opens()))
                .toList();
    }

    private static boolean isOf(MergedRow row, Agreement.Reviews.Planned planned) {
        MergedCell kind = row.cell("kind");
        MergedCell on = row.cell("plannedDate");
        return kind != null
                && on != null
                && planned.kind() == kind.first().value()
                && planned.on().equals(on.first().value());
    }

    /** @param said null for nothing */
    private List<Object> row(int number, MergedRow said, Entry kind, LocalDate planned) {
        List<Object> row = new ArrayList<>();
        for (Column column : COLUMNS) {
            Entry entry = said == null ? null : entries.of(said.cell(column.key()));
            Object printed = switch (column.key()) {
                case Table.NUMBER -> number;
                case "kind" -> kind;
                case "plannedDate" -> new Entry(planned);
                default -> Entry.BLANK;
            };
            row.add(entry == null ? printed : entry);
        }
        return row;
    }

    private void put(Table table, Notes notes, List<Object> values, MergedRow said) {
        Row row = page.row(values);
        page.grow(row, LINES);
        if (said != null) {
            entries.pin(table, notes, row, said);
        }
    }
}
