package vn.camket.output.form;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import vn.camket.fact.Form;
import vn.camket.fact.Language;
import vn.camket.fact.MergedCell;
import vn.camket.fact.MergedReport;
import vn.camket.output.page.Column;
import vn.camket.output.page.Entry;
import vn.camket.output.page.Face;
import vn.camket.output.page.Page;

/** Says whose report on what this is, and asks when it was made. */
public record CoverSheet(Page page, MergedReport merged, FormWords words, Names names, Lists lists, Entries entries) {
    public static final List<Column> COLUMNS =
            List.of(new Column("label", 34, Face.LABEL), new Column("value", 96, Face.LABEL));

    private static final int LINES = 2;

    /** One that the reader takes in either language. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    public void write() {
        page.title(page.wording().label("form.title"), COLUMNS.size());
        page.note(page.wording().label("form.legend"), COLUMNS.size());
        if (!merged.files().isEmpty()) {
            page.note(mergedFrom(), COLUMNS.size());
        }
        notice("form.secret");
        if (page.wording().language() != Language.VI) {
            notice("form.secret.own");
        }
        // Nothing may stand to the right of a cell to be filled in: the reader would take that for its value.
        Form form = merged.form();
        fixed("agreementId", form.agreement().id());
        fixed("agreement", names.text(form.agreement().title()));
        fixed("unit", names.reporter());
        fixed("quarter", page.wording().value(form.quarter()));
        fixed("dataWindow", DAY.format(names.opens()) + " – " + DAY.format(names.closes()));
        Notes notes = new Notes(page);
        int date = page.next();
        notes.pin(asked("reportDate", new Entry(null, Face.DATE)), words.note("reportDate"));
        notes.pin(asked("documentNumber", Entry.BLANK), words.note("documentNumber"));
        plan(notes);
        asked("preparedBy", Entry.BLANK);
        new EntryRules(page, lists, date, date).date(1, names.opens());
        fixed("form", form.mark().toString());
        Table.protect(page);
    }

    private String mergedFrom() {
        return page.wording().label("merge.files", merged.files().size()) + " (" + String.join("; ", merged.files())
                + "). " + page.wording().label("merge.where");
    }

    /** What departments say of the unit's plan; else what its newest report says. */
    private void plan(Notes notes) {
        MergedCell said = merged.plan();
        Row row = row("plan", said == null ? new Entry(merged.form().plan()) : entries.of(said));
        notes.pin(row.getCell(0), words.note("plan"));
        if (said != null && said.isDisputed()) {
            entries.dispute(notes, row.getCell(1), merged.form().agreement().title(), words.label("plan"), said);
        }
    }

    private void notice(String key) {
        page.band(page.wording().label(key), COLUMNS.size(), Face.CRITICAL);
    }

    private Row fixed(String label, String value) {
        return row(label, value);
    }

    private Cell asked(String label, Entry entry) {
        return row(label, entry).getCell(0);
    }

    private Row row(String label, Object value) {
        Row row = page.row(Arrays.asList(words.label(label), value));
        page.grow(row, LINES);
        return row;
    }
}
