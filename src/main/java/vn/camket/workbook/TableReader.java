package vn.camket.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.camket.fact.CellAccount.Role;
import vn.camket.fact.Stated;
import vn.camket.workbook.grid.Area;
import vn.camket.workbook.grid.Grid;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.grid.GridRow;
import vn.camket.workbook.value.Values;

/** Takes the rows below a header one by one: headings, rows, totals and notes, until something else begins. */
final class TableReader {
    private final Grid grid;
    private final Table table;
    private final Values values;
    private final Phrases phrases;
    private final SectionDraft section;
    private final NotesDraft notes;
    private final Notebook notebook;
    private final RowSorter sorter;
    private final Totals totals;
    private final Headings headings;
    private final Predicate<GridCell> isNothingToReport;
    private Above above;
    private boolean isHeadingOpen;
    private Stated<String> carriedField = Stated.blank();
    private int lastRow;
    private int rows;
    private boolean isNumbered;
    /** After a blank row a statistics block may follow, in the same columns as the table. */
    private boolean isBelowGap;

    private boolean saysNothing;

    /** @param above what stands above the header itself */
    TableReader(
            Grid grid,
            Table table,
            Values values,
            Phrases phrases,
            SectionDraft section,
            NotesDraft notes,
            Above above,
            Notebook notebook) {
        this.grid = grid;
        this.table = table;
        this.values = values;
        this.phrases = phrases;
        this.isNothingToReport = phrases::isNothingToReport;
        this.section = section;
        this.notes = notes;
        this.above = above;
        this.headings = new Headings(above.heading());
        this.notebook = notebook;
        this.sorter = new RowSorter(grid, table, values);
        this.totals = new Totals(grid, table, values, phrases.totals(), notebook);
        this.lastRow = table.rows() - 1;
        notes.begin(table, totals);
    }

    /** The heading below the last row, which belongs to the next table; blank when there is none. */
    Stated<String> openHeading() {
        return isHeadingOpen ? above.heading() : Stated.blank();
    }

    /** Takes a row; false when the table has ended above it. */
    boolean take(GridRow row) {
        boolean isTaken = takeIfOwn(row);
        if (isTaken) {
            notes.take(row, table);
        }
        return isTaken;
    }

    private boolean takeIfOwn(GridRow row) {
        List<GridCell> filled = filled(row);
        if (filled.isEmpty()) {
            return true;
        }
        isBelowGap |= (rows > 0 || saysNothing) && row.index() > lastRow + 1;
        lastRow = row.index();
        boolean isTask = sorter.hasMark(row, filled) || sorter.isStated(filled);
        if (!isTask && phrases.anyIsSignature(filled)) {
            return false;
        }
        List<GridCell> cells = sorter.withoutMarks(filled);
        if (sorter.isOnlyText(cells, isNothingToReport)) {
            section.noteNothingToReport();
            saysNothing = true;
            notebook.take(Role.NOTHING_TO_REPORT, null, filled);
        } else if (cells.isEmpty() || !takeAside(cells)) {
            return takeHeadingOrRow(row, filled, cells);
        }
        return true;
    }

    private boolean takeAside(List<GridCell> cells) {
        if (phrases.totals().isTotal(cells.get(0))) {
            notebook.take(Role.TOTAL, null, cells);
            totals.takeTotal(cells, section.tasks());
            return true;
        }
        boolean isNote = cells.size() == 1 && phrases.isNote(cells.get(0));
        if (isNote) {
            notebook.take(Role.NOTE, null, cells);
            totals.takeNote(cells.get(0), section.tasks());
        }
        return isNote;
    }

    private boolean takeHeadingOrRow(GridRow row, List<GridCell> filled, List<GridCell> cells) {
        GridCell headingCell = sorter.heading(row, filled, cells);
        if (headingCell != null) {
            String words = Numbering.withoutMark(headingCell.text());
            GridCell mark = Numbering.isMark(filled.get(0)) ? filled.get(0) : headingCell;
            above = above.under(headings.open(headingCell, mark, grid.sheet()));
            isHeadingOpen = true;
            boolean isField = "field".equals(table.name(headingCell.column())) && words.equals(headingCell.text());
            carriedField = isField ? fieldOf(row) : Stated.blank();
            notebook.take(Role.ROW_NUMBER, null, filled);
            notebook.take(Role.SECTION, isField ? "field" : null, List.of(headingCell));
            return true;
        }
        if (!sorter.isRow(row, cells)) {
            notebook.take(Role.ROW_NUMBER, null, filled);
            if (sorter.goesOn(row)) {
                notebook.take(Role.CONTINUATION, null, cells);
                totals.addCells(sorter.rightOfSubject(filled));
            } else {
                notebook.take(Role.NO_SUBJECT, null, cells);
                totals.addDoubtful(sorter.rightOfSubject(filled));
            }
            return true;
        }
        boolean hasMark = sorter.hasMark(row, filled);
        if (isBelowGap && (isNumbered ? !hasMark : !sorter.isStated(filled))) {
            return false;
        }
        isBelowGap = false;
        isNumbered |= hasMark;
        rows++;
        totals.addRow(cells, sorter.mark(row, filled));
        isHeadingOpen = false;
        Stated<String> own = fieldOf(row);
        carriedField = own.isBlank() ? carriedField : own;
        RowReader reader = new RowReader(grid, table, values, row, above, carriedField);
        notebook.takeRow(table, filled, section.add(table.kind(), reader));
        return true;
    }

    private Stated<String> fieldOf(GridRow row) {
        GridCell cell = new RowReader(grid, table, values, row, above, carriedField).cell("field");
        return values.text(grid.sheet(), cell);
    }

    /** Own cells of the row that are not blank, from one column left of the table to its last one. */
    private List<GridCell> filled(GridRow row) {
        List<GridCell> filled = new ArrayList<>();
        for (GridCell cell : row.cells()) {
            Area area = row.area(cell.column());
            int last = area == null ? cell.column() : area.lastColumn();
            boolean isInside = cell.column() <= table.header().lastColumn()
                    && last >= table.header().firstColumn() - 1;
            if (isInside && !Values.isBlank(cell)) {
                filled.add(cell);
            }
        }
        return filled;
    }
}
