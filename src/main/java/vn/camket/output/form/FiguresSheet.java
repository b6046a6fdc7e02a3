package vn.camket.output.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import vn.camket.fact.Form;
import vn.camket.fact.MergedReport;
import vn.camket.fact.MergedRow;
import vn.camket.output.page.Column;
import vn.camket.output.page.Entry;
import vn.camket.output.page.Face;
import vn.camket.output.page.Page;
import vn.camket.text.RegisterNotes;

/** Lists the commitments that the unit owes, each with room for its value. */
public record FiguresSheet(Page page, MergedReport merged, FormWords words, Names names, Lists lists, Entries entries) {
    private static final int KEPT = 4;
    private static final int LINES = 2;
    private static final List<Column> COLUMNS = List.of(
            new Column(Table.NUMBER, 6, Face.NUMBER),
            new Column("code", 22, Face.CODE),
            new Column("field", 24, Face.TEXT),
            new Column("indicator", 44, Face.TEXT),
            new Column("measure", 15, Face.TEXT),
            new Column("target", 14, Face.NUMBER),
            new Column(Table.FORMER, 20, Face.FOLDED),
            new Column("actual", 16, Face.NUMBER),
            new Column("evidence", 28, Face.TEXT),
            new Column("notes", 28, Face.TEXT));

    public static List<Column> columns(Form form) {
        return COLUMNS.stream()
                .filter(column -> form.former() != null || !column.key().equals(Table.FORMER))
                .toList();
    }

    public void write() {
        List<Column> columns = columns(merged.form());
        Table table = new Table(page, "commitments", columns, merged.form(), words);
        table.begin(names.report(), KEPT);
        int first = page.next();
        Notes notes = new Notes(page);
        int number = 0;
        for (Form.Figure figure : merged.form().figures()) {
            put(table, notes, figure, merged.figure(number), ++number);
        }
        for (MergedRow more : merged.moreFigures()) {
            put(table, notes, null, more, ++number);
        }
        new EntryRules(page, lists, first, page.next() - 1).number(table.at("actual"));
        Table.protect(page);
    }

    /** @param figure null for what is no commitment of the unit's */
    private void put(Table table, Notes notes, Form.Figure figure, MergedRow said, int number) {
        List<Object> values = new ArrayList<>();
        for (Column column : table.columns()) {
            Entry entry = entries.of(said.cell(column.key()));
            values.add(entry == null ? printed(column.key(), figure, number) : entry);
        }
        Row row = page.row(values);
        page.grow(row, LINES);
        entries.pin(table, notes, row, said);
    }

    private Object printed(String column, Form.Figure figure, int number) {
        if (column.equals(Table.NUMBER)) {
            return number;
        } else if (figure == null) {
            return column.equals(Table.FORMER) ? "" : Entry.BLANK;
        }
        return switch (column) {
            case "code" -> figure.commitment().id();
            case "field" -> names.text(figure.field().name());
            case "indicator" -> names.text(figure.commitment().indicator());
            case "measure" -> figure.commitment().measure();
            case "target" -> target(figure.commitment().target());
            case Table.FORMER -> former(figure);
            case "notes" -> Table.notes(new RegisterNotes(page.wording()).of(figure.commitment()));
            default -> Entry.BLANK;
        };
    }

    /** In words where the format of numbers would round it. */
    private Object target(BigDecimal target) {
        return target.stripTrailingZeros().scale() <= 0
                ? target
                : page.wording().value(target);
    }

    private String former(Form.Figure figure) {
        return figure.former() == null
                ? ""
                : page.wording().value(figure.former().actual().value());
    }
}
