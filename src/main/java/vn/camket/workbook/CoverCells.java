package vn.camket.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.camket.fact.Cell;
import vn.camket.fact.CellAccount.Taken;
import vn.camket.fact.Cover;
import vn.camket.fact.Stated;

/** Looks up what the covers of a reading hold of a cell. */
final class CoverCells {
    private final Map<String, List<Taken>> taken = new HashMap<>();

    CoverCells(Collection<Cover> covers) {
        covers.forEach(cover -> cover.labels().forEach(this::add));
    }

    private void add(String label, Stated<?> stated) {
        if (stated.isBlank()) {
            return;
        }
        List<Taken> ofCell =
                taken.computeIfAbsent(key(stated.cell().sheet(), stated.cell().ref()), any -> new ArrayList<>());
        Taken one = new Taken(label, stated);
        if (!ofCell.contains(one)) {
            ofCell.add(one);
        }
    }

    List<Taken> of(Cell cell) {
        return taken.getOrDefault(key(cell.sheet(), cell.ref()), List.of());
    }

    private static String key(String sheet, String ref) {
        return ref + "!" + sheet;
    }
}
