package vn.camket.register.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.camket.fact.RegisterColumn.Kind;
import vn.camket.finding.RegisterChange;

/** Puts the rows of one agreement into its JSON tree, which keeps whatever the rows do not change. */
final class Merging {
    private final ObjectNode agreement;
    private final Layout layout;
    private final Map<Table.Kind, List<TableRow>> rows;
    private final Cells cells;

    /** @param rows those of this agreement, of every table; of the first table exactly one */
    Merging(ObjectNode agreement, Layout layout, Map<Table.Kind, List<TableRow>> rows, Cells cells) {
        this.agreement = agreement;
        this.layout = layout;
        this.rows = rows;
        this.cells = cells;
    }

    /** @param isNew whether it is not registered yet */
    void merge(boolean isNew) {
        TableRow general = rows.get(Table.Kind.GENERAL).get(0);
        cells.apply(agreement, general, isNew);
        if (isNew) {
            cells.whole(RegisterChange.Kind.BEGUN, general, agreement);
        }
        Placing actions = placing(Table.Kind.ACTIONS, "actions");
        Placing commitments = placing(Table.Kind.COMMITMENTS, "commitments");
        list(Table.Kind.PARTIES, rows.get(Table.Kind.PARTIES), "parties");
        unique(rows.get(Table.Kind.FIELDS));
        list(Table.Kind.FIELDS, rows.get(Table.Kind.FIELDS), "fields");
        reviews();
        Map<String, TableRow> seen = new HashMap<>();
        actions.place(rows.get(Table.Kind.ACTIONS), seen);
        commitments.place(rows.get(Table.Kind.COMMITMENTS), seen);
        list(Table.Kind.DOCUMENTS, rows.get(Table.Kind.DOCUMENTS), "documents");
        amendments(seen);
        list(Table.Kind.SOURCES, rows.get(Table.Kind.SOURCES), "sources");
        new Thresholds(agreement, layout, cells).put(rows.get(Table.Kind.PARAMETERS));
    }

    private Placing placing(Table.Kind kind, String key) {
        return new Placing(agreement, layout.table(kind), key, layout, cells);
    }

    private void list(Table.Kind kind, List<TableRow> of, String... path) {
        Pairing.list(agreement, List.of(path), layout.agreement(), layout.table(kind), of, cells);
    }

    private void unique(List<TableRow> fields) {
        Map<String, TableRow> seen = new HashMap<>();
        for (TableRow row : fields) {
            TableRow first = seen.putIfAbsent(row.text("id"), row);
            if (first != null && row.cell("id") != null) {
                cells.notebook()
                        .fault(
                                row.at("id"),
                                "Lĩnh vực \"" + row.text("id") + "\" đã ghi ở ô "
                                        + first.at("id").ref() + " cho cùng thỏa thuận; đặt mã khác hoặc xóa một dòng.",
                                "The field \"" + row.text("id") + "\" stands in "
                                        + first.at("id").ref()
                                        + " for the same agreement; choose another id or delete a row.");
            }
        }
    }

    private void reviews() {
        Map<String, List<TableRow>> byState = new LinkedHashMap<>();
        byState.put("held", new ArrayList<>());
        byState.put("planned", new ArrayList<>());
        for (TableRow row : rows.get(Table.Kind.REVIEWS)) {
            JsonNode state = cells.placed(row, row.table().column(Column.STATE));
            if (state != null) {
                byState.get(state.asText()).add(row);
            }
        }
        byState.forEach((state, of) -> list(Table.Kind.REVIEWS, of, "reviews", state));
    }

    private void amendments(Map<String, TableRow> seen) {
        Map<String, ObjectNode> known = new LinkedHashMap<>();
        Outline.amendable(agreement)
                .forEach(one -> known.putIfAbsent(one.path("id").asText(), one));
        Map<String, List<TableRow>> byId = new HashMap<>();
        for (TableRow row : rows.get(Table.Kind.AMENDMENTS)) {
            String id = row.text(Column.ROW);
            byId.computeIfAbsent(id, any -> new ArrayList<>()).add(row);
            if (!known.containsKey(id) && !seen.containsKey(id)) {
                unknown(row, id);
            }
        }
        known.forEach((id, one) -> amend(one, byId.getOrDefault(id, List.of())));
    }

    private void unknown(TableRow row, String id) {
        if (row.cell(Column.ROW) == null) {
            cells.placed(row, row.table().column(Column.ROW));
            return;
        }
        cells.notebook()
                .fault(
                        row.at(Column.ROW),
                        "Thỏa thuận " + cells.agreement() + " không có nhiệm vụ hay cam kết \"" + id + "\"; sửa mã.",
                        "The agreement " + cells.agreement() + " has no action or commitment \"" + id
                                + "\"; mend the id.");
    }

    /** What was changed of a commitment is a number, of an action a day. */
    private void amend(ObjectNode one, List<TableRow> of) {
        boolean isCommitment = one.has("indicator");
        Table table = layout.table(Table.Kind.AMENDMENTS).typed("was", isCommitment ? Kind.NUMBER : Kind.DATE);
        Table parent = layout.table(isCommitment ? Table.Kind.COMMITMENTS : Table.Kind.ACTIONS);
        List<TableRow> typed = of.stream().map(row -> row.in(table)).toList();
        Pairing.list(one, List.of("amended"), parent.shape(), table, typed, cells);
    }
}
