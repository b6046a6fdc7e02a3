package vn.camket.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.camket.workbook.grid.Grid;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.grid.GridRow;
import vn.camket.workbook.value.Values;

/** Looks at what stands below a header, to tell which column an ambiguous header means. */
final class Samples {
    private static final int MOST_ROWS = 200;
    private static final int MOST_LOOKED_AT = 500;
    /** A row that fills less than a quarter of the headers is a heading or a total. */
    private static final int FULL = 4;

    private final Grid grid;
    private final Values values;
    private final List<GridRow> rows = new ArrayList<>();
    private final Map<Integer, List<GridCell>> columns = new HashMap<>();
    private final List<HeaderText> fullestFirst;

    /** Takes the rows below a header, down to the next header or the signatures. */
    Samples(Grid grid, HeaderBlock header, Values values, Predicate<GridRow> isEnd) {
        this.grid = grid;
        this.values = values;
        for (GridRow row : grid.below(header.last(), MOST_LOOKED_AT)) {
            if (rows.size() == MOST_ROWS || isEnd.test(row)) {
                break;
            }
            boolean isRow = row.cells().size() * FULL >= header.texts().size();
            if (isRow && !Numbering.isRowOfColumnNumbers(row)) {
                rows.add(row);
            }
        }
        fullestFirst = new ArrayList<>(header.texts());
        fullestFirst.sort((one, other) -> Integer.compare(count(other.column()), count(one.column())));
    }

    /** Of two columns of one meaning the one that says more: the other may be a group's name, filled once a group. */
    List<HeaderText> fullestFirst() {
        return fullestFirst;
    }

    /** Whether a column of that name can hold what stands below; true where nothing does. */
    boolean fit(String name, int column) {
        return switch (name) {
            case "status" ->
                most(column, cell -> values.status(grid.sheet(), cell).isGiven());
            case "progress" -> mostAreProgress(column);
            case "target", "actual" -> most(column, this::isNumber);
            case "content", "indicator" -> !most(column, this::isNumber) || isEmpty(column);
            case "measure" -> most(column, this::isLikeMeasure);
            case "lead" -> !most(column, values::isMeasure) || isEmpty(column);
            default -> true;
        };
    }

    boolean isEmpty(int column) {
        return count(column) == 0;
    }

    /** How many cells below a header are filled. */
    int count(int column) {
        return cells(column).size();
    }

    boolean mostAreProgress(int column) {
        return most(column, cell -> values.progress(grid.sheet(), cell).isGiven());
    }

    private boolean isNumber(GridCell cell) {
        return values.amount(grid.sheet(), cell).isGiven();
    }

    /** Agencies begin with a capital letter; units of measure seldom do. */
    private boolean isLikeMeasure(GridCell cell) {
        return values.isMeasure(cell)
                || cell.isWords() && !Character.isUpperCase(cell.text().codePointAt(0));
    }

    private boolean most(int column, Predicate<GridCell> test) {
        List<GridCell> cells = cells(column);
        int passed = 0;
        for (int at = 0; at < cells.size() && passed * 2 <= cells.size(); at++) {
            passed += test.test(cells.get(at)) ? 1 : 0;
        }
        return cells.isEmpty() || passed * 2 > cells.size();
    }

    private List<GridCell> cells(int column) {
        List<GridCell> cells = columns.get(column);
        if (cells == null) {
            cells = below(column);
            columns.put(column, cells);
        }
        return cells;
    }

    private List<GridCell> below(int column) {
        List<GridCell> below = new ArrayList<>();
        for (GridRow row : rows) {
            GridCell cell = row.cell(column);
            if (!Values.isBlank(cell)) {
                below.add(cell);
            }
        }
        return below;
    }
}
