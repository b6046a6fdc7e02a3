package vn.camket.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.camket.fact.Language;
import vn.camket.fact.Register;
import vn.camket.fact.Text;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome;
import vn.camket.finding.Outcome.InputState;
import vn.camket.finding.Outcome.Listed;
import vn.camket.finding.Outcome.Standing;
import vn.camket.finding.Rule;
import vn.camket.output.content.Names;
import vn.camket.output.content.Tally;
import vn.camket.output.page.Book;
import vn.camket.output.page.Links;
import vn.camket.output.page.Page;
import vn.camket.output.sheet.AgreementsSheet;
import vn.camket.output.sheet.ConferenceSheet;
import vn.camket.output.sheet.EvidenceSheet;
import vn.camket.output.sheet.FindingsSheet;
import vn.camket.output.sheet.InputsSheet;
import vn.camket.output.sheet.RulesSheet;
import vn.camket.output.sheet.SummarySheet;
import vn.camket.output.sheet.UnitsSheet;
import vn.camket.output.sheet.WaiversSheet;
import vn.camket.text.Wording;

/** Writes {@code findings.xlsx}, for the coordinating department and the conference. */
public final class FindingsWorkbook {
    private final Outcome outcome;
    private final Tally tally;
    private final Register register;
    private final Wording wording;
    private final Names names;
    private final Links links;

    private FindingsWorkbook(Outcome outcome, Register register, Wording wording, Path reports) {
        this.outcome = outcome;
        this.tally = Tally.of(outcome);
        this.register = register;
        this.wording = wording;
        this.names = new Names(register, wording.language());
        this.links = Links.into(reports, wording);
    }

    /**
     * Leaves the stream open; equal outcomes give equal bytes on one machine.
     *
     * @param reports the reports folder as seen from the folder in which the workbook will lie, e.g. {@code
     *     ../../reports-in}; an absolute one gives links that hold on this machine only
     */
    public static void write(Outcome outcome, Register register, Language language, Path reports, OutputStream out)
            throws IOException {
        Wording wording = new Wording(language, register.units(), outcome.asOf());
        try (Book book = new Book(wording)) {
            new FindingsWorkbook(outcome, register, wording, reports).write(book);
            book.save(outcome.asOf(), out);
        }
    }

    private void write(Book book) {
        new SummarySheet(book.small("summary", SummarySheet.COLUMNS), tally).write(outcome);
        if (outcome.beforeConference() != null) {
            conference(book);
        }
        findings(book);
        if (!outcome.trial().isEmpty()) {
            trial(book);
        }
        agreements(book);
        units(book);
        waivers(book);
        evidence(book);
        rules(book);
        inputs(book);
    }

    private void conference(Book book) {
        int columns = ConferenceSheet.COLUMNS.size();
        Page page = open(book.small("conference", ConferenceSheet.COLUMNS), "conference", columns);
        LocalDate until = outcome.asOf().plusDays(outcome.beforeConference());
        page.note(
                wording.label(
                        outcome.accounts().isEmpty() ? "note.noConference" : "note.conference",
                        outcome.accounts().size(),
                        outcome.asOf(),
                        until),
                columns);
        new ConferenceSheet(page, names).write(outcome);
        book.print(page, columns);
    }

    private void findings(Book book) {
        Page page = open(book.large("findings", FindingsSheet.COLUMNS), "findings", FindingsSheet.PRINTED);
        int waived = tally.of(Standing.WAIVED);
        page.note(
                waived == 0
                        ? wording.label("note.count", outcome.asOf(), tally.findings())
                        : wording.label("note.count", outcome.asOf(), tally.findings(), waived),
                FindingsSheet.PRINTED);
        new FindingsSheet(page, names, links).write(outcome.findings());
        book.print(page, FindingsSheet.PRINTED);
    }

    private void trial(Book book) {
        Page page = open(book.large("trial", FindingsSheet.COLUMNS), "trial", FindingsSheet.PRINTED);
        page.note(wording.label("note.trial", outcome.asOf()), FindingsSheet.PRINTED);
        new FindingsSheet(page, names, links).write(outcome.trial());
        book.print(page, FindingsSheet.PRINTED);
    }

    private void agreements(Book book) {
        int columns = AgreementsSheet.COLUMNS.size();
        Page page = open(book.small("agreements", AgreementsSheet.COLUMNS), "agreements", columns);
        page.note(wording.label("note.actions", outcome.asOf()), columns);
        new AgreementsSheet(page, names).write(register.agreements().keySet(), outcome.actions());
        book.print(page, columns);
    }

    private void units(Book book) {
        int columns = UnitsSheet.COLUMNS.size();
        Page page = open(book.small("units", UnitsSheet.COLUMNS), "units", columns);
        page.note(wording.label("note.actions", outcome.asOf()), columns);
        new UnitsSheet(page).write(outcome);
        book.print(page, columns);
    }

    private void waivers(Book book) {
        Page page = open(book.small("waivers", WaiversSheet.COLUMNS), "waivers", WaiversSheet.PRINTED);
        page.note(
                outcome.waivers().isEmpty()
                        ? wording.label("note.noWaivers")
                        : wording.label(
                                "note.waivers",
                                outcome.asOf(),
                                outcome.waivers().size()),
                WaiversSheet.PRINTED);
        Map<String, Text> titles = outcome.rules().stream().collect(Collectors.toMap(Rule::id, Rule::title));
        new WaiversSheet(page, names, titles).write(outcome.waivers());
        book.print(page, WaiversSheet.PRINTED);
    }

    private void evidence(Book book) {
        Page page = open(book.large("evidence", EvidenceSheet.COLUMNS), "evidence", EvidenceSheet.PRINTED);
        page.note(wording.label("note.evidence", outcome.asOf()), EvidenceSheet.PRINTED);
        List<Finding> findings = Stream.concat(outcome.findings().stream(), outcome.trial().stream())
                .map(Listed::finding)
                .toList();
        new EvidenceSheet(page, names, links).write(findings);
        book.print(page, EvidenceSheet.PRINTED);
    }

    private void rules(Book book) {
        boolean trial = RulesSheet.hasTrial(outcome.rules());
        Page page = open(book.small("rules", RulesSheet.columns(trial)), "rules", RulesSheet.printed(trial));
        new RulesSheet(page, register.parameters()).write(outcome.rules(), tally.fired());
        book.print(page, RulesSheet.printed(trial));
    }

    private void inputs(Book book) {
        Page page = open(book.small("inputs", InputsSheet.COLUMNS), "inputs", InputsSheet.PRINTED);
        page.note(
                wording.label(
                        "note.inputs",
                        outcome.inputs().size(),
                        tally.of(InputState.READ),
                        tally.of(InputState.REFUSED),
                        tally.of(InputState.IGNORED),
                        tally.of(InputState.NOT_YET)),
                InputsSheet.PRINTED);
        new InputsSheet(page, names).write(outcome.inputs());
        book.print(page, InputsSheet.PRINTED);
    }

    private Page open(Page page, String key, int span) {
        page.title(wording.label("heading." + key), span);
        return page;
    }
}
