package vn.camket.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.camket.fact.Agreement;
import vn.camket.fact.Cell;
import vn.camket.fact.DocumentNumber;
import vn.camket.fact.DocumentNumbers;
import vn.camket.fact.Due;
import vn.camket.fact.Measurement;
import vn.camket.fact.Provenance;
import vn.camket.fact.Report;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.ReportedReview;
import vn.camket.fact.RowDate;
import vn.camket.fact.RowStatus;
import vn.camket.fact.Stated;

/** Derives what rules compare within the rows of one report: statuses, dates, numbers of documents. */
final class RowFacts {
    private final Report report;
    private final RowNames names;
    private final String unit;
    private final LocalDate earliest;
    private final Set<String> numbered = new HashSet<>();
    private final List<Object> facts = new ArrayList<>();

    private RowFacts(World world, Report report, RowNames names) {
        this.report = report;
        this.names = names;
        this.unit = world.holder(report.unit());
        Agreement agreement = world.agreement();
        boolean signedBefore =
                agreement.signedOn() != null && agreement.signedOn().isBefore(agreement.from());
        this.earliest = signedBefore ? agreement.signedOn() : agreement.from();
    }

    static List<Object> of(World world, Report report, RowNames names) {
        RowFacts found = new RowFacts(world, report, names);
        report.actions().forEach(found::add);
        report.measurements().forEach(found::add);
        report.reviews().forEach(found::add);
        return found.facts;
    }

    private void add(ReportedAction row) {
        RowNames.Name name = names.of(row);
        boolean told = row.progress().isGiven() || row.completedOn().isGiven();
        if (row.status().isGiven() && told) {
            addStatus(row, name);
        }
        Stated<LocalDate> reportDate = report.cover().reportDate();
        if (row.completedOn().isGiven() && reportDate.isGiven()) {
            addDate(name, "completedOn", row.completedOn().value(), row.completedOn(), null, reportDate);
        }
        Due due = row.due().value();
        if (due != null && due.date() != null) {
            addDate(name, "due", due.date(), row.due(), earliest, Stated.blank());
        }
        addEvidence(name, row.evidence(), row.evidenceDate());
    }

    private void add(Measurement row) {
        addEvidence(names.of(row), row.evidence(), row.evidenceDate());
    }

    private void add(ReportedReview row) {
        if (row.document().isGiven()) {
            addNumbers(
                    names.of(row),
                    "document",
                    row.document(),
                    DocumentNumbers.inCell(row.document().value()));
        }
    }

    private void addStatus(ReportedAction row, RowNames.Name name) {
        Cell status = row.status().cell();
        facts.add(new RowStatus(
                name.subject(),
                unit,
                name.title(),
                name.field(),
                row.status().value(),
                status.text(),
                row.progress().value(),
                row.completedOn().value(),
                status.sheet(),
                status.ref(),
                Stream.of(row.status(), row.progress(), row.completedOn())
                        .filter(Stated::isGiven)
                        .map(stated -> place(stated.cell()))
                        .toList()));
    }

    private void addEvidence(RowNames.Name name, Stated<String> evidence, Stated<LocalDate> date) {
        if (date.isGiven()) {
            addDate(name, "evidenceDate", date.value(), date, earliest, Stated.blank());
        }
        if (evidence.isGiven()) {
            addNumbers(name, "evidence", evidence, DocumentNumbers.findAll(evidence.value()));
        }
    }

    private void addDate(
            RowNames.Name name,
            String column,
            LocalDate date,
            Stated<?> stated,
            LocalDate first,
            Stated<LocalDate> last) {
        Cell cell = stated.cell();
        List<Provenance> places = last.isGiven() ? List.of(place(cell), place(last.cell())) : List.of(place(cell));
        facts.add(new RowDate(
                name.subject(),
                unit,
                name.title(),
                name.field(),
                column,
                date,
                first,
                last.value(),
                cell.sheet(),
                cell.ref(),
                places));
    }

    /** A cell that is merged over several rows is looked at once, at the first of them. */
    private void addNumbers(
            RowNames.Name name, String column, Stated<String> stated, List<DocumentNumbers.Found> numbers) {
        Cell cell = stated.cell();
        if (numbers.isEmpty() || !numbered.add(cell.sheet() + "!" + cell.ref())) {
            return;
        }
        for (DocumentNumbers.Found number : numbers) {
            facts.add(new DocumentNumber(
                    name.subject(),
                    unit,
                    name.field(),
                    column,
                    number.words(),
                    number.form(),
                    cell.sheet(),
                    cell.ref(),
                    List.of(place(cell))));
        }
    }

    private Provenance place(Cell cell) {
        return Provenance.cell(report.workbook(), cell);
    }
}
