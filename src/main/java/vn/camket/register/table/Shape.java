package vn.camket.register.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import vn.camket.fact.Text;

/** Reads a schema: what a value is called and means, and which members it has. */
record Shape(JsonNode schema, JsonNode own) {
    private static final String HERE = "#";

    static Shape of(JsonNode schema) {
        return new Shape(schema, schema);
    }

    /** Of a member, an item of a list among them: {@code items}. */
    Shape at(String key) {
        return resolved(
                key.equals("items") ? own.path(key) : own.path("properties").path(key));
    }

    /** Of a member of members, with slashes between their keys. */
    Shape at(List<String> path) {
        Shape at = this;
        for (String key : path) {
            at = at.at(key);
        }
        return at;
    }

    private Shape resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        if (!reference.startsWith(HERE)) {
            return new Shape(schema, node);
        }
        ObjectNode whole = schema.at(reference.substring(1)).deepCopy();
        whole.setAll((ObjectNode) node);
        return new Shape(schema, whole);
    }

    List<String> keys() {
        List<String> keys = new ArrayList<>();
        own.path("properties").fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    boolean requires(String key) {
        return words("required").contains(key);
    }

    /** Of an enumeration, null left out. */
    List<String> words(String keyword) {
        return StreamSupport.stream(own.path(keyword).spliterator(), false)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .toList();
    }

    JsonNode preset() {
        return own.has("default") ? own.get("default") : MissingNode.getInstance();
    }

    Text title() {
        return both("title");
    }

    Text note() {
        return both("description");
    }

    /** Titles and descriptions of our schemas are written "Vietnamese / English". */
    private Text both(String keyword) {
        String both = own.path(keyword).asText();
        int slash = both.indexOf(" / ");
        return slash < 0 ? Text.same(both) : new Text(both.substring(0, slash), both.substring(slash + 3));
    }
}
