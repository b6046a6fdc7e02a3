package vn.camket.register.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.camket.fact.Cell;
import vn.camket.fact.RegisterColumn;
import vn.camket.fact.RegisterTable;
import vn.camket.fact.RegisterTables;
import vn.camket.fact.SheetCell;
import vn.camket.fact.SheetCells;

/** Puts tables into the cells that their workbook would have, in one of them a row more, as somebody typed it. */
public final class Entered {
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

    private Entered() {}

    /**
     * The head of each sheet is its first row, and the row that was typed the last of its sheet.
     *
     * @param table 0-based number of the table that gets the row
     * @param typed a text for each column, blank for none
     */
    public static List<SheetCells> of(RegisterTables tables, int table, List<String> typed) {
        List<SheetCells> sheets = new ArrayList<>();
        for (RegisterTable one : tables.tables()) {
            sheets.add(sheet(one, sheets.size() == table ? typed : List.of()));
        }
        return sheets;
    }

    private static SheetCells sheet(RegisterTable table, List<String> typed) {
        String name = table.name().vi();
        List<List<SheetCell>> rows = new ArrayList<>();
        rows.add(cells(
                name, 0, table.columns().stream().map(RegisterColumn::title).toList()));
        for (List<Object> row : table.rows()) {
            rows.add(cells(name, rows.size(), row));
        }
        if (!typed.isEmpty()) {
            List<Object> values = new ArrayList<>();
            for (int at = 0; at < typed.size(); at++) {
                values.add(value(typed.get(at), table.columns().get(at).kind()));
            }
            rows.add(cells(name, rows.size(), values));
        }
        return new SheetCells(name, rows);
    }

    /** What a program for sheets would make of it; text stays text. */
    private static Object value(String typed, RegisterColumn.Kind kind) {
        String seen = Seen.of(typed);
        return kind == RegisterColumn.Kind.WHOLE && WHOLE.matcher(seen).matches() ? new BigDecimal(seen) : seen;
    }

    private static List<SheetCell> cells(String sheet, int row, List<?> values) {
        List<SheetCell> cells = new ArrayList<>();
        for (int at = 0; at < values.size(); at++) {
            Object value = values.get(at);
            String text = value == null ? "" : Seen.of(Shown.words(value).vi());
            if (!text.isEmpty()) {
                cells.add(cell(new Cell(sheet, row, at, text), value));
            }
        }
        return cells;
    }

    private static SheetCell cell(Cell at, Object value) {
        if (value instanceof BigDecimal number) {
            return new SheetCell(at, SheetCell.Kind.NUMBER, number, null);
        }
        return value instanceof LocalDate date
                ? new SheetCell(at, SheetCell.Kind.DATE, null, date)
                : new SheetCell(at, SheetCell.Kind.WORDS, null, null);
    }
}
