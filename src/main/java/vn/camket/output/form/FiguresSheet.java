package vn.camket.output.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.camket.fact.Form;
import vn.camket.output.page.Column;
import vn.camket.output.page.Entry;
import vn.camket.output.page.Face;
import vn.camket.output.page.Page;
import vn.camket.text.RegisterNotes;

/** Lists the commitments that the unit owes, each with room for its value. */
public record FiguresSheet(Page page, Form form, FormWords words, Names names, Lists lists) {
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
        Table table = new Table(page, "commitments", columns(form), form, words);
        table.begin(names.report(), KEPT);
        int first = page.next();
        int number = 0;
        for (Form.Figure figure : form.figures()) {
            page.grow(page.row(row(figure, ++number)), LINES);
        }
        new EntryRules(page, lists, first, page.next() - 1).number(table.at("actual"));
        Table.protect(page);
    }

    private List<Object> row(Form.Figure figure, int number) {
        List<Object> row = new ArrayList<>();
        for (Column column : columns(form)) {
            row.add(
                    switch (column.key()) {
                        case Table.NUMBER -> number;
                        case "code" -> figure.commitment().id();
                        case "field" -> names.text(figure.field().name());
                        case "indicator" -> names.text(figure.commitment().indicator());
                        case "measure" -> figure.commitment().measure();
                        case "target" -> target(figure.commitment().target());
                        case Table.FORMER -> former(figure);
                        case "notes" -> Table.notes(new RegisterNotes(page.wording()).of(figure.commitment()));
                        default -> Entry.BLANK;
                    });
        }
        return row;
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
