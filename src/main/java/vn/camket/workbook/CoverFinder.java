package vn.camket.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.camket.fact.CellAccount.Role;
import vn.camket.workbook.grid.Grid;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.grid.GridRow;
import vn.camket.workbook.value.Values;

/** Finds labels of a cover and their values: right of the label, below it, or behind a colon in the same cell. */
final class CoverFinder {
    private static final Set<String> LEADING = Set.of("agreement", "unit", "quarter", "reportDate");

    private final Grid grid;
    private final Labels labels;
    private final Notebook notebook;

    CoverFinder(Grid grid, Headers headers, Notebook notebook) {
        this.grid = grid;
        this.labels = headers.labels();
        this.notebook = notebook;
    }

    /** Whether a row begins with one of the labels by which a report is known. */
    boolean isOpening(GridRow row) {
        for (Labels.Label label : labels(row.cells().get(0))) {
            if (LEADING.contains(label.name())) {
                return true;
            }
        }
        return false;
    }

    /** Takes the labels of a row; false when it has none. */
    boolean take(GridRow row, CoverDraft cover) {
        int labels = 0;
        for (GridCell cell : row.cells()) {
            labels += labels(cell).isEmpty() ? 0 : 1;
        }
        if (labels == 0) {
            return false;
        }
        // Below a label with a blank value stands the next line, unless the cover puts its values below.
        boolean mayBeBelow = labels > 1 || cover.isEmpty();
        for (int at = 0; at < row.cells().size(); at++) {
            GridCell cell = row.cells().get(at);
            for (Labels.Label label : labels(cell)) {
                GridCell value = label.value() == null ? right(row, at, label.name()) : cell.saying(label.value());
                GridCell found = value == null && mayBeBelow ? below(cell) : value;
                cover.put(label.name(), found);
                notebook.takeLabel(cell, label.name(), found);
            }
        }
        return true;
    }

    private GridCell right(GridRow row, int at, String label) {
        List<GridCell> cells = new ArrayList<>();
        for (GridCell cell : row.cells().subList(at + 1, row.cells().size())) {
            if (!labels(cell).isEmpty()) {
                break;
            }
            cells.add(cell);
        }
        if (cells.isEmpty()) {
            return null;
        }
        if (label.equals(Labels.WINDOW)) {
            notebook.take(Role.COVER_VALUE, label, cells);
        }
        // "Số liệu từ ngày | 15/06/2025 | đến ngày | 14/09/2025"
        return label.equals(Labels.WINDOW) && cells.size() > 1
                ? cells.get(0).saying(cells.stream().map(GridCell::text).collect(Collectors.joining(" ")))
                : cells.get(0);
    }

    private GridCell below(GridCell label) {
        GridCell below = grid.own(grid.area(label).lastRow() + 1, label.column());
        return Values.isBlank(below) || !labels(below).isEmpty() ? null : below;
    }

    private List<Labels.Label> labels(GridCell cell) {
        return cell.isWords() ? labels.of(cell.text()) : List.of();
    }
}
