package vn.camket.register.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import vn.camket.fact.Text;
import vn.camket.finding.CellFault;

/** Remembers from which row each object of a tree came, and so from which cell each value. */
public final class Origins {
    private final Map<JsonNode, TableRow> rows = new IdentityHashMap<>();
    private final Map<JsonNode, Map<String, TableRow>> thresholds = new IdentityHashMap<>();

    Origins() {}

    void object(ObjectNode object, TableRow row) {
        rows.put(object, row);
    }

    void threshold(ObjectNode agreement, String name, TableRow row) {
        thresholds.computeIfAbsent(agreement, any -> new HashMap<>()).put(name, row);
    }

    /**
     * What is wrong with a value, told at its cell, or at the first of its row, in the words of its sheet; empty when no
     * row is known.
     */
    public Optional<CellFault> fault(ObjectNode agreement, String pointer, Text message) {
        String[] keys = pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
        if (keys.length == 2 && thresholds.getOrDefault(agreement, Map.of()).containsKey(keys[1])) {
            return Optional.of(fault(thresholds.get(agreement).get(keys[1]), Column.PARAMETER, message));
        }
        JsonNode at = agreement;
        TableRow row = rows.get(at);
        StringBuilder inside = new StringBuilder();
        for (String key : keys) {
            at = at.isArray() ? at.path(Integer.parseInt(key)) : at.path(key);
            inside.append(inside.isEmpty() ? "" : "/").append(key);
            if (rows.containsKey(at)) {
                row = rows.get(at);
                inside.setLength(0);
            }
        }
        return Optional.ofNullable(row).map(known -> fault(known, column(known, inside.toString()), message));
    }

    /** Keys of the register are named by the heads of their columns. */
    private static CellFault fault(TableRow row, String column, Text message) {
        String vi = message.vi();
        String en = message.en();
        for (Column one : row.table().columns()) {
            String key = "\"" + one.path().get(one.path().size() - 1) + "\"";
            vi = vi.replace(key, "\"" + one.title().vi() + "\"");
            en = en.replace(key, "\"" + one.title().en() + "\"");
        }
        return new CellFault(row.at(column), new Text(vi, en));
    }

    /** The row's column in which a value stands, as a whole or with others; else its first one. */
    private static String column(TableRow row, String inside) {
        return row.table().columns().stream()
                .map(Column::key)
                .filter(key -> !inside.isEmpty())
                .filter(key -> inside.equals(key) || inside.startsWith(key + "/") || key.startsWith(inside + "/"))
                .findFirst()
                .orElse(Column.AGREEMENT);
    }
}
