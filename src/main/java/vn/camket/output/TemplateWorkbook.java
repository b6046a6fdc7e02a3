package vn.camket.output;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import vn.camket.fact.Form;
import vn.camket.fact.Language;
import vn.camket.fact.MergedReport;
import vn.camket.fact.Register;
import vn.camket.output.form.ConferencesSheet;
import vn.camket.output.form.CoverSheet;
import vn.camket.output.form.DisputesSheet;
import vn.camket.output.form.Entries;
import vn.camket.output.form.FiguresSheet;
import vn.camket.output.form.FormWords;
import vn.camket.output.form.GuideSheet;
import vn.camket.output.form.Lists;
import vn.camket.output.form.Names;
import vn.camket.output.form.TasksSheet;
import vn.camket.output.page.Book;
import vn.camket.output.page.Column;
import vn.camket.output.page.Face;
import vn.camket.output.page.Page;
import vn.camket.text.Wording;

/** Writes the workbook in which a unit reports on an agreement for a quarter. */
public final class TemplateWorkbook {
    private final MergedReport merged;
    private final FormWords words;
    private final Names names;
    private final Entries entries;
    private final Lists lists = new Lists();

    private TemplateWorkbook(MergedReport merged, Register register, Wording wording) {
        this.merged = merged;
        this.words = new FormWords(register.vocabulary(), wording);
        this.names = new Names(merged.form(), register.units(), wording);
        this.entries = new Entries(words, names);
        lists.add(Lists.STATUS, words.statuses());
        lists.add(Lists.FIELD, names.fields());
        lists.add(Lists.LEAD, names.leads());
        lists.add(Lists.REVIEW, words.reviewKinds());
    }

    /** Leaves the stream open; equal forms give equal bytes on one machine. */
    public static void write(Form form, Register register, Language language, OutputStream out) throws IOException {
        write(MergedReport.blank(form), register, language, out);
    }

    /** The same, filled in with what departments say; what they do not agree on has a sheet of its own. */
    public static void write(MergedReport merged, Register register, Language language, OutputStream out)
            throws IOException {
        Form form = merged.form();
        LocalDate closes = form.quarter().closes(form.agreement().reporting().scheme());
        Wording wording = new Wording(language, register.units(), closes);
        try (Book book = new Book(wording)) {
            new TemplateWorkbook(merged, register, wording).write(book);
            book.save(closes, out);
        }
    }

    private void write(Book book) {
        Form form = merged.form();
        Page cover = book.small("cover", CoverSheet.COLUMNS);
        Page disputes = merged.disputes() == 0 ? null : book.small("disputes", DisputesSheet.COLUMNS);
        new CoverSheet(cover, merged, words, names, lists, entries).write();
        new TasksSheet(book.small("tasks", TasksSheet.columns(form)), merged, words, names, lists, entries).write();
        if (merged.hasFigures()) {
            new FiguresSheet(book.small("figures", FiguresSheet.columns(form)), merged, words, names, lists, entries)
                    .write();
        }
        new ConferencesSheet(book.small("conferences", ConferencesSheet.COLUMNS), merged, words, names, lists, entries)
                .write();
        if (disputes != null) {
            new DisputesSheet(disputes, entries).write();
        }
        new GuideSheet(book.small("guide", GuideSheet.COLUMNS), merged, words).write();
        lists.write(book.small(
                "lists",
                lists.words().stream()
                        .map(list -> new Column("list", 40, Face.TEXT))
                        .toList()));
    }
}
