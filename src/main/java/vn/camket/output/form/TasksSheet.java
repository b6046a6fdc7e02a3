package vn.camket.output.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import vn.camket.fact.Form;
import vn.camket.fact.MergedReport;
import vn.camket.fact.MergedRow;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.Stated;
import vn.camket.output.page.Column;
import vn.camket.output.page.Entry;
import vn.camket.output.page.Face;
import vn.camket.output.page.Page;
import vn.camket.text.RegisterNotes;
import vn.camket.text.Wording;

/** Lists every registered action, those first that the unit leads, with room for what it did besides. */
public record TasksSheet(Page page, MergedReport merged, FormWords words, Names names, Lists lists, Entries entries) {
    private static final String KIND = "actions";
    private static final int MORE = 10;
    private static final int KEPT = 4;
    private static final int LINES = 2;
    private static final List<Column> COLUMNS = List.of(
            new Column(Table.NUMBER, 5, Face.NUMBER),
            new Column("code", 15, Face.CODE),
            new Column("field", 15, Face.TEXT),
            new Column("content", 32, Face.TEXT),
            new Column("lead", 17, Face.TEXT),
            new Column("cooperating", 15, Face.TEXT),
            new Column("due", 13, Face.DATE),
            new Column(Table.FORMER, 26, Face.FOLDED),
            new Column("status", 15, Face.TEXT),
            new Column("progress", 10, Face.NUMBER),
            new Column("result", 32, Face.TEXT),
            new Column("evidence", 20, Face.TEXT),
            new Column("completedOn", 13, Face.DATE),
            new Column("difficulties", 20, Face.TEXT),
            new Column("notes", 20, Face.TEXT));

    public static List<Column> columns(Form form) {
        return COLUMNS.stream()
                .filter(column -> form.former() != null || !column.key().equals(Table.FORMER))
                .toList();
    }

    public void write() {
        Table table = new Table(page, KIND, columns(merged.form()), merged.form(), words);
        table.begin(names.report(), KEPT);
        Notes notes = new Notes(page);
        int first = page.next();
        int number = rows(table, notes, true, 0);
        number = rows(table, notes, false, number);
        page.band(page.wording().label("form.more"), table.columns().size(), Face.BAND);
        int more = page.next();
        for (MergedRow added : merged.moreTasks()) {
            put(table, notes, null, added, ++number);
        }
        for (int at = 1; at <= MORE; at++) {
            page.grow(page.row(row(table, null, null, number + at)), LINES);
        }
        rules(table, first, more);
        Table.protect(page);
    }

    private int rows(Table table, Notes notes, boolean own, int before) {
        List<Form.Task> tasks = merged.form().tasks();
        int number = before;
        for (int at = 0; at < tasks.size(); at++) {
            if (tasks.get(at).own() == own) {
                if (number == before) {
                    page.band(
                            page.wording().label(own ? "form.own" : "form.others"),
                            table.columns().size(),
                            Face.BAND);
                }
                put(table, notes, tasks.get(at), merged.task(at), ++number);
            }
        }
        return number;
    }

    private void put(Table table, Notes notes, Form.Task task, MergedRow said, int number) {
        Row row = page.row(row(table, task, said, number));
        page.grow(row, LINES);
        entries.pin(table, notes, row, said);
    }

    /**
     * @param task null for a row of an action that the register lacks
     * @param said null for nothing
     */
    private List<Object> row(Table table, Form.Task task, MergedRow said, int number) {
        List<Object> row = new ArrayList<>();
        for (Column column : table.columns()) {
            Entry entry = said == null ? null : entries.of(said.cell(column.key()));
            row.add(entry == null ? printed(column.key(), task, number) : entry);
        }
        return row;
    }

    private Object printed(String column, Form.Task task, int number) {
        if (column.equals(Table.NUMBER)) {
            return number;
        }
        Object known = task == null ? null : value(column, task);
        return known == null && isEntry(column, task) ? Entry.BLANK : known;
    }

    /** What the register knows; null for what it does not. */
    private Object value(String column, Form.Task task) {
        return switch (column) {
            case "code" -> task.action().id();
            case "field" ->
                task.field() == null ? null : names.text(task.field().name());
            case "content" -> names.text(task.action().title());
            case "lead" ->
                task.action().lead() == null ? null : names.unit(task.action().lead());
            case "due" ->
                task.action().regular() ? words.regular() : task.action().due();
            case "notes" ->
                Table.notes(new RegisterNotes(wording()).of(merged.form().agreement(), task.action()));
            case Table.FORMER -> task.former() == null ? null : former(task.former());
            default -> null;
        };
    }

    private static boolean isEntry(String column, Form.Task task) {
        boolean isRegistered = task != null && (column.equals("code") || column.equals("field"));
        return !isRegistered && !column.equals(Table.FORMER);
    }

    private String former(ReportedAction row) {
        return Stream.of(
                        status(row),
                        told("result", row.result()),
                        told("evidence", row.evidence()),
                        told("completedOn", row.completedOn()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String status(ReportedAction row) {
        String status = row.status().isGiven() ? row.status().cell().text() : "";
        BigDecimal progress = row.progress().value();
        String share = progress == null ? "" : progress.stripTrailingZeros().toPlainString() + "%";
        return status + (status.isEmpty() || share.isEmpty() ? share : " (" + share + ")");
    }

    private String told(String column, Stated<?> stated) {
        return stated.isGiven() ? words.column(KIND, column) + ": " + wording().value(stated.value()) : "";
    }

    private Wording wording() {
        return page.wording();
    }

    private void rules(Table table, int first, int more) {
        EntryRules all = new EntryRules(page, lists, first, page.next() - 1);
        all.proposal(table.at("lead"), Lists.LEAD);
        all.date(table.at("due"), names.start());
        all.choice(table.at("status"), Lists.STATUS);
        all.percentage(table.at("progress"));
        all.date(table.at("completedOn"), names.start());
        EntryRules added = new EntryRules(page, lists, more, page.next() - 1);
        added.choice(table.at("field"), Lists.FIELD);
    }
}
