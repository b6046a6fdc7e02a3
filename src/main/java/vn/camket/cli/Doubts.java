package vn.camket.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.camket.fact.CellAccount;
import vn.camket.fact.CellAccount.Role;
import vn.camket.finding.Inspected;

/** Counts the cells of a workbook, and keeps the first of those that were not understood and are no fault already. */
final class Doubts {
    private static final int MOST = 100;

    private final Set<String> faulty = new HashSet<>();
    private final List<CellAccount> first = new ArrayList<>();
    private String lastHeader;
    private int count;
    private int all;
    private int unread;
    private int hidden;
    private int converted;

    Doubts(List<Inspected.Fault> faults) {
        faults.forEach(
                fault -> faulty.add(place(fault.place().sheet(), fault.place().cell())));
    }

    void take(CellAccount cell) {
        count++;
        unread += cell.role() == Role.UNREAD_COLUMN || cell.role() == Role.UNREAD_ROW ? 1 : 0;
        hidden += cell.hidden() && cell.role() != Role.OUTSIDE ? 1 : 0;
        converted += cell.converted() == null ? 0 : 1;
        if (cell.isDoubtful()
                && !isOfToldHeader(cell)
                && !faulty.contains(place(cell.cell().sheet(), cell.cell().ref()))) {
            all++;
            if (first.size() < MOST) {
                first.add(cell);
            }
        }
    }

    /** Of an unknown table one header is enough, and those that are near to a known one. */
    private boolean isOfToldHeader(CellAccount cell) {
        if (cell.role() != Role.UNKNOWN_TABLE || cell.nearest() != null) {
            return false;
        }
        String header = cell.cell().sheet() + "!" + cell.cell().row();
        boolean isTold = header.equals(lastHeader);
        lastHeader = header;
        return isTold;
    }

    /** A cell as a reader finds it, or a whole sheet. */
    static String place(String sheet, String ref) {
        return ref == null ? sheet : sheet + "!" + ref;
    }

    List<CellAccount> first() {
        return first;
    }

    /** How many cells were taken. */
    int count() {
        return count;
    }

    /** How many were not understood and are no fault. */
    int all() {
        return all;
    }

    /** How many stand below headers that are not read. */
    int unread() {
        return unread;
    }

    /** How many are hidden, lists and the like outside of tables apart. */
    int hidden() {
        return hidden;
    }

    int converted() {
        return converted;
    }
}
