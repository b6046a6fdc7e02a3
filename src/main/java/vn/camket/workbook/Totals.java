package vn.camket.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.camket.fact.SheetNotes;
import vn.camket.workbook.grid.Grid;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.grid.GridCell.Kind;
import vn.camket.workbook.value.Values;

/**
 * Sums the columns of a table while it is read and sets the figures of its total rows beside the sums. A total directly
 * below another one is a grand total: it may sum up any number of the stretches above it.
 */
final class Totals {
    private static final int LONGEST_FIGURE = 40;
    /** Total rows of one table that are judged; each may sum up all stretches above it. */
    private static final int MOST_TOTALS = 200;

    private final Grid grid;
    private final Table table;
    private final Values values;
    private final TotalWords words;
    private final Notebook notebook;
    private final Map<Integer, String> headers;
    private final Map<Integer, ColumnSum> columns = new TreeMap<>();
    private final List<Stretch> stretches = new ArrayList<>(List.of(new Stretch()));
    private int totals;
    private final List<SheetNotes.Figure> figures = new ArrayList<>();

    Totals(Grid grid, Table table, Values values, TotalWords words, Notebook notebook) {
        this.grid = grid;
        this.table = table;
        this.values = values;
        this.words = words;
        this.notebook = notebook;
        this.headers = SummedColumns.of(table);
    }

    List<SheetNotes.Figure> figures() {
        return figures;
    }

    private int last() {
        return stretches.size() - 1;
    }

    private Stretch stretch() {
        return stretches.get(last());
    }

    /**
     * Adds a row that was read as one.
     *
     * @param mark the cell that numbers it, null when none does
     */
    void addRow(List<GridCell> cells, GridCell mark) {
        stretch().addRow(mark);
        addCells(cells);
    }

    /** Adds the cells of a row that goes on with the one above. */
    void addCells(List<GridCell> cells) {
        for (GridCell cell : cells) {
            if (headers.containsKey(cell.column())) {
                add(cell, columns.computeIfAbsent(cell.column(), any -> new ColumnSum()));
            } else if ("measure".equals(table.name(cell.column()))) {
                stretch().addMeasure(cell);
            }
        }
    }

    /** Figures that belong to no row, such as a subtotal without a heading: what they sum up is not known. */
    void addDoubtful(List<GridCell> cells) {
        for (GridCell cell : cells) {
            boolean isNought = cell.kind() == Kind.NUMBER && cell.number().signum() == 0;
            if (headers.containsKey(cell.column()) && !isNought) {
                columns.computeIfAbsent(cell.column(), any -> new ColumnSum()).mix(last());
            }
        }
    }

    private void add(GridCell cell, ColumnSum column) {
        if (column.isMixed(last())) {
            return;
        }
        if (cell.kind() == Kind.PERCENT) {
            column.takePercentage();
            return;
        }
        BigDecimal number = figure(cell);
        if (number == null) {
            column.mix(last());
        } else {
            column.add(last(), number);
        }
    }

    /** A plain number, native or written, null for anything else. */
    private BigDecimal figure(GridCell cell) {
        boolean maybe =
                cell.kind() == Kind.NUMBER || cell.isWords() && cell.text().length() <= LONGEST_FIGURE;
        return maybe ? values.plainNumber(cell) : null;
    }

    /** Takes a row headed as a total and begins the next stretch. */
    void takeTotal(List<GridCell> cells, int tasks) {
        totals++;
        if (totals > MOST_TOTALS) {
            return;
        }
        GridCell head = cells.get(0);
        List<GridCell> beside = cells.subList(1, cells.size());
        boolean isOfTasks = words.isOfTasks(head.text())
                && beside.size() == 1
                && beside.get(0).kind() == Kind.NUMBER;
        if (isOfTasks) {
            count(head, beside.get(0), beside.get(0).number(), tasks);
        } else {
            cells.stream()
                    .filter(cell -> words.tasks(cell) != null)
                    .findFirst()
                    .ifPresent(cell -> count(head, cell, words.tasks(cell), tasks));
            beside.forEach(cell -> sum(head, cell));
        }
        if (stretch().rows() > 0) {
            stretches.add(new Stretch());
        }
    }

    /** Takes a note, which may state a number of tasks. */
    void takeNote(GridCell note, int tasks) {
        totals++;
        if (totals <= MOST_TOTALS) {
            count(note, note, words.tasks(note), tasks);
        }
    }

    private void sum(GridCell head, GridCell cell) {
        ColumnSum column = columns.getOrDefault(cell.column(), new ColumnSum());
        BigDecimal stated = figure(cell);
        int last = stretch().rows() > 0 ? last() : last() - 1;
        int first = stretch().rows() > 0 ? last : 0;
        boolean isSummable = last >= 0
                && headers.containsKey(cell.column())
                && column.isSummable(first, last)
                && Stretch.areOfOneKind(stretches.subList(first, last + 1));
        if (stated == null || !isSummable) {
            return;
        }
        BigDecimal tidy = column.tidy(stated);
        BigDecimal sum = BigDecimal.ZERO;
        boolean isRight = false;
        for (int from = last; from >= first && !isRight; from--) {
            sum = sum.add(column.sum(from));
            isRight = sum.compareTo(tidy) == 0;
        }
        note(head, headers.get(cell.column()), cell, tidy, sum);
    }

    /** @param tasks how many tasks were read on the sheet so far, in all its tables */
    private void count(GridCell head, GridCell cell, BigDecimal stated, int tasks) {
        int all = Stretch.rows(stretches);
        if (stated == null || all == 0 || table.kind() != TableKind.ACTIONS) {
            return;
        }
        int own = stretch().rows() > 0 && words.isTotal(head) ? stretch().rows() : all;
        boolean isRight = stated.compareTo(BigDecimal.valueOf(tasks)) == 0;
        int since = 0;
        for (int from = last(); from >= 0; from--) {
            since += stretches.get(from).rows();
            isRight |= stated.compareTo(BigDecimal.valueOf(since)) == 0;
        }
        note(head, null, cell, stated, isRight ? stated : BigDecimal.valueOf(own));
    }

    private void note(GridCell head, String header, GridCell cell, BigDecimal stated, BigDecimal sum) {
        SheetNotes.Figure figure = new SheetNotes.Figure(
                table.kind().key(),
                head.row() + 1,
                words.heading(head),
                header,
                cell.in(grid.sheet()),
                plain(stated),
                plain(sum));
        figures.add(figure);
        notebook.takeFigure(cell, figure);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
