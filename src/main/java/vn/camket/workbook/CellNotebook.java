package vn.camket.workbook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.camket.fact.CellAccount;
import vn.camket.fact.CellAccount.Role;
import vn.camket.fact.CellAccount.Taken;
import vn.camket.fact.ReportedRow;
import vn.camket.fact.SheetNotes;
import vn.camket.fact.Stated;
import vn.camket.fact.TableAccount;
import vn.camket.workbook.grid.Grid;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.grid.GridRow;
import vn.camket.workbook.value.Values;

/** Gives an account of every cell of one sheet, row by row; a row waits until no header below can reach up to it. */
final class CellNotebook implements Notebook {
    private static final int REACH = 2;

    private final Grid grid;
    private final CoverCells covers;
    private final HeaderAccounts headers;
    private final Consumer<CellAccount> cells;
    private final Map<Integer, Map<Integer, Claim>> claims = new HashMap<>();
    private final Deque<GridRow> waiting = new ArrayDeque<>();
    private final LikelyTables likely;
    private final TableCounts tables = new TableCounts();
    private boolean isSigned;

    /** What a cell is taken for; what a fact holds goes before anything else. */
    private record Claim(Role role, String name, List<Taken> taken, String nearest) {}

    CellNotebook(Grid grid, CoverCells covers, HeaderAccounts headers, Consumer<CellAccount> cells) {
        this.grid = grid;
        this.covers = covers;
        this.headers = headers;
        this.cells = cells;
        this.likely = new LikelyTables(grid.sheet());
    }

    /** The tables that the sheet had, by their first cells; asked for when the sheet has ended. */
    List<TableAccount> tables() {
        List<TableAccount> all =
                new ArrayList<>(tables.all((table, rows) -> headers.account(grid.sheet(), table, rows)));
        all.addAll(likely.tables());
        return all;
    }

    private void claim(GridCell cell, Claim claim) {
        claims.computeIfAbsent(cell.row(), row -> new HashMap<>())
                .merge(cell.column(), claim, (old, next) -> old.taken().isEmpty() ? next : old);
    }

    @Override
    public void take(Role role, String name, List<GridCell> taken) {
        isSigned |= role == Role.SIGNATURE && !taken.isEmpty();
        taken.forEach(cell -> claim(cell, new Claim(role, name, List.of(), null)));
    }

    @Override
    public void takeLabel(GridCell cell, String label, GridCell value) {
        claimOfCover(cell, label, Role.COVER_LABEL);
        if (value != null) {
            claimOfCover(value, label, Role.COVER_SPARE);
        }
    }

    private void claimOfCover(GridCell cell, String label, Role otherwise) {
        List<Taken> taken = covers.of(cell.in(grid.sheet()));
        claim(cell, new Claim(taken.isEmpty() ? otherwise : Role.COVER_VALUE, label, taken, null));
    }

    @Override
    public void takeMeasure(GridCell cell, Stated<String> measure) {
        claim(cell, new Claim(Role.NOTE, "measure", List.of(new Taken("measure", measure)), null));
    }

    @Override
    public void takeFigure(GridCell cell, SheetNotes.Figure figure) {
        List<Taken> taken = List.of(
                new Taken("total", Stated.of(figure.stated(), figure.cell())),
                new Taken("sum", Stated.of(figure.sum(), figure.cell())));
        claim(cell, new Claim(Role.TOTAL, null, taken, null));
    }

    @Override
    public void begin(List<Table> found) {
        isSigned = false;
        HeaderBlock block = found.get(0).header();
        for (int row = block.first(); row <= block.last(); row++) {
            for (GridCell cell : grid.row(row).cells()) {
                claim(cell, new Claim(Role.UNKNOWN_HEADER, null, List.of(), headers.nearest(cell)));
            }
        }
        for (Table table : found) {
            tables.begin(table);
            headers.roles(grid, table)
                    .forEach((cell, header) -> claim(
                            cell,
                            new Claim(
                                    header.role(),
                                    header.name(),
                                    List.of(),
                                    header.role() == Role.UNKNOWN_HEADER ? headers.nearest(cell) : null)));
            if (table.rows() > block.last() + 1) {
                take(Role.COLUMN_NUMBER, null, grid.row(block.last() + 1).cells());
            }
        }
    }

    @Override
    public void takeRow(Table table, List<GridCell> filled, ReportedRow fact) {
        tables.countRow(table);
        Map<String, List<Taken>> taken = new LinkedHashMap<>();
        fact.columns().forEach((name, stated) -> {
            if (!stated.isBlank()) {
                taken.computeIfAbsent(stated.cell().ref(), any -> new ArrayList<>())
                        .add(new Taken(name, stated));
            }
        });
        for (GridCell cell : filled) {
            List<Taken> ofCell = taken.remove(cell.ref());
            String name = table.name(cell.column());
            if (ofCell != null) {
                claim(cell, new Claim(Role.VALUE, name, ofCell, null));
            } else {
                boolean isNumber = name == null && Numbering.isMark(cell) && cell == filled.get(0);
                claim(cell, new Claim(isNumber ? Role.ROW_NUMBER : Role.UNREAD_COLUMN, name, List.of(), null));
            }
        }
        waiting.stream()
                .filter(above -> !taken.isEmpty())
                .flatMap(above -> above.cells().stream())
                .filter(cell -> taken.containsKey(cell.ref()))
                .forEach(cell ->
                        claim(cell, new Claim(Role.VALUE, table.name(cell.column()), taken.get(cell.ref()), null)));
    }

    @Override
    public void close(GridRow row) {
        List<GridCell> free = row.cells().stream()
                .filter(cell -> claimOf(cell) == null && !Values.isBlank(cell))
                .toList();
        likely.take(free, !isSigned && !grid.hidden())
                .forEach(cell -> claim(
                        cell,
                        likely.isHeader(cell)
                                ? new Claim(Role.UNKNOWN_TABLE, null, List.of(), headers.nearest(cell))
                                : new Claim(Role.UNREAD_ROW, null, List.of(), null)));
        if (isSigned) {
            free.forEach(cell -> claim(cell, new Claim(Role.SIGNATURE, null, List.of(), null)));
        }
        waiting.add(row);
        while (waiting.peek().index() < row.index() - REACH) {
            tell(waiting.remove());
        }
    }

    @Override
    public void close() {
        waiting.forEach(this::tell);
        waiting.clear();
    }

    private Claim claimOf(GridCell cell) {
        return claims.getOrDefault(cell.row(), Map.of()).get(cell.column());
    }

    private void tell(GridRow row) {
        for (GridCell cell : row.cells()) {
            Claim claim = claimOf(cell);
            Claim told = claim == null
                    ? new Claim(Values.isBlank(cell) ? Role.BLANK : Role.OUTSIDE, null, List.of(), null)
                    : claim;
            boolean isHidden = grid.hidden()
                    || grid.hiddenRows().get(cell.row())
                    || grid.hiddenColumns().get(cell.column());
            cells.accept(new CellAccount(
                    cell.in(grid.sheet()),
                    told.role(),
                    told.name(),
                    told.taken(),
                    told.nearest(),
                    isHidden,
                    cell.legacy()));
        }
        claims.remove(row.index());
    }
}
