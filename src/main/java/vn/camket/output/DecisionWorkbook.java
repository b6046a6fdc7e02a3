package vn.camket.output;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.camket.fact.Language;
import vn.camket.fact.Units;
import vn.camket.finding.Answer;
import vn.camket.output.page.Book;
import vn.camket.output.page.Column;
import vn.camket.output.page.Entry;
import vn.camket.output.page.Face;
import vn.camket.output.page.Page;
import vn.camket.text.Wording;

/** Writes what the coordinating department says of the answer to one finding, in the form in which answers come back. */
public final class DecisionWorkbook {
    private static final List<Column> COLUMNS = List.of(
            new Column("id", 18, Face.CODE),
            new Column("explanation", 36, Face.TEXT),
            new Column("remedy", 36, Face.TEXT),
            new Column("answeredBy", 18, Face.TEXT),
            new Column("answeredOn", 13, Face.DATE),
            new Column("verdict", 18, Face.TEXT),
            new Column("until", 13, Face.DATE),
            new Column("daysLate", 9, Face.NUMBER),
            new Column("expected", 18, Face.TEXT),
            new Column("actual", 18, Face.TEXT));

    private DecisionWorkbook() {}

    /**
     * Leaves the stream open; equal decisions and days give equal bytes.
     *
     * @param finding its id
     * @param answer with the verdict
     * @param day on which it is written
     */
    public static void write(String finding, Answer answer, Language language, LocalDate day, OutputStream out)
            throws IOException {
        Wording wording = new Wording(language, new Units(List.of()), day);
        try (Book book = new Book(wording)) {
            Page page = book.named(wording.label("head.verdict"), COLUMNS);
            page.title(wording.label("head.verdict"), COLUMNS.size());
            page.head();
            page.row(row(finding, answer, wording));
            page.finish();
            book.save(day, out);
        }
    }

    /** A text that came back stays text. */
    private static List<?> row(String finding, Answer answer, Wording wording) {
        return Arrays.asList(
                finding,
                new Entry(answer.explanation()),
                new Entry(answer.remedy()),
                new Entry(answer.by()),
                answer.on(),
                wording.label("verdict." + answer.verdict().name().toLowerCase(Locale.ROOT)),
                answer.until(),
                answer.answered().daysLate(),
                new Entry(answer.answered().expected()),
                new Entry(answer.answered().actual()));
    }
}
