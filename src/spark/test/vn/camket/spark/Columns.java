package vn.camket.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Iterator;
import java.util.SortedSet;
import java.util.TreeSet;

/** Names what a finding consists of, each part by the names above it: by the table, and by the schema of the JSON. */
final class Columns {
    private Columns() {}

    /** @param struct as Spark describes a table in JSON */
    static SortedSet<String> ofTable(JsonNode struct) {
        return ofTable(struct, "");
    }

    private static SortedSet<String> ofTable(JsonNode struct, String above) {
        SortedSet<String> names = new TreeSet<>();
        for (JsonNode column : struct.path("fields")) {
            String name = above + column.required("name").textValue();
            names.add(name);
            JsonNode type = column.required("type");
            names.addAll(ofTable(type.has("elementType") ? type.required("elementType") : type, name + "."));
        }
        return names;
    }

    /** Of all that a finding in {@code findings.json} may have. */
    static SortedSet<String> ofJson() throws IOException {
        JsonNode schema =
                Result.JSON.readTree(Columns.class.getResourceAsStream("/vn/camket/output/findings.schema.json"));
        return ofJson(schema, schema.at("/$defs/finding"), "");
    }

    private static SortedSet<String> ofJson(JsonNode schema, JsonNode node, String above) {
        SortedSet<String> names = new TreeSet<>();
        if (node.has("$ref")) {
            names.addAll(
                    ofJson(schema, schema.at(node.required("$ref").textValue().substring(1)), above));
        }
        for (String either : new String[] {"anyOf", "oneOf"}) {
            node.path(either).forEach(kind -> names.addAll(ofJson(schema, kind, above)));
        }
        if (node.has("items")) {
            names.addAll(ofJson(schema, node.required("items"), above));
        }
        node.path("properties").fields().forEachRemaining(property -> {
            String name = above + property.getKey();
            names.add(name);
            names.addAll(ofJson(schema, property.getValue(), name + "."));
        });
        return names;
    }

    /** A finding as Spark prints the row of it: with no key of what is not there. */
    static JsonNode row(JsonNode finding, boolean trial) {
        ObjectNode row = finding.deepCopy();
        dropNulls(row);
        return row.put("trial", trial);
    }

    private static void dropNulls(JsonNode node) {
        Iterator<JsonNode> within = node.elements();
        while (within.hasNext()) {
            JsonNode next = within.next();
            if (next.isNull()) {
                within.remove();
            } else {
                dropNulls(next);
            }
        }
    }
}
