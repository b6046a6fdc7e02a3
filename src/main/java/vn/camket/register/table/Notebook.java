package vn.camket.register.table;

import java.util.ArrayList;
import java.util.List;
import vn.camket.fact.Cell;
import vn.camket.fact.Text;
import vn.camket.finding.CellFault;
import vn.camket.finding.RegisterChange;

/** Notes what is wrong with a workbook, and what it changes. */
final class Notebook {
    private final List<CellFault> faults = new ArrayList<>();
    private final List<RegisterChange> changes = new ArrayList<>();

    void fault(Cell at, String vi, String en) {
        fault(at, new Text(vi, en));
    }

    void fault(Cell at, Text message) {
        faults.add(new CellFault(at, message));
    }

    void change(RegisterChange change) {
        changes.add(change);
    }

    /** In the order in which they were met. */
    List<CellFault> faults() {
        return faults;
    }

    List<RegisterChange> changes() {
        return changes;
    }
}
