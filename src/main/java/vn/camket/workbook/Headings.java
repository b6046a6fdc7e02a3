package vn.camket.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.camket.fact.Stated;
import vn.camket.workbook.grid.GridCell;

/** Keeps the section headings that rows stand under, told apart by their marks: "A. Kinh tế", in it "I. Nông nghiệp". */
final class Headings {
    private final List<Level> levels = new ArrayList<>();

    /**
     * A heading.
     *
     * @param mark its kind of mark, empty for a heading without one
     */
    private record Level(String mark, String words) {
        boolean holds(String kind) {
            return !mark.isEmpty() && !mark.equals(kind);
        }
    }

    /** @param above the heading above the table's header, blank when there is none */
    Headings(Stated<String> above) {
        if (above.isGiven()) {
            levels.add(new Level(Numbering.kindOfMark(above.cell().text()), above.value()));
        }
    }

    /**
     * Opens a section: it ends the sections of its own kind of mark and whatever stands in them; one without a mark ends
     * all, and holds none.
     *
     * @param mark the cell that numbers it, which may be the heading itself
     * @return its words, after those of the headings that it stands under
     */
    Stated<String> open(GridCell heading, GridCell mark, String sheet) {
        String kind = Numbering.kindOfMark(mark.text());
        int outer = 0;
        while (!kind.isEmpty() && outer < levels.size() && levels.get(outer).holds(kind)) {
            outer++;
        }
        levels.subList(outer, levels.size()).clear();
        levels.add(new Level(kind, Numbering.withoutMark(heading.text())));
        return Stated.of(levels.stream().map(Level::words).collect(Collectors.joining(" / ")), heading.in(sheet));
    }
}
