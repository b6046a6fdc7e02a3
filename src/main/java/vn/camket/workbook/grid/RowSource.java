package vn.camket.workbook.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import vn.camket.fact.LegacyEncoding;

/** Turns what was spooled into rows: decides the encoding of doubtful words and lays merged areas over the rows. */
final class RowSource {
    private final Iterator<Spool.Row> spooled;
    private final List<Area> areas;
    private final LegacyEncoding encoding;
    private final Work work;
    /** Merged areas with a value that reach the last row read, or below it. */
    private final List<Area> open = new ArrayList<>();

    private int nextArea;

    /** @param encoding of words that are in doubt, null when they are Unicode */
    RowSource(Iterator<Spool.Row> spooled, List<Area> areas, LegacyEncoding encoding, Work work) {
        this.spooled = spooled;
        this.areas =
                areas.stream().sorted(Comparator.comparingInt(Area::firstRow)).toList();
        this.encoding = encoding;
        this.work = work;
    }

    /** The next row that is not blank, null after the last one. */
    GridRow next() {
        while (spooled.hasNext()) {
            Spool.Row row = spooled.next();
            List<GridCell> cells = new ArrayList<>(row.entries().size());
            for (Entry entry : row.entries()) {
                GridCell cell = entry.read(encoding);
                if (!cell.text().isEmpty()) {
                    cells.add(cell);
                }
            }
            if (!cells.isEmpty()) {
                return row(row.index(), List.copyOf(cells));
            }
        }
        return null;
    }

    private GridRow row(int index, List<GridCell> cells) {
        GridRow alone = new GridRow(index, cells, List.of());
        if (open.isEmpty() && (nextArea == areas.size() || areas.get(nextArea).firstRow() > index)) {
            return alone;
        }
        boolean isChanged = open.removeIf(area -> area.lastRow() < index);
        for (; nextArea < areas.size() && areas.get(nextArea).firstRow() <= index; nextArea++) {
            Area area = areas.get(nextArea);
            if (area.firstRow() == index && alone.cell(area.firstColumn()) != null) {
                open.add(area);
                isChanged = true;
            }
        }
        if (isChanged) {
            open.sort(Comparator.comparingInt(Area::firstColumn));
        }
        open.forEach(any -> work.merge());
        return open.isEmpty() ? alone : new GridRow(index, cells, List.copyOf(open));
    }
}
