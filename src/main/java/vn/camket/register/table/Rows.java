package vn.camket.register.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.camket.fact.Cell;
import vn.camket.fact.Folding;
import vn.camket.fact.SheetCell;
import vn.camket.fact.SheetCells;
import vn.camket.fact.Text;

/** Finds the tables in the sheets of a workbook by their names and heads, and tells those that are not there. */
final class Rows {
    private static final int LAST_HEAD = 20;
    /** Sheets that only explain, and lists to choose from. */
    private static final Set<String> ASIDE = Set.of("huong dan", "guide", "danh muc", "lists");

    private final Layout layout;
    private final Notebook notebook;
    private final Map<Table.Kind, List<TableRow>> rows = new TreeMap<>();

    Rows(Layout layout, List<SheetCells> sheets, Notebook notebook) {
        this.layout = layout;
        this.notebook = notebook;
        for (SheetCells sheet : sheets) {
            read(sheet);
        }
        for (Table table : layout.all()) {
            if (rows.putIfAbsent(table.kind(), List.of()) == null) {
                Text name = table.kind().name;
                notebook.fault(
                        null,
                        "Thiếu trang tính \"" + name.vi() + "\"; giữ mọi trang tính như khi xuất ra.",
                        "The sheet \"" + name.en() + "\" is missing; keep all sheets as they were exported.");
            }
        }
    }

    List<TableRow> of(Table.Kind kind) {
        return rows.get(kind);
    }

    private void read(SheetCells sheet) {
        String folded = Folding.fold(sheet.name());
        Table table = layout.all().stream()
                .filter(one -> is(folded, one.kind().name))
                .findFirst()
                .orElse(null);
        if (table != null && rows.containsKey(table.kind())) {
            notebook.fault(
                    Cell.none(sheet.name()),
                    "Có hai trang tính như nhau; chỉ giữ một.",
                    "Two sheets are the same one; keep one of them.");
        } else if (table != null) {
            rows.put(table.kind(), read(sheet, table));
        } else if (!ASIDE.contains(folded) && !sheet.rows().isEmpty()) {
            notebook.fault(
                    Cell.none(sheet.name()),
                    "Sổ theo dõi không có trang tính này; xóa trang tính hoặc chuyển sang tệp khác.",
                    "The register has no such sheet; delete it or move it to another file.");
        }
    }

    private static boolean is(String folded, Text name) {
        return folded.equals(Folding.fold(name.vi())) || folded.equals(Folding.fold(name.en()));
    }

    private List<TableRow> read(SheetCells sheet, Table table) {
        Column first = table.columns().get(0);
        int head = 0;
        List<List<SheetCell>> all = sheet.rows();
        while (head < Math.min(all.size(), LAST_HEAD)
                && all.get(head).stream().noneMatch(cell -> is(Folding.fold(cell.text()), first.title()))) {
            head++;
        }
        if (head == Math.min(all.size(), LAST_HEAD)) {
            notebook.fault(
                    Cell.none(sheet.name()),
                    "Không tìm thấy dòng tiêu đề có cột \"" + first.title().vi() + "\".",
                    "There is no head with a column \"" + first.title().en() + "\".");
            return List.of();
        }
        Map<Integer, String> keys = head(sheet, all.get(head), table);
        Map<String, Integer> places = new HashMap<>();
        keys.forEach((place, key) -> places.put(key, place));
        List<TableRow> found = new ArrayList<>();
        for (List<SheetCell> row : all.subList(head + 1, all.size())) {
            found.add(row(sheet.name(), row, table, keys, places));
        }
        return found;
    }

    private Map<Integer, String> head(SheetCells sheet, List<SheetCell> row, Table table) {
        Map<Integer, String> keys = new TreeMap<>();
        for (SheetCell cell : row) {
            String folded = Folding.fold(cell.text());
            Column column = table.columns().stream()
                    .filter(one -> is(folded, one.title()))
                    .findFirst()
                    .orElse(null);
            if (column == null) {
                notebook.fault(
                        cell.at(),
                        "Không có cột \"" + cell.text() + "\" ở trang này; sửa tiêu đề hoặc xóa cột.",
                        "This sheet has no column \"" + cell.text() + "\"; mend the head or delete the column.");
            } else if (keys.containsValue(column.key())) {
                notebook.fault(
                        cell.at(),
                        "Cột \"" + cell.text() + "\" có hai lần; chỉ giữ một.",
                        "The column \"" + cell.text() + "\" is there twice; keep one of them.");
            } else {
                keys.put(cell.at().column(), column.key());
            }
        }
        for (Column column : table.columns()) {
            if (!keys.containsValue(column.key())) {
                notebook.fault(
                        new Cell(sheet.name(), row.get(0).at().row(), 0, ""),
                        "Thiếu cột \"" + column.title().vi() + "\"; giữ mọi cột như khi xuất ra.",
                        "The column \"" + column.title().en() + "\" is missing; keep all columns as exported.");
            }
        }
        return keys;
    }

    private TableRow row(
            String sheet, List<SheetCell> row, Table table, Map<Integer, String> keys, Map<String, Integer> places) {
        Map<String, SheetCell> cells = new HashMap<>();
        int index = row.get(0).at().row();
        for (SheetCell cell : row) {
            String key = keys.get(cell.at().column());
            if (key == null) {
                notebook.fault(
                        cell.at(),
                        "Ô \"" + cell.text() + "\" không thuộc cột nào; xóa hoặc chuyển vào đúng cột.",
                        "The cell \"" + cell.text() + "\" is of no column; delete it or move it to its column.");
            } else {
                cells.put(key, cell);
            }
        }
        return new TableRow(table, sheet, index, places, cells);
    }
}
