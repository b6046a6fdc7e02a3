package vn.camket.output.sheet;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.camket.fact.Register;
import vn.camket.fact.Text;
import vn.camket.finding.MarkedCopy;
import vn.camket.finding.Outcome;
import vn.camket.finding.Rule;
import vn.camket.output.content.Names;
import vn.camket.output.page.Book;
import vn.camket.output.page.Links;

/** Writes the sheets that stand behind a result: what is gone, what is waived, which cells, rules and files led to it. */
public record Annexes(Book book, Outcome outcome, Register register, Names names, Links links, Notes notes) {
    /** @param copies what became of the workbooks that were to be marked */
    public void write(List<MarkedCopy> copies) {
        resolved();
        waivers();
        evidence();
        rules();
        inputs(copies);
    }

    private void resolved() {
        book.sheet(
                "resolved",
                ResolvedSheet.COLUMNS,
                ResolvedSheet.PRINTED,
                notes.resolved(),
                page -> new ResolvedSheet(page, names, titles()).write(outcome.resolved()));
    }

    private void waivers() {
        book.sheet(
                "waivers",
                WaiversSheet.COLUMNS,
                WaiversSheet.PRINTED,
                notes.waivers(),
                page -> new WaiversSheet(page, names, titles()).write(outcome.waivers()));
    }

    private void evidence() {
        book.sheet(
                "evidence",
                EvidenceSheet.COLUMNS,
                EvidenceSheet.PRINTED,
                book.wording().label("note.evidence", outcome.asOf()),
                page -> new EvidenceSheet(page, names, links).write(outcome.findings(), outcome.trial()));
    }

    private void rules() {
        boolean trial = RulesSheet.hasTrial(outcome.rules());
        book.sheet(
                "rules",
                RulesSheet.columns(trial),
                RulesSheet.printed(trial),
                book.wording()
                        .label(
                                "note.rules",
                                outcome.rules().size(),
                                RulesSheet.runs(outcome).size()),
                page -> new RulesSheet(page, register.parameters())
                        .write(outcome, notes.tally().fired()));
    }

    private void inputs(List<MarkedCopy> copies) {
        book.sheet(
                "inputs",
                InputsSheet.COLUMNS,
                InputsSheet.PRINTED,
                notes.inputs(),
                page -> new InputsSheet(page, names).write(outcome.inputs(), copies));
    }

    private Map<String, Text> titles() {
        return outcome.rules().stream().collect(Collectors.toMap(Rule::id, Rule::title));
    }
}
