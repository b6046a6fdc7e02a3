package vn.camket.output.dashboard;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.camket.fact.Text;

/**
 * Writes texts that many findings have in common once, and their numbers where they belong. A text is a string, or a list
 * of its Vietnamese and its English where they differ.
 */
record Shared(JsonGenerator json, Map<Text, Integer> numbers) {
    Shared(JsonGenerator json) {
        this(json, new LinkedHashMap<>());
    }

    /** Says nothing for a text without words. */
    void field(String name, Text text) throws IOException {
        if (text != null && !text.vi().isEmpty()) {
            json.writeNumberField(name, numbers.computeIfAbsent(text, next -> numbers.size()));
        }
    }

    /** Writes the texts in the order of their numbers. */
    void write(String name) throws IOException {
        json.writeArrayFieldStart(name);
        for (Text text : numbers.keySet()) {
            text(json, text);
        }
        json.writeEndArray();
    }

    static void text(JsonGenerator json, Text text) throws IOException {
        if (text.vi().equals(text.en())) {
            json.writeString(text.vi());
            return;
        }
        json.writeStartArray();
        json.writeString(text.vi());
        json.writeString(text.en());
        json.writeEndArray();
    }
}
