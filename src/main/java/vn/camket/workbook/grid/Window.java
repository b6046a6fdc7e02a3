package vn.camket.workbook.grid;

import java.util.ArrayList;
import java.util.List;

/** Holds the rows of a sheet that can be looked at, in their order; rows come in below and are forgotten above. */
final class Window {
    private final List<GridRow> rows = new ArrayList<>();
    /** Place of the first row that is not forgotten. */
    private int first;

    void add(GridRow row) {
        rows.add(row);
    }

    /** The row of an index, null when it is blank or not held. */
    GridRow row(int index) {
        int place = place(index);
        return place < rows.size() && rows.get(place).index() == index ? rows.get(place) : null;
    }

    /** The next row below an index, null when none is held. */
    GridRow below(int index) {
        int place = place(index + 1);
        return place < rows.size() ? rows.get(place) : null;
    }

    /** Forgets the rows above an index; gives how many cells they had. */
    int forgetAbove(int index) {
        int cells = 0;
        for (; first < rows.size() && rows.get(first).index() < index; first++) {
            cells += rows.get(first).cells().size();
            rows.set(first, null);
        }
        if (first > rows.size() / 2) {
            rows.subList(0, first).clear();
            first = 0;
        }
        return cells;
    }

    /** Place of the first row of an index or below it. */
    private int place(int index) {
        int low = first;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).index() < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
