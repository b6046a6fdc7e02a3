package vn.camket.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.camket.fact.Language;
import vn.camket.fact.Register;
import vn.camket.finding.MarkedCopy;
import vn.camket.finding.Outcome;
import vn.camket.finding.Severity;
import vn.camket.output.content.Gaps;
import vn.camket.output.content.Names;
import vn.camket.output.content.Urgency;
import vn.camket.output.page.Book;
import vn.camket.output.page.Links;
import vn.camket.output.page.Page;
import vn.camket.output.sheet.OwedSheet;
import vn.camket.output.sheet.OwedSheet.Owed;
import vn.camket.output.sheet.UnitSheet;
import vn.camket.text.Wording;

/** Writes the workbook of one unit: what it must do, most urgent first, with room for its answers. */
public final class UnitWorkbook {
    private static final Path UP = Path.of("..");

    private final Outcome outcome;
    private final Wording wording;
    private final Names names;
    private final Links reports;
    private final Map<String, String> copies;
    private final Gaps gaps;

    /**
     * Prepares the workbooks of a run, which lie in a folder of the run's.
     *
     * @param reports the reports folder as seen from the folder of the run; an absolute one gives links that hold on this
     *     machine only
     */
    public UnitWorkbook(
            Outcome outcome, Register register, Language language, Path reports, Collection<MarkedCopy> copies) {
        this.outcome = outcome;
        this.wording = new Wording(language, register.units(), outcome.asOf());
        this.names = new Names(register, language);
        this.reports = Links.into(reports.isAbsolute() ? reports : UP.resolve(reports), wording);
        this.gaps = Gaps.in(outcome.accounts());
        this.copies = copies.stream()
                .filter(copy -> copy.path() != null)
                .collect(Collectors.toMap(MarkedCopy::workbook, MarkedCopy::path));
    }

    /** Ids of the units that have findings of their own. */
    public static Set<String> units(Outcome outcome) {
        return Urgency.units(outcome.findings());
    }

    /** Leaves the stream open; equal outcomes give equal bytes on one machine. */
    public void write(String unit, OutputStream out) throws IOException {
        List<Owed> owed = Owed.of(outcome.accounts(), unit);
        try (Book book = new Book(wording)) {
            duties(book, unit, Owed.count(owed));
            if (!owed.isEmpty()) {
                owed(book, unit, owed);
            }
            book.save(outcome.asOf(), out);
        }
    }

    private void duties(Book book, String unit, int owed) {
        Urgency urgency = new Urgency(outcome.findings(), unit, gaps);
        Page page = book.large("duties", UnitSheet.COLUMNS);
        page.title(wording.label("heading.duties", wording.unitName(unit)), UnitSheet.PRINTED);
        page.note(counts(urgency), UnitSheet.PRINTED);
        page.note(wording.label("note.answer"), UnitSheet.PRINTED);
        if (owed > 0) {
            page.note(wording.label("note.owed", owed), UnitSheet.PRINTED);
        }
        if (urgency.places().count() > Links.MOST) {
            page.note(wording.label("note.links", Links.MOST), UnitSheet.PRINTED);
        }
        new UnitSheet(page, names, reports, Links.into(UP, wording), copies).write(outcome.findings(), urgency);
        page.print(UnitSheet.PRINTED);
    }

    private String counts(Urgency urgency) {
        String bySeverity = Stream.of(Severity.CRITICAL, Severity.ERROR, Severity.WARNING, Severity.INFO)
                .map(severity -> wording.label("note.severity", severity, count(urgency, severity)))
                .collect(Collectors.joining(", "));
        long all = urgency.places().count();
        return wording.label("note.duties", outcome.asOf(), all, bySeverity);
    }

    private long count(Urgency urgency, Severity severity) {
        return urgency.places()
                .filter(at -> outcome.findings().get(at).finding().severity() == severity)
                .count();
    }

    private void owed(Book book, String unit, List<Owed> owed) {
        int columns = OwedSheet.COLUMNS.size();
        Page page = book.small("owed", OwedSheet.COLUMNS);
        page.title(wording.label("heading.owed", wording.unitName(unit)), columns);
        page.note(wording.label("note.asOf", outcome.asOf()), columns);
        new OwedSheet(page, names).write(owed);
        page.print(columns);
    }
}
