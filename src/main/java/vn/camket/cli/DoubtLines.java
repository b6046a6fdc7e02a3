package vn.camket.cli;

import vn.camket.fact.Provenance;
import vn.camket.finding.Inspected;
import vn.camket.text.InspectionWords;
import vn.camket.text.Wording;

/** Prints what was not understood of a workbook, a place a line. */
record DoubtLines(Prose prose, InspectionWords words) {
    void faults(Inspected workbook) {
        if (!workbook.faults().isEmpty()) {
            prose.text(2, wording().label("inspect.faults", workbook.faults().size()));
        }
        workbook.faults().forEach(this::fault);
    }

    void fault(Inspected.Fault fault) {
        Provenance at = fault.place();
        line(at.sheet(), at.cell(), at.value(), words.fault(fault.fact()));
    }

    /** @param more key of the bundle for where the others are told */
    void doubts(Doubts doubts, String more) {
        if (doubts.all() > 0) {
            prose.text(2, wording().label("inspect.doubts", doubts.all()));
        }
        doubts.first()
                .forEach(cell ->
                        line(cell.cell().sheet(), cell.cell().ref(), cell.cell().text(), words.why(cell)));
        if (doubts.all() > doubts.first().size()) {
            prose.item(4, wording().label(more, doubts.all() - doubts.first().size()));
        }
    }

    private void line(String sheet, String ref, String text, String why) {
        String place = sheet == null ? wording().label("inspect.workbook") : Doubts.place(sheet, ref);
        String quoted = text == null || ref == null
                ? ""
                : " \"" + CellLines.cut(wording().value(text), 40) + "\"";
        prose.item(4, place + quoted + ": " + why);
    }

    private Wording wording() {
        return words.wording();
    }
}
