package vn.camket.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.value.Keys;

/** Describes the rows of a table between two totals: how many they are, and whether they are of one kind. */
final class Stretch {
    private final Set<String> measures = new HashSet<>();
    private final Set<Integer> depths = new HashSet<>();
    private int rows;

    int rows() {
        return rows;
    }

    /** @param mark the cell that numbers the row, null when none does */
    void addRow(GridCell mark) {
        rows++;
        if (mark != null) {
            depths.add(Numbering.depth(mark));
        }
    }

    void addMeasure(GridCell cell) {
        measures.add(Keys.of(cell.text()));
    }

    /** Whether sums over the rows of these stretches say anything: one unit of measure, and none sums up others. */
    static boolean areOfOneKind(List<Stretch> stretches) {
        Set<String> measures = new HashSet<>();
        Set<Integer> depths = new HashSet<>();
        stretches.forEach(stretch -> {
            measures.addAll(stretch.measures);
            depths.addAll(stretch.depths);
        });
        return measures.size() <= 1 && depths.size() <= 1 && !measures.contains(Keys.of("%"));
    }

    static int rows(List<Stretch> stretches) {
        return stretches.stream().mapToInt(Stretch::rows).sum();
    }
}
