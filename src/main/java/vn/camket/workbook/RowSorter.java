package vn.camket.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.camket.workbook.grid.Area;
import vn.camket.workbook.grid.Grid;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.grid.GridCell.Kind;
import vn.camket.workbook.grid.GridRow;
import vn.camket.workbook.value.Values;

/** Tells the rows of a table from headings, continuations and rows of formulas without a task. */
final class RowSorter {
    private static final Set<String> OF_HEADINGS = Set.of("content", "indicator", "field", "agreement", "code", "kind");
    private static final Set<String> BESIDE_NOTHING = Set.of("field", "agreement");

    private final Grid grid;
    private final Table table;
    private final Values values;
    /** Depths of the numbers by which headings of the present section go: 1 for "2. Trục 2" above "2.1". */
    private final Set<Integer> depthsOfHeadings = new HashSet<>();

    RowSorter(Grid grid, Table table, Values values) {
        this.grid = grid;
        this.table = table;
        this.values = values;
    }

    /** The cells less the numbering that stands before them in a column of no other use. */
    List<GridCell> withoutMarks(List<GridCell> filled) {
        int marks = 0;
        while (marks < filled.size() && isMark(filled.get(marks))) {
            marks++;
        }
        return filled.subList(marks, filled.size());
    }

    /** The cell that numbers a row, null when none does. */
    GridCell mark(GridRow row, List<GridCell> filled) {
        int marks = filled.size() - withoutMarks(filled).size();
        Integer code = table.columns().get("code");
        GridCell own = marks > 0 ? filled.get(marks - 1) : code == null ? null : row.cell(code);
        return own != null && Numbering.isMark(own) ? own : null;
    }

    /** The cells that can be no numbering, even where they are numbers without a name. */
    List<GridCell> rightOfSubject(List<GridCell> filled) {
        Integer subject = table.columns().get(table.kind().subject());
        return subject == null
                ? withoutMarks(filled)
                : filled.stream().filter(cell -> cell.column() > subject).toList();
    }

    private boolean isMark(GridCell cell) {
        return name(cell) == null && (Numbering.isMark(cell) || cell.kind() == Kind.FAILED);
    }

    private String name(GridCell cell) {
        return table.name(cell.column());
    }

    /** Whether a phrase is all that the row says, save where it belongs. */
    boolean isOnlyText(List<GridCell> cells, Predicate<GridCell> isPhrase) {
        return cells.size() <= BESIDE_NOTHING.size() + 1
                && cells.stream().anyMatch(isPhrase)
                && cells.stream()
                        .allMatch(cell ->
                                isPhrase.test(cell) || name(cell) != null && BESIDE_NOTHING.contains(name(cell)));
    }

    /** The cell of a section's heading, null when the row is no section row. */
    GridCell heading(GridRow row, List<GridCell> filled, List<GridCell> cells) {
        GridCell heading = headingOf(row, filled, cells);
        if (heading != null && !Numbering.isOfRow(filled.get(0))) {
            depthsOfHeadings.clear();
        }
        return heading;
    }

    private GridCell headingOf(GridRow row, List<GridCell> filled, List<GridCell> cells) {
        if (cells.isEmpty()) {
            GridCell mark = filled.get(0);
            return Numbering.isOfSection(mark) ? mark : null;
        }
        GridCell only = cells.get(0);
        if (cells.size() > 1 || !only.isWords()) {
            return null;
        }
        if (grid.area(only).width() > table.header().width(only.column())) {
            return only;
        }
        String name = name(only);
        boolean isPlace = name == null || OF_HEADINGS.contains(name);
        return isPlace && !isUnfilledRow(row, filled, only) ? only : null;
    }

    /** A task that nobody has filled in yet has its own number or code; so has a review its kind. */
    private boolean isUnfilledRow(GridRow row, List<GridCell> filled, GridCell only) {
        String name = name(only);
        boolean isCode = "code".equals(name) && only.text().indexOf(' ') < 0;
        boolean isKind =
                "kind".equals(name) && values.reviewKind(grid.sheet(), only).isGiven();
        boolean isNumbered = table.kind().subject().equals(name)
                && filled.size() > 1
                && Numbering.isOfRow(filled.get(0))
                && !isHeadingNumber(row, filled.get(0));
        return isCode || isKind || isNumbered;
    }

    /** Whether a number has parts below it, or is like numbers that have. */
    private boolean isHeadingNumber(GridRow row, GridCell number) {
        GridCell below = grid.own(row.index() + 1, number.column());
        if (below != null && Numbering.isPartOf(below, number)) {
            depthsOfHeadings.add(Numbering.depth(number));
        }
        return depthsOfHeadings.contains(Numbering.depth(number));
    }

    /** Whether the row states something of its own, and does not only go on with the row above or hold formulas. */
    boolean isRow(GridRow row, List<GridCell> cells) {
        Integer subject = table.columns().get(table.kind().subject());
        if (subject != null) {
            if (goesOn(row)) {
                return false;
            }
            if (!Values.isBlank(row.cell(subject))) {
                return row.cell(subject).kind() != Kind.NUMBER || hasCode(row);
            }
        }
        boolean isTold = cells.stream()
                        .anyMatch(cell -> isColumn(cell, "code")
                                || cell.isWords() && isColumn(cell, "status", "date", "plannedDate"))
                || cells.stream().anyMatch(cell -> cell.kind() == Kind.DATE && isColumn(cell, "date", "plannedDate"));
        boolean isOfUse = cells.stream().anyMatch(cell -> name(cell) != null && cell.kind() != Kind.FAILED);
        return isTold || subject == null && isOfUse;
    }

    /** Whether what the row is about is merged down from the row above. */
    boolean goesOn(GridRow row) {
        Integer subject = table.columns().get(table.kind().subject());
        Area area = subject == null ? null : row.area(subject);
        return area != null && area.firstRow() < row.index();
    }

    private boolean isColumn(GridCell cell, String... names) {
        return name(cell) != null && List.of(names).contains(name(cell));
    }

    /** A number of its own, or a code. */
    boolean hasMark(GridRow row, List<GridCell> filled) {
        GridCell first = filled.get(0);
        return hasCode(row) || name(first) == null && Numbering.isOfRow(first);
    }

    private boolean hasCode(GridRow row) {
        Integer code = table.columns().get("code");
        return code != null && !Values.isBlank(row.cell(code));
    }

    /** Whether a cell holds a value that only a row of such a table has. */
    boolean isStated(List<GridCell> filled) {
        for (GridCell cell : filled) {
            if (isStated(cell)) {
                return true;
            }
        }
        return false;
    }

    private boolean isStated(GridCell cell) {
        String name = name(cell);
        return switch (name == null ? "" : name) {
            case "status" -> values.status(grid.sheet(), cell).isGiven();
            case "due" -> values.due(grid.sheet(), cell).isGiven();
            case "actual", "target" -> values.amount(grid.sheet(), cell).isGiven();
            case "kind" -> values.reviewKind(grid.sheet(), cell).isGiven();
            case "date", "plannedDate" -> values.date(grid.sheet(), cell).isGiven();
            default -> false;
        };
    }
}
