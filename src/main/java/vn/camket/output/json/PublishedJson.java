package vn.camket.output.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.camket.finding.Outcome;
import vn.camket.finding.PublishedFinding;
import vn.camket.finding.PublishedRun;
import vn.camket.finding.PublishedWords;
import vn.camket.finding.Severity;

/** Reads what a run has published for people who look at it: its counts, its findings, and the words of one of them. */
public final class PublishedJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path file;
    private final Map<String, String> words = new HashMap<>();
    private final List<PublishedFinding> findings = new ArrayList<>();
    private LocalDate asOf;
    private boolean whole = true;
    private PublishedRun run;

    private PublishedJson(Path file) {
        this.file = file;
    }

    /** The counts: what follows them in the file is not read. */
    public static PublishedRun run(Path file) throws IOException {
        PublishedJson published = new PublishedJson(file);
        published.parse(false);
        return published.run;
    }

    /** All findings in the order of the file, those on trial behind the others. */
    public static List<PublishedFinding> findings(Path file) throws IOException {
        PublishedJson published = new PublishedJson(file);
        published.parse(true);
        return List.copyOf(published.findings);
    }

    /** The words of the finding that stands at a place of the file. */
    public static PublishedWords words(Path file, PublishedFinding finding) throws IOException {
        try (SeekableByteChannel bytes = Files.newByteChannel(file).position(finding.at());
                JsonParser json = MAPPER.createParser(Channels.newInputStream(bytes))) {
            JsonNode node = MAPPER.readTree(json);
            if (node == null || !finding.id().equals(node.path("id").textValue())) {
                throw new IOException(file + " is another file than before");
            }
            return WordsJson.read(node);
        } catch (JsonProcessingException broken) {
            throw new IOException(file + " is another file than before", broken);
        }
    }

    private void parse(boolean wholly) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                JsonParser json = MAPPER.createParser(bytes)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME && (wholly || run == null)) {
                field(json);
            }
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException broken) {
            throw new IOException(file + " is cut short or damaged", broken);
        }
        if (run == null) {
            throw new IOException(file + " is not a findings file of schema " + FormerJson.SCHEMA);
        }
    }

    private void field(JsonParser json) throws IOException {
        String key = json.currentName();
        JsonToken value = json.nextToken();
        switch (key) {
            case "asOf" -> asOf = LocalDate.parse(json.getText());
            case "filter" -> {
                whole = false;
                json.skipChildren();
            }
            case "summary" -> run = summary(MAPPER.readTree(json));
            case "findings", "trial" -> list(json, value, key.equals("trial"));
            default -> json.skipChildren();
        }
    }

    private PublishedRun summary(JsonNode summary) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            counts.put(
                    severity, summary.path("bySeverity").path(severity.word()).asInt());
        }
        return asOf == null
                ? null
                : new PublishedRun(
                        asOf,
                        whole,
                        counts,
                        summary.path("new").asInt(),
                        summary.path("persisting").asInt(),
                        summary.path("resolved").asInt(),
                        summary.path("waived").asInt(),
                        summary.path("trial").asInt());
    }

    private void list(JsonParser json, JsonToken value, boolean trial) throws IOException {
        while (value == JsonToken.START_ARRAY && json.nextToken() == JsonToken.START_OBJECT) {
            long at = json.currentTokenLocation().getByteOffset();
            findings.add(finding(MAPPER.readTree(json), trial, at));
        }
    }

    private PublishedFinding finding(JsonNode finding, boolean trial, long at) {
        JsonNode daysLate = finding.path("daysLate");
        String firstSeen = finding.path("firstSeen").textValue();
        return new PublishedFinding(
                finding.path("id").asText(),
                once(finding.path("rule").asText()),
                Severity.parse(finding.path("severity").asText()),
                once(finding.path("agreement").textValue()),
                once(finding.path("unit").textValue()),
                once(finding.path("field").textValue()),
                daysLate.isInt() ? (Integer) daysLate.intValue() : null,
                Outcome.Standing.valueOf(finding.path("status").asText().toUpperCase(Locale.ROOT)),
                firstSeen == null ? null : LocalDate.parse(firstSeen),
                trial,
                at);
    }

    /** Thousands of findings name a few agreements, units and rules. */
    private String once(String text) {
        return text == null ? null : words.computeIfAbsent(text, same -> same);
    }
}
