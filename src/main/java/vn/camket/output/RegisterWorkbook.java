package vn.camket.output;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import vn.camket.fact.Language;
import vn.camket.fact.RegisterTable;
import vn.camket.fact.RegisterTables;
import vn.camket.output.form.Lists;
import vn.camket.output.form.RegisterGuide;
import vn.camket.output.form.RegisterSheet;
import vn.camket.output.page.Book;
import vn.camket.output.page.Column;
import vn.camket.output.page.Face;
import vn.camket.text.Wording;

/** Writes the workbook in which the register is worked on. */
public final class RegisterWorkbook {
    private RegisterWorkbook() {}

    /**
     * Leaves the stream open; equal tables and days give equal bytes.
     *
     * @param day on which it is written
     */
    public static void write(RegisterTables register, Wording wording, LocalDate day, OutputStream out)
            throws IOException {
        Language language = wording.language();
        Lists lists = new Lists();
        register.lists()
                .forEach((name, words) -> lists.add(
                        RegisterSheet.list(name),
                        words.stream().map(word -> word.in(language)).toList()));
        try (Book book = new Book(wording)) {
            for (RegisterTable table : register.tables()) {
                String name = table.name().in(language);
                new RegisterSheet(book.named(name, RegisterSheet.columns(table, language)), table, lists).write();
            }
            new RegisterGuide(book.small("guide", RegisterGuide.COLUMNS), register.tables()).write();
            lists.write(book.small(
                    "lists",
                    lists.words().stream()
                            .map(list -> new Column("list", 40, Face.TEXT))
                            .toList()));
            book.save(day, out);
        }
    }
}
