package vn.camket.workbook.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import vn.camket.fact.LegacyEncoding;
import vn.camket.workbook.encoding.Guess;
import vn.camket.workbook.encoding.StyledText;
import vn.camket.workbook.encoding.Typeface;

/** Collects the cells and merged areas of a sheet, in whatever order its file gives them. */
public final class GridBuilder {
    /** Every program writes rows from the top; to sort those of a file that does not, all must be in memory. */
    private static final int MOST_UNSORTED = 100_000;

    private final String sheet;
    private final boolean hidden;
    private final Work work;
    private final Spool spool = new Spool();
    private final List<Area> areas = new ArrayList<>();
    private final Guess guess = new Guess();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private List<Entry> row = new ArrayList<>();
    private int index = -1;
    private long cells;
    private boolean isSorted = true;

    public GridBuilder(String sheet, boolean hidden, Work work) {
        this.sheet = sheet;
        this.hidden = hidden;
        this.work = work;
    }

    /** Keeps a cell; one without text is as good as blank and costs nothing. */
    public void add(GridCell cell) {
        if (!cell.text().isEmpty()) {
            put(Entry.of(cell));
        }
    }

    /** Keeps words whose font does not tell their encoding: the text of the whole sheet will. */
    public void addWords(int row, int column, String text) {
        if (guess.take(text)) {
            put(new Entry(row, column, null, text));
        } else {
            add(GridCell.words(row, column, text));
        }
    }

    /**
     * Keeps words of a typeface.
     *
     * @param styled runs of the text, null when none has a typeface of its own
     */
    public void addWords(int row, int column, String text, StyledText styled, Typeface own) {
        LegacyEncoding encoding = styled == null ? own.encoding() : styled.encoding(own);
        String read = encoding == null ? text : styled == null ? own.read(text) : styled.read(own);
        if (read.equals(text)) {
            addWords(row, column, text);
        } else {
            add(GridCell.converted(row, column, read, encoding));
        }
    }

    private void put(Entry entry) {
        work.cell(entry.length());
        cells++;
        if (entry.row() != index) {
            endRow();
            work.row();
            isSorted &= entry.row() > index;
            index = entry.row();
        }
        row.add(entry);
    }

    private void endRow() {
        if (!row.isEmpty()) {
            spool.add(new Spool.Row(index, inOrder(row)));
            row = new ArrayList<>();
        }
    }

    /** By column; of two cells at one place the later one holds. */
    private static List<Entry> inOrder(List<Entry> row) {
        boolean isInOrder = true;
        for (int at = 1; at < row.size() && isInOrder; at++) {
            isInOrder = row.get(at - 1).column() < row.get(at).column();
        }
        if (isInOrder) {
            return row;
        }
        TreeMap<Integer, Entry> byColumn = new TreeMap<>();
        row.forEach(entry -> byColumn.put(entry.column(), entry));
        return List.copyOf(byColumn.values());
    }

    public void merge(Area area) {
        work.merge();
        areas.add(area);
    }

    public void hideRow(int row) {
        hiddenRows.set(row);
    }

    public void hideColumns(int first, int last) {
        hiddenColumns.set(first, last + 1);
    }

    public Grid build() {
        endRow();
        Spool sorted = isSorted ? spool : sorted();
        RowSource rows = new RowSource(sorted.rows(), areas, guess.encoding(), work);
        return new Grid(sheet, hidden, hiddenRows, hiddenColumns, rows, work);
    }

    private Spool sorted() {
        if (cells > MOST_UNSORTED) {
            throw RefusedException.damaged();
        }
        TreeMap<Integer, List<Entry>> rows = new TreeMap<>();
        spool.rows()
                .forEachRemaining(part -> rows.computeIfAbsent(part.index(), any -> new ArrayList<>())
                        .addAll(part.entries()));
        Spool sorted = new Spool();
        rows.forEach((at, entries) -> sorted.add(new Spool.Row(at, inOrder(entries))));
        return sorted;
    }
}
