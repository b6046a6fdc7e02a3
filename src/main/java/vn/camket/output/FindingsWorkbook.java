package vn.camket.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import vn.camket.fact.Language;
import vn.camket.fact.Register;
import vn.camket.finding.MarkedCopy;
import vn.camket.finding.Outcome;
import vn.camket.finding.Outcome.Listed;
import vn.camket.output.content.Gaps;
import vn.camket.output.content.HeatMap;
import vn.camket.output.content.Names;
import vn.camket.output.content.OpenCounts;
import vn.camket.output.content.Tally;
import vn.camket.output.page.Book;
import vn.camket.output.page.Column;
import vn.camket.output.page.Links;
import vn.camket.output.page.Page;
import vn.camket.output.sheet.AgreementsSheet;
import vn.camket.output.sheet.Annexes;
import vn.camket.output.sheet.ConferenceSheet;
import vn.camket.output.sheet.FindingsSheet;
import vn.camket.output.sheet.MapSheet;
import vn.camket.output.sheet.Notes;
import vn.camket.output.sheet.SummarySheet;
import vn.camket.output.sheet.UnitsSheet;
import vn.camket.text.Wording;

/**
 * Writes {@code findings.xlsx}, for the coordinating department and the conference. Findings are passed through sheet by
 * sheet and not kept: there may be more than memory holds.
 */
public final class FindingsWorkbook {
    private final Book book;
    private final Outcome outcome;
    private final Tally tally;
    private final OpenCounts counts;
    private final Register register;
    private final Wording wording;
    private final Names names;
    private final Links links;
    private final List<MarkedCopy> copies;
    private final Notes notes;

    private FindingsWorkbook(
            Book book, Outcome outcome, Register register, Wording wording, Path reports, List<MarkedCopy> copies) {
        this.book = book;
        this.outcome = outcome;
        this.tally = Tally.of(outcome);
        this.counts = OpenCounts.of(outcome.findings());
        this.register = register;
        this.wording = wording;
        this.names = new Names(register, wording.language());
        this.links = Links.into(reports, wording);
        this.copies = copies;
        this.notes = new Notes(outcome, tally, wording);
    }

    /**
     * Leaves the stream open; equal outcomes give equal bytes on one machine.
     *
     * @param reports the reports folder as seen from the folder in which the workbook will lie, e.g. {@code
     *     ../../reports-in}; an absolute one gives links that hold on this machine only
     * @param copies what became of the workbooks that were to be marked
     * @param others who may help to write the sheets; they need not begin anything
     */
    public static void write(
            Outcome outcome,
            Register register,
            Language language,
            Path reports,
            List<MarkedCopy> copies,
            Executor others,
            OutputStream out)
            throws IOException {
        Wording wording = new Wording(language, register.units(), outcome.asOf());
        try (Book book = new Book(wording, others)) {
            new FindingsWorkbook(book, outcome, register, wording, reports, copies).write();
            book.save(outcome.asOf(), out);
        }
    }

    private void write() {
        summary();
        if (outcome.beforeConference() != null) {
            conference();
        }
        findings("findings", outcome.findings(), notes.findings());
        if (!outcome.trial().isEmpty()) {
            findings("trial", outcome.trial(), wording.label("note.trial", outcome.asOf()));
        }
        agreements();
        map();
        units();
        new Annexes(book, outcome, register, names, links, notes).write(copies);
    }

    private void conference() {
        book.sheet(
                "conference",
                ConferenceSheet.COLUMNS,
                ConferenceSheet.COLUMNS.size(),
                notes.conference(),
                page -> new ConferenceSheet(page, names).write(outcome));
    }

    private void summary() {
        Page page = book.small("summary", SummarySheet.COLUMNS);
        new SummarySheet(page, tally, names).write(outcome);
        page.print(SummarySheet.COLUMNS.size());
    }

    private void findings(String key, List<Listed> listed, String note) {
        Gaps gaps = Gaps.in(outcome.accounts());
        book.sheet(
                key,
                FindingsSheet.COLUMNS,
                FindingsSheet.PRINTED,
                note,
                page -> new FindingsSheet(page, names, links, gaps).write(listed));
    }

    private void agreements() {
        book.sheet(
                "agreements",
                AgreementsSheet.COLUMNS,
                AgreementsSheet.PRINTED,
                wording.label("note.actions", outcome.asOf()),
                page -> new AgreementsSheet(page, names, counts, outcome.asOf()).write(outcome.accounts()));
    }

    private void map() {
        HeatMap map = HeatMap.of(outcome.accounts(), counts, wording.language());
        List<Column> columns = MapSheet.columns(map);
        book.sheet(
                "map",
                columns,
                columns.size(),
                wording.label("note.map", outcome.asOf()),
                page -> new MapSheet(page, names, map).write());
    }

    private void units() {
        book.sheet(
                "units",
                UnitsSheet.COLUMNS,
                UnitsSheet.PRINTED,
                wording.label("note.units", outcome.asOf()),
                page -> new UnitsSheet(page, counts).write(outcome.accounts()));
    }
}
