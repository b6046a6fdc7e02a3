package vn.camket.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.camket.fact.Cell;
import vn.camket.finding.CellFault;
import vn.camket.finding.Fault;
import vn.camket.finding.RegisterChange;
import vn.camket.register.RegisterImported;
import vn.camket.text.Wording;

/** Words what a workbook of the register changes, or what is wrong with it. */
record RegisterChanges(Path workbook, Wording wording) {
    List<String> faults(RegisterImported read, Function<Fault, String> place) {
        List<String> lines = new ArrayList<>();
        read.faults().forEach(fault -> lines.add(line(fault)));
        read.others()
                .forEach(fault ->
                        lines.add(place.apply(fault) + ": " + fault.message().in(wording.language())));
        lines.add(wording.label(
                "register.faulty", read.faults().size() + read.others().size()));
        return lines;
    }

    private String line(CellFault fault) {
        return place(fault.at()) + ": " + fault.message().in(wording.language());
    }

    private String place(Cell at) {
        if (at == null) {
            return workbook.toString();
        }
        return workbook + ", " + (at.ref() == null ? at.sheet() : at.sheet() + "!" + at.ref());
    }

    List<String> changes(RegisterImported read, boolean written) {
        List<String> lines = new ArrayList<>();
        String agreement = "";
        for (RegisterChange change : read.changes()) {
            if (!change.agreement().equals(agreement)) {
                agreement = change.agreement();
                lines.add(agreement);
            }
            lines.add("  " + line(change));
        }
        read.doubts().forEach(doubt -> lines.add(wording.label("register.doubt", line(doubt))));
        read.absent().forEach(id -> lines.add(wording.label("register.absent", id)));
        long files = read.drafts().stream().filter(draft -> draft.isChanged()).count();
        if (files == 0) {
            lines.add(wording.label("register.same"));
        } else {
            lines.add(wording.label(written ? "register.written" : "register.unwritten", files, workbook));
        }
        return lines;
    }

    private String line(RegisterChange change) {
        String sheet = change.table().in(wording.language());
        String at = change.at() == null || change.at().ref() == null
                ? sheet
                : sheet + "!" + change.at().ref();
        String row = change.row().in(wording.language());
        return wording.label(
                "register." + change.kind(),
                at,
                row,
                change.column() == null ? null : change.column().in(wording.language()),
                value(change.from()),
                value(change.to()));
    }

    private String value(Object value) {
        return value == null ? null : wording.value(value);
    }
}
