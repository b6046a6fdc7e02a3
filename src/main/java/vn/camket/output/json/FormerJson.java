package vn.camket.output.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.camket.finding.Firings;
import vn.camket.finding.Former;
import vn.camket.finding.Outcome.Resolved;
import vn.camket.finding.Past;
import vn.camket.finding.Severity;

/** Reads a former run's findings one by one, so that a long list needs little memory. */
public final class FormerJson {
    /** The form's number; findings.schema.json describes it. */
    public static final String SCHEMA = "1";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private LocalDate asOf;
    private boolean schema;
    private boolean limited;
    private Set<String> agreements;
    private BigDecimal rate;
    private Firings firings;
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private final List<Resolved> findings = new ArrayList<>();
    private final List<Resolved> trial = new ArrayList<>();
    private final Map<String, String> versions = new HashMap<>();

    private FormerJson() {}

    public static Former read(Path file) throws IOException {
        FormerJson former = new FormerJson();
        former.parse(file, true);
        return new Former(former.asOf, List.copyOf(former.findings), List.copyOf(former.trial), former.versions);
    }

    /** The counts alone; empty for a run that was limited, save to the agreements whose reviews were ahead. */
    public static Optional<Past> counts(Path file) throws IOException {
        FormerJson former = new FormerJson();
        former.parse(file, false);
        return former.limited
                ? Optional.empty()
                : Optional.of(new Past(former.asOf, former.counts, former.rate, former.firings, former.agreements));
    }

    private void parse(Path file, boolean wholly) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                JsonParser json = MAPPER.createParser(bytes)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException(file + " is not a findings file");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME
                    && (wholly || !json.currentName().equals("findings"))) {
                field(json);
            }
        } catch (JsonProcessingException | DateTimeException broken) {
            throw new IOException(file + " is cut short or damaged", broken);
        }
        if (!schema || asOf == null) {
            throw new IOException(file + " is not a findings file of schema " + SCHEMA);
        }
    }

    private void field(JsonParser json) throws IOException {
        String key = json.currentName();
        JsonToken value = json.nextToken();
        switch (key) {
            case "schema" -> schema = SCHEMA.equals(json.getText());
            case "asOf" -> asOf = LocalDate.parse(json.getText());
            case "filter" -> filter(MAPPER.readTree(json));
            case "rules" -> rules(MAPPER.readTree(json));
            case "summary" -> summary(MAPPER.readTree(json));
            case "findings" -> list(json, value, findings);
            case "trial" -> list(json, value, trial);
            default -> json.skipChildren();
        }
    }

    private void filter(JsonNode filter) {
        limited = !filter.path("units").isEmpty() || !filter.has("beforeConference");
        agreements = new TreeSet<>();
        filter.path("agreements").forEach(id -> agreements.add(id.textValue()));
    }

    private void rules(JsonNode rules) {
        rules.path("versions")
                .properties()
                .forEach(rule -> versions.put(rule.getKey(), rule.getValue().textValue()));
    }

    private void summary(JsonNode summary) {
        for (Severity severity : Severity.values()) {
            counts.put(
                    severity, summary.path("bySeverity").path(severity.word()).asInt());
        }
        JsonNode percent = summary.path("actions").path("rate");
        rate = percent.isNumber() ? percent.decimalValue() : null;
        firings = FiringsJson.read(summary);
    }

    private static void list(JsonParser json, JsonToken value, List<Resolved> list) throws IOException {
        while (value == JsonToken.START_ARRAY && json.nextToken() == JsonToken.START_OBJECT) {
            list.add(finding(MAPPER.readTree(json)));
        }
    }

    private static Resolved finding(JsonNode finding) {
        String firstSeen = finding.path("firstSeen").textValue();
        return new Resolved(
                finding.path("id").textValue(),
                finding.path("rule").textValue(),
                finding.path("agreement").textValue(),
                finding.path("unit").textValue(),
                finding.path("subject").textValue(),
                firstSeen == null ? null : LocalDate.parse(firstSeen),
                null,
                null);
    }
}
