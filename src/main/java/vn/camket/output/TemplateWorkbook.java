package vn.camket.output;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import vn.camket.fact.Form;
import vn.camket.fact.Language;
import vn.camket.fact.Register;
import vn.camket.output.form.ConferencesSheet;
import vn.camket.output.form.CoverSheet;
import vn.camket.output.form.FiguresSheet;
import vn.camket.output.form.FormWords;
import vn.camket.output.form.GuideSheet;
import vn.camket.output.form.Lists;
import vn.camket.output.form.Names;
import vn.camket.output.form.TasksSheet;
import vn.camket.output.page.Book;
import vn.camket.output.page.Column;
import vn.camket.output.page.Face;
import vn.camket.text.Wording;

/** Writes the workbook in which a unit reports on an agreement for a quarter. */
public final class TemplateWorkbook {
    private final Form form;
    private final FormWords words;
    private final Names names;
    private final Lists lists = new Lists();

    private TemplateWorkbook(Form form, Register register, Wording wording) {
        this.form = form;
        this.words = new FormWords(register.vocabulary(), wording);
        this.names = new Names(form, register.units(), wording);
        lists.add(Lists.STATUS, words.statuses());
        lists.add(Lists.FIELD, names.fields());
        lists.add(Lists.LEAD, names.leads());
        lists.add(Lists.REVIEW, words.reviewKinds());
    }

    /** Leaves the stream open; equal forms give equal bytes on one machine. */
    public static void write(Form form, Register register, Language language, OutputStream out) throws IOException {
        LocalDate closes = form.quarter().closes(form.agreement().reporting().scheme());
        Wording wording = new Wording(language, register.units(), closes);
        try (Book book = new Book(wording)) {
            new TemplateWorkbook(form, register, wording).write(book);
            book.save(closes, out);
        }
    }

    private void write(Book book) {
        new CoverSheet(book.small("cover", CoverSheet.COLUMNS), form, words, names, lists).write();
        new TasksSheet(book.small("tasks", TasksSheet.columns(form)), form, words, names, lists).write();
        if (!form.figures().isEmpty()) {
            new FiguresSheet(book.small("figures", FiguresSheet.columns(form)), form, words, names, lists).write();
        }
        new ConferencesSheet(book.small("conferences", ConferencesSheet.COLUMNS), form, words, names, lists).write();
        new GuideSheet(book.small("guide", GuideSheet.COLUMNS), form, words).write();
        lists.write(book.small(
                "lists",
                lists.words().stream()
                        .map(list -> new Column("list", 40, Face.TEXT))
                        .toList()));
    }
}
