package vn.camket.register.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.camket.fact.Nearest;
import vn.camket.fact.SheetCell;
import vn.camket.finding.RegisterChange;

/** Puts actions or commitments into the fields of an agreement, and conclusions into its reviews. */
final class Placing {
    private final ObjectNode agreement;
    private final Table table;
    private final String key;
    private final Layout layout;
    private final Cells cells;
    private final Map<String, ObjectNode> known = new LinkedHashMap<>();
    private final Map<String, ObjectNode> homes = new LinkedHashMap<>();

    /**
     * Remembers what stands where, before fields and reviews change.
     *
     * @param key of the list in a field
     */
    Placing(ObjectNode agreement, Table table, String key, Layout layout, Cells cells) {
        this.agreement = agreement;
        this.table = table;
        this.key = key;
        this.layout = layout;
        this.cells = cells;
        for (ObjectNode home : homes()) {
            Tree.list(home, key(home)).forEach(object -> {
                known.put(object.path("id").asText(), object);
                homes.put(object.path("id").asText(), home);
            });
        }
    }

    private List<ObjectNode> homes() {
        List<ObjectNode> all = new ArrayList<>(Tree.list(agreement, "fields"));
        if (table.has(Column.REVIEW)) {
            all.addAll(Tree.list(agreement.path("reviews"), "held"));
        }
        return all;
    }

    private static boolean isReview(ObjectNode home) {
        return home.has("on");
    }

    private String key(ObjectNode home) {
        return isReview(home) ? "conclusions" : key;
    }

    /** @param seen rows of the agreement by their ids, to which these are added */
    void place(List<TableRow> rows, Map<String, TableRow> seen) {
        Map<ObjectNode, List<ObjectNode>> contents = new IdentityHashMap<>();
        Map<String, ObjectNode> left = new LinkedHashMap<>(known);
        for (TableRow row : rows) {
            String id = row.text("id");
            told(row, id.isEmpty() ? null : seen.putIfAbsent(id, row));
            ObjectNode object = left.remove(id);
            ObjectNode home = home(row, homes.get(id));
            ObjectNode target = object == null ? Tree.object() : object;
            cells.apply(target, row, object == null);
            if (object == null) {
                cells.whole(RegisterChange.Kind.ADDED, row, target);
            } else if (home != null && home != homes.get(id)) {
                Column column = table.column(isReview(home) ? Column.REVIEW : Column.FIELD);
                cells.changed(row, column, table.mark(target), name(homes.get(id)), name(home));
            }
            // Where it is not clear, it stays: what else is wrong with it can be told then.
            ObjectNode kept = home == null && object != null ? homes.get(id) : home;
            if (kept != null) {
                contents.computeIfAbsent(kept, any -> new ArrayList<>()).add(target);
            }
        }
        boolean isReordered = false;
        for (ObjectNode home : homes()) {
            List<ObjectNode> items = contents.getOrDefault(home, List.of());
            isReordered |= Pairing.isReordered(Tree.list(home, key(home)), items);
            Table of = layout.table(isReview(home) ? Table.Kind.REVIEWS : Table.Kind.FIELDS);
            Tree.setList(home, List.of(key(home)), items, of.shape());
        }
        if (isReordered) {
            cells.reordered(table);
        }
        left.values().forEach(object -> cells.removed(table, table.mark(object)));
    }

    private static String name(ObjectNode home) {
        return home.path(isReview(home) ? "on" : "id").asText();
    }

    private void told(TableRow row, TableRow first) {
        if (first != null) {
            cells.notebook()
                    .fault(
                            row.at("id"),
                            "Mã \"" + row.text("id") + "\" đã dùng ở ô "
                                    + first.at("id").ref() + " trang " + first.sheet()
                                    + " cho cùng thỏa thuận; đặt mã khác hoặc xóa một dòng.",
                            "The id \"" + row.text("id") + "\" is used in "
                                    + first.at("id").ref() + " of the sheet " + first.sheet()
                                    + " for the same agreement; choose another or delete a row.");
        }
    }

    /** Null, with a fault told, when it is not clear where a row belongs. */
    private ObjectNode home(TableRow row, ObjectNode former) {
        SheetCell field = row.cell(Column.FIELD);
        SheetCell review = row.cell(Column.REVIEW);
        if (field != null && review != null) {
            cells.notebook()
                    .fault(
                            review.at(),
                            "Nhiệm vụ vừa thuộc lĩnh vực vừa là kết luận hội nghị; chỉ giữ một trong hai.",
                            "The action is of a field and of a review; keep one of the two.");
            return null;
        }
        if (field == null && review == null) {
            boolean concludes = table.has(Column.REVIEW);
            cells.notebook()
                    .fault(
                            row.at(Column.FIELD),
                            "Ô bắt buộc đang trống: ghi mã lĩnh vực"
                                    + (concludes ? ", hoặc ngày hội nghị ở cột bên." : "."),
                            "A required cell is blank: give the field's id"
                                    + (concludes ? ", or the day of the review beside it." : "."));
            return null;
        }
        return field != null ? field(row, field.text()) : review(row, review, former);
    }

    private ObjectNode field(TableRow row, String id) {
        List<ObjectNode> fields = Tree.list(agreement, "fields");
        List<String> ids = fields.stream().map(Placing::name).toList();
        if (ids.contains(id)) {
            return fields.get(ids.indexOf(id));
        }
        String near = Nearest.of(id, ids).orElse(null);
        cells.notebook()
                .fault(
                        row.at(Column.FIELD),
                        "Thỏa thuận " + cells.agreement() + " không có lĩnh vực \"" + id + "\" ở trang Lĩnh vực."
                                + (near == null ? "" : " Có phải là \"" + near + "\"?"),
                        "The agreement " + cells.agreement() + " has no field \"" + id + "\" on the sheet Fields."
                                + (near == null ? "" : " Was \"" + near + "\" meant?"));
        return null;
    }

    private ObjectNode review(TableRow row, SheetCell cell, ObjectNode former) {
        JsonNode day = cells.placed(row, table.column(Column.REVIEW));
        List<ObjectNode> held = Tree.list(agreement.path("reviews"), "held").stream()
                .filter(review -> day != null && name(review).equals(day.asText()))
                .toList();
        if (held.size() == 1 || day == null) {
            return day == null ? null : held.get(0);
        }
        if (held.stream().anyMatch(review -> review == former)) {
            return former;
        }
        cells.notebook()
                .fault(
                        cell.at(),
                        "Thỏa thuận " + cells.agreement() + (held.isEmpty() ? " không có" : " có hai")
                                + " hội nghị đã họp ngày này ở trang Hội nghị; sửa ngày ở một trong hai trang.",
                        "The agreement " + cells.agreement() + (held.isEmpty() ? " has no review" : " has two reviews")
                                + " held on that day on the sheet Reviews; mend the day on one of the two sheets.");
        return null;
    }
}
