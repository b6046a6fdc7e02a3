package vn.camket.output.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.camket.finding.Firings;

/** Writes what each rule of a run found, and reads it back. */
record FiringsJson(JsonGenerator json) {
    private static final String AGREEMENTS = "agreements";
    private static final String BY_RULE = "byRule";
    private static final String FINDINGS = "findings";

    void write(Firings firings) throws IOException {
        json.writeNumberField(AGREEMENTS, firings.agreements());
        json.writeObjectFieldStart(BY_RULE);
        for (Map.Entry<String, Firings.Fired> rule : firings.byRule().entrySet()) {
            json.writeObjectFieldStart(rule.getKey());
            json.writeNumberField(FINDINGS, rule.getValue().findings());
            json.writeNumberField(AGREEMENTS, rule.getValue().agreements());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** Null when a summary lacks it. */
    static Firings read(JsonNode summary) {
        JsonNode rules = summary.path(BY_RULE);
        if (!rules.isObject()) {
            return null;
        }
        SortedMap<String, Firings.Fired> byRule = new TreeMap<>();
        rules.properties()
                .forEach(rule -> byRule.put(
                        rule.getKey(),
                        new Firings.Fired(
                                rule.getValue().path(FINDINGS).asInt(),
                                rule.getValue().path(AGREEMENTS).asInt())));
        return new Firings(summary.path(AGREEMENTS).asInt(), byRule);
    }
}
