package vn.camket.register.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads and changes objects of a JSON tree; keys that come new stand where the schema has them. */
final class Tree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Tree() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    /** Missing for null, and for what is not there. */
    static JsonNode at(JsonNode object, List<String> path) {
        JsonNode at = object;
        for (String key : path) {
            at = at.path(key);
        }
        return at.isNull() ? MissingNode.getInstance() : at;
    }

    /** The objects of a list; what is no object is passed over. */
    static List<ObjectNode> list(JsonNode parent, String key) {
        List<ObjectNode> objects = new ArrayList<>();
        parent.path(key).forEach(item -> {
            if (item instanceof ObjectNode object) {
                objects.add(object);
            }
        });
        return objects;
    }

    /** Puts a value at a path; objects on the way are made. */
    static void put(ObjectNode object, List<String> path, JsonNode value, Shape shape) {
        String key = path.get(0);
        if (path.size() == 1) {
            put(object, key, value, shape);
            return;
        }
        if (!(object.get(key) instanceof ObjectNode)) {
            put(object, key, object(), shape);
        }
        put((ObjectNode) object.get(key), path.subList(1, path.size()), value, shape.at(key));
    }

    private static void put(ObjectNode object, String key, JsonNode value, Shape shape) {
        if (object.has(key)) {
            object.set(key, value);
            return;
        }
        List<String> order = shape.keys();
        Map<String, JsonNode> behind = new LinkedHashMap<>();
        boolean isBehind = false;
        for (Map.Entry<String, JsonNode> member : List.copyOf(object.properties())) {
            isBehind |= order.indexOf(member.getKey()) > order.indexOf(key);
            if (isBehind) {
                behind.put(member.getKey(), member.getValue());
            }
        }
        object.remove(behind.keySet());
        object.set(key, value);
        object.setAll(behind);
    }

    /** Takes a member away, and what is left empty by that. */
    static void remove(ObjectNode object, List<String> path) {
        String key = path.get(0);
        if (path.size() == 1) {
            object.remove(key);
        } else if (object.get(key) instanceof ObjectNode inner) {
            remove(inner, path.subList(1, path.size()));
            if (inner.isEmpty()) {
                object.remove(key);
            }
        }
    }

    /** Makes a list hold these very objects; one that does is left as it is written, an empty one too. */
    static void setList(ObjectNode parent, List<String> path, List<ObjectNode> items, Shape shape) {
        JsonNode known = at(parent, path);
        List<JsonNode> before = new ArrayList<>();
        known.forEach(before::add);
        if (isSame(before, items)) {
            return;
        }
        if (items.isEmpty()) {
            remove(parent, path);
        } else {
            ArrayNode list = NODES.arrayNode();
            items.forEach(list::add);
            put(parent, path, list, shape);
        }
    }

    static boolean isSame(List<? extends JsonNode> before, List<? extends JsonNode> after) {
        boolean same = before.size() == after.size();
        for (int at = 0; same && at < before.size(); at++) {
            same = before.get(at) == after.get(at);
        }
        return same;
    }
}
