package vn.camket.register.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.camket.fact.Parameter;
import vn.camket.fact.RegisterColumn.Kind;
import vn.camket.fact.Text;

/** Puts an agreement's own values of parameters into it. */
record Thresholds(ObjectNode agreement, Layout layout, Cells cells) {
    private static final String KEY = "parameters";

    void put(List<TableRow> rows) {
        Map<String, TableRow> byName = new LinkedHashMap<>();
        rows.forEach(row -> name(row, byName));
        for (Map.Entry<String, JsonNode> own : List.copyOf(agreement.path(KEY).properties())) {
            if (!byName.containsKey(own.getKey()) && !own.getValue().isNull()) {
                Tree.remove(agreement, List.of(KEY, own.getKey()));
                cells.removed(layout.table(Table.Kind.PARAMETERS), Text.same(own.getKey()));
            }
        }
        byName.forEach(this::put);
    }

    private void name(TableRow row, Map<String, TableRow> byName) {
        JsonNode name = cells.placed(row, row.table().column(Column.PARAMETER));
        if (name == null) {
            return;
        }
        TableRow first = byName.putIfAbsent(name.asText(), row);
        if (first != null) {
            cells.notebook()
                    .fault(
                            row.at(Column.PARAMETER),
                            "Tham số này đã ghi ở ô "
                                    + first.at(Column.PARAMETER).ref() + " cho cùng thỏa thuận; chỉ giữ một dòng.",
                            "This parameter stands in "
                                    + first.at(Column.PARAMETER).ref() + " for the same agreement; keep one row.");
        }
    }

    private void put(String name, TableRow row) {
        List<String> path = List.of(KEY, name);
        Column column = row.table().column(Column.VALUE).of(Parameter.isDay(name) ? Kind.DATE : Kind.NUMBER);
        JsonNode old = Tree.at(agreement, path);
        JsonNode now = cells.now(old, row, column);
        cells.origins().threshold(agreement, name, row);
        if (now != old) {
            Tree.put(agreement, path, now, layout.agreement());
            cells.changed(row, column, Text.same(name), Shown.of(old, column), Shown.of(now, column));
        }
    }
}
