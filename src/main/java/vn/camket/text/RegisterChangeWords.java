package vn.camket.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.camket.fact.Cell;
import vn.camket.finding.CellFault;
import vn.camket.finding.RegisterChange;

/** Words what a workbook of the register changes, and where in it something is wrong. */
public record RegisterChangeWords(Wording wording) {
    /** Under the id of each agreement what changes of it, moved in. */
    public List<String> of(Collection<RegisterChange> changes) {
        List<String> lines = new ArrayList<>();
        String agreement = "";
        for (RegisterChange change : changes) {
            if (!change.agreement().equals(agreement)) {
                agreement = change.agreement();
                lines.add(agreement);
            }
            lines.add("  " + of(change));
        }
        return lines;
    }

    public String of(RegisterChange change) {
        String sheet = change.table().in(wording.language());
        String at = change.at() == null || change.at().ref() == null
                ? sheet
                : sheet + "!" + change.at().ref();
        return of(change, at);
    }

    /** @param at where it stands */
    public String of(RegisterChange change, String at) {
        return wording.label(
                "register." + change.kind(),
                at,
                change.row().in(wording.language()),
                change.column() == null ? null : change.column().in(wording.language()),
                value(change.from()),
                value(change.to()));
    }

    private String value(Object value) {
        return value == null ? null : wording.value(value);
    }

    /**
     * A fault behind its place.
     *
     * @param workbook what the workbook is called
     */
    public String of(CellFault fault, String workbook) {
        return place(fault.at(), workbook) + ": " + fault.message().in(wording.language());
    }

    private static String place(Cell at, String workbook) {
        if (at == null) {
            return workbook;
        }
        return workbook + ", " + (at.ref() == null ? at.sheet() : at.sheet() + "!" + at.ref());
    }
}
