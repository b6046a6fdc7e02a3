package vn.camket.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import vn.camket.Inspection;
import vn.camket.Merging;
import vn.camket.fact.Cell;
import vn.camket.fact.Language;
import vn.camket.fact.MergedCell;
import vn.camket.fact.MergedReport;
import vn.camket.fact.MergedRow;
import vn.camket.fact.Text;
import vn.camket.fact.UnknownName;
import vn.camket.finding.Inspected;
import vn.camket.text.InspectionWords;
import vn.camket.text.Wording;

/** Prints what came of putting files of departments together: the files, what was not understood, what is left to people. */
final class MergePage {
    private final Wording wording;
    private final Prose prose;
    private final DoubtLines lines;

    MergePage(Inspection inspection, Language language, LocalDate date, PrintWriter out) {
        this.wording = new Wording(language, inspection.register().units(), date);
        this.prose = new Prose(out);
        this.lines = new DoubtLines(prose, new InspectionWords(wording));
    }

    void refused(List<Merging.Refused> refused) {
        prose.text(0, wording.label("merge.nothing", refused.size()));
        for (Merging.Refused file : refused) {
            if (file.why() != null) {
                prose.item(2, file.file() + ": " + wording.value(file.why()));
            } else {
                prose.text(2, file.file() + ":");
                file.faults().forEach(lines::fault);
            }
        }
        prose.text(0, wording.label("merge.hint"));
    }

    void taken(Merging.Taken file) {
        prose.item(
                2,
                file.file() + ": "
                        + wording.label("inspect.rows", file.actions(), file.measurements(), file.reviews()));
        if (file.left() > 0) {
            prose.item(4, wording.label("merge.left", file.left()));
        }
    }

    /** What is not understood of a file that was taken; names on its cover may have been told on the command line. */
    void doubts(Inspected workbook, Doubts doubts) {
        List<Inspected.Fault> faults = workbook.faults().stream()
                .filter(fault -> !(fault.fact() instanceof UnknownName name) || name.kind() == UnknownName.Kind.FIELD)
                .toList();
        if (!faults.isEmpty() || doubts.all() > 0) {
            prose.gap().text(0, wording.label("merge.doubts", workbook.workbook()));
            faults.forEach(lines::fault);
            lines.doubts(doubts, "merge.more");
        }
    }

    void disputes(MergedReport report) {
        if (report.disputes() > 0) {
            prose.gap().text(0, wording.label("merge.disputes", report.disputes()));
        }
        if (report.plan() != null && report.plan().isDisputed()) {
            dispute(report.form().agreement().title(), "form.cover.plan", report.plan());
        }
        disputes("actions", report.tasks());
        disputes("commitments", report.figures());
        disputes("reviews", report.reviews());
    }

    private void disputes(String table, List<MergedRow> rows) {
        rows.forEach(row -> row.cells().forEach((column, cell) -> {
            if (cell.isDisputed()) {
                dispute(row.title(), "form." + table + "." + column, cell);
            }
        }));
    }

    private void dispute(Text subject, String column, MergedCell cell) {
        prose.item(2, wording.label("merge.cell", subject, wording.label(column)));
        for (MergedCell.Said said : cell.said()) {
            Cell at = said.stated().cell();
            String place = wording.label("merge.place", said.source().file(), at.sheet(), at.ref());
            prose.item(4, wording.label("merge.said", said.words(), place));
        }
    }
}
