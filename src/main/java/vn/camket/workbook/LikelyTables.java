package vn.camket.workbook;

import java.util.ArrayList;
import java.util.List;
import vn.camket.fact.TableAccount;
import vn.camket.workbook.grid.GridCell;

/** Finds what looks like a table among the cells that were taken for nothing: a row of words and full rows below it. */
final class LikelyTables {
    private static final int FEWEST_CELLS = 3;
    private static final int LONGEST_HEADER = 100;

    private final String sheet;
    private final List<Likely> tables = new ArrayList<>();
    /** What may be a header, if a full row follows; null when there is none. */
    private List<GridCell> header;

    private boolean isInside;

    /** A row of words and the number of full rows below it. */
    private static final class Likely {
        private final GridCell corner;
        private int rows;

        Likely(GridCell corner) {
            this.corner = corner;
        }
    }

    LikelyTables(String sheet) {
        this.sheet = sheet;
    }

    /** Takes the cells of a row that nothing else has taken; gives those that are now known to be of such a table. */
    List<GridCell> take(List<GridCell> free, boolean isPlace) {
        List<GridCell> known = new ArrayList<>();
        if (!isPlace || free.size() < FEWEST_CELLS) {
            header = null;
            isInside = false;
        } else if (isInside) {
            known.addAll(free);
        } else if (header != null && free.get(0).row() == header.get(0).row() + 1) {
            tables.add(new Likely(header.get(0)));
            isInside = true;
            known.addAll(header);
            known.addAll(free);
        } else {
            boolean isHeader =
                    free.stream().allMatch(cell -> cell.isWords() && cell.text().length() <= LONGEST_HEADER);
            header = isHeader ? free : null;
        }
        if (isInside) {
            tables.get(tables.size() - 1).rows++;
        }
        return known;
    }

    boolean isHeader(GridCell cell) {
        return !tables.isEmpty() && tables.get(tables.size() - 1).corner.row() == cell.row();
    }

    List<TableAccount> tables() {
        return tables.stream()
                .map(one -> new TableAccount(null, one.corner.in(sheet), List.of(), List.of(), one.rows))
                .toList();
    }
}
