package vn.camket.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.camket.fact.Cell;
import vn.camket.fact.CellAccount;
import vn.camket.fact.CellAccount.Role;
import vn.camket.fact.CellAccount.Taken;
import vn.camket.fact.ReportedAnswer;
import vn.camket.fact.TableAccount;
import vn.camket.workbook.grid.Grid;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.grid.GridRow;
import vn.camket.workbook.value.Values;

/** Gives an account of every cell on a sheet of a workbook that lists findings: only what is answered there is read. */
final class AnswerAccounts {
    private static final String KIND = "answers";

    private final Grid grid;
    private final AnswerTable table;
    private final Consumer<CellAccount> cells;
    private final List<TableAccount> tables = new ArrayList<>();

    AnswerAccounts(Grid grid, Values values, Consumer<CellAccount> cells) {
        this.grid = grid;
        this.table = new AnswerTable(grid.sheet(), values);
        this.cells = cells;
    }

    /** Goes through the sheet and gives the lists of findings on it. */
    List<TableAccount> tell() {
        int before = 0;
        for (GridRow row = grid.next(); row != null; row = grid.next()) {
            table.take(row);
            if (row == table.head()) {
                close(before);
                before = table.answers().size();
                tables.add(account(row));
                row.cells().forEach(this::tellHead);
            } else {
                tell(row);
            }
        }
        close(before);
        return tables;
    }

    /** The last list has ended: now its rows are known. */
    private void close(int before) {
        if (!tables.isEmpty()) {
            TableAccount last = tables.remove(tables.size() - 1);
            int rows = table.answers().size() - before;
            tables.add(new TableAccount(KIND, last.header(), last.columns(), last.missing(), rows));
        }
    }

    private TableAccount account(GridRow head) {
        List<TableAccount.Column> columns = new ArrayList<>();
        for (GridCell cell : head.cells()) {
            String name = name(cell);
            if (name != null) {
                columns.add(new TableAccount.Column(name, cell.in(grid.sheet())));
            }
        }
        Cell corner = head.cells().get(0).in(grid.sheet());
        List<String> missing = table.columns().containsKey("id") ? List.of() : List.of("id");
        return new TableAccount(KIND, corner, columns, missing, 0);
    }

    private String name(GridCell cell) {
        return table.columns().entrySet().stream()
                .filter(column -> column.getValue() == cell.column())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private void tellHead(GridCell cell) {
        String name = name(cell);
        tell(cell, name == null ? Role.IGNORED_HEADER : Role.HEADER, name, List.of());
    }

    private void tell(GridRow row) {
        ReportedAnswer answer = table.last();
        Map<String, Taken> taken = new HashMap<>();
        if (answer != null) {
            answer.columns().forEach((name, stated) -> {
                if (!stated.isBlank()) {
                    taken.put(stated.cell().ref(), new Taken(name, stated));
                }
            });
        }
        for (GridCell cell : row.cells()) {
            Taken own = taken.get(cell.ref());
            if (own == null) {
                tell(cell, Values.isBlank(cell) ? Role.BLANK : Role.OUTSIDE, null, List.of());
            } else {
                tell(cell, Role.VALUE, own.name(), List.of(own));
            }
        }
    }

    private void tell(GridCell cell, Role role, String name, List<Taken> taken) {
        boolean isHidden = grid.hidden()
                || grid.hiddenRows().get(cell.row())
                || grid.hiddenColumns().get(cell.column());
        cells.accept(new CellAccount(cell.in(grid.sheet()), role, name, taken, null, isHidden, cell.legacy()));
    }
}
