package vn.camket.register.table;

import com.fasterxml.jackson.databind.JsonNode;
import vn.camket.fact.RegisterColumn.Kind;

/** Tells what cells hold from the schema of their value. */
final class Kinds {
    private Kinds() {}

    static Kind of(JsonNode schema, boolean hasList) {
        String type = schema.path("type").isArray()
                ? schema.path("type").path(0).asText()
                : schema.path("type").asText();
        return switch (type) {
            case "boolean" -> Kind.YES_NO;
            case "integer" -> Kind.WHOLE;
            case "number" -> Kind.NUMBER;
            case "array" -> hasList ? Kind.CHOICES : Kind.TEXTS;
            default -> hasList ? Kind.CHOICE : ofText(schema);
        };
    }

    private static Kind ofText(JsonNode schema) {
        if (schema.path("format").asText().equals("date")) {
            return Kind.DATE;
        }
        String pattern = schema.path("pattern").asText();
        return pattern.contains("Q[1-4]") ? Kind.QUARTER : pattern.isEmpty() ? Kind.TEXT : Kind.CODE;
    }
}
