package vn.camket.register.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.camket.fact.Text;
import vn.camket.finding.RegisterChange;

/** Makes a list of objects what rows say: each row goes to the object that it is most likely of. */
final class Pairing {
    private final Table table;
    private final List<TableRow> rows;
    private final ObjectNode[] paired;
    private final List<ObjectNode> left;

    private Pairing(Table table, List<ObjectNode> objects, List<TableRow> rows) {
        this.table = table;
        this.rows = rows;
        this.paired = new ObjectNode[rows.size()];
        this.left = new ArrayList<>(objects);
        for (int at = 0; at < paired.length; at++) {
            TableRow row = rows.get(at);
            take(
                    at,
                    left.stream()
                            .filter(object -> isOf(object, row))
                            .findFirst()
                            .orElse(null));
        }
        for (int at = 0; at < paired.length && !table.has("id"); at++) {
            if (paired[at] == null && !left.isEmpty()) {
                take(at, left.get(0));
            }
        }
    }

    private void take(int at, ObjectNode object) {
        if (object != null) {
            paired[at] = object;
            left.removeIf(one -> one == object);
        }
    }

    private boolean isOf(ObjectNode object, TableRow row) {
        List<String> marks = table.has("id") ? List.of("id") : table.kind().marks;
        return marks.stream().map(table::column).allMatch(column -> {
            JsonNode value = Tree.at(object, column.path());
            return Shown.says(row.cell(column.key()), Shown.of(value, column));
        });
    }

    /** @param shape of the parent */
    static void list(ObjectNode parent, List<String> path, Shape shape, Table table, List<TableRow> rows, Cells cells) {
        List<String> outer = path.subList(0, path.size() - 1);
        List<ObjectNode> before = Tree.list(Tree.at(parent, outer), path.get(path.size() - 1));
        Pairing pairing = new Pairing(table, before, rows);
        List<ObjectNode> after = pairing.apply(cells);
        if (isReordered(before, after)) {
            cells.reordered(table);
        }
        Tree.setList(parent, path, after, shape);
    }

    private List<ObjectNode> apply(Cells cells) {
        List<Text> gone = left.stream().map(table::mark).toList();
        for (int at = 0; at < paired.length; at++) {
            boolean isAdded = paired[at] == null;
            if (isAdded) {
                paired[at] = Tree.object();
            }
            cells.apply(paired[at], rows.get(at), isAdded);
            if (isAdded) {
                cells.whole(RegisterChange.Kind.ADDED, rows.get(at), paired[at]);
            }
        }
        gone.forEach(mark -> cells.removed(table, mark));
        return Arrays.asList(paired);
    }

    /** Whether what stands in both lists stands in another order. */
    static boolean isReordered(List<ObjectNode> before, List<ObjectNode> after) {
        return !Tree.isSame(kept(before, after), kept(after, before));
    }

    private static List<ObjectNode> kept(List<ObjectNode> objects, List<ObjectNode> of) {
        return objects.stream()
                .filter(one -> of.stream().anyMatch(other -> other == one))
                .toList();
    }
}
