package vn.camket.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.camket.fact.Language;
import vn.camket.fact.Register;
import vn.camket.finding.RuleComparison;
import vn.camket.output.change.ChangesSheet;
import vn.camket.output.change.ComparedRulesSheet;
import vn.camket.output.change.DifferencesSheet;
import vn.camket.output.content.Names;
import vn.camket.output.page.Book;
import vn.camket.output.page.Links;
import vn.camket.text.RuleChangeWords;
import vn.camket.text.Wording;

/** Writes what a change of the rules does as a workbook, for whoever decides on the change. */
public final class RuleChangeWorkbook {
    private final RuleComparison comparison;
    private final DifferencesSheet.Side present;
    private final DifferencesSheet.Side changed;
    private final RuleChangeWords words;
    private final Book book;

    private RuleChangeWorkbook(
            RuleComparison comparison, DifferencesSheet.Side present, DifferencesSheet.Side changed, Book book) {
        this.comparison = comparison;
        this.present = present;
        this.changed = changed;
        this.words = new RuleChangeWords(comparison, changed.wording());
        this.book = book;
    }

    /**
     * Leaves the stream open; equal comparisons give equal bytes on one machine.
     *
     * @param before what the present folder registers
     * @param after what the changed folder registers
     * @param reports the reports folder as seen from the folder in which the workbook will lie, or absolute
     */
    public static void write(
            RuleComparison comparison,
            Register before,
            Register after,
            Language language,
            Path reports,
            OutputStream out)
            throws IOException {
        DifferencesSheet.Side changed = side(after, language, comparison);
        try (Book book = new Book(changed.wording())) {
            new RuleChangeWorkbook(comparison, side(before, language, comparison), changed, book)
                    .write(Links.into(reports, changed.wording()));
            book.save(comparison.asOf(), out);
        }
    }

    private static DifferencesSheet.Side side(Register register, Language language, RuleComparison comparison) {
        return new DifferencesSheet.Side(
                new Wording(language, register.units(), comparison.asOf()), new Names(register, language));
    }

    private void write(Links links) {
        book.sheet(
                "changes",
                ChangesSheet.COLUMNS,
                ChangesSheet.COLUMNS.size(),
                words.compared() + "\n" + words.files(),
                page -> new ChangesSheet(page, changed.names()).write(comparison));
        book.sheet(
                "comparedRules",
                ComparedRulesSheet.COLUMNS,
                ComparedRulesSheet.COLUMNS.size() - 1,
                Stream.concat(Stream.of(words.counts()), words.failures().stream())
                        .collect(Collectors.joining("\n")),
                page -> new ComparedRulesSheet(page).write(comparison));
        book.sheet(
                "differences",
                DifferencesSheet.COLUMNS,
                DifferencesSheet.PRINTED,
                words.told(),
                page -> new DifferencesSheet(page, present, changed, links).write(comparison.differences()));
    }
}
