package vn.camket.output;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import vn.camket.fact.Language;
import vn.camket.fact.Units;
import vn.camket.finding.Former;
import vn.camket.finding.Outcome;
import vn.camket.finding.Outcome.Resolved;
import vn.camket.finding.Past;
import vn.camket.finding.PublishedFinding;
import vn.camket.finding.PublishedRun;
import vn.camket.finding.PublishedWords;
import vn.camket.output.content.Clean;
import vn.camket.output.json.AnswerJson;
import vn.camket.output.json.FindingsList;
import vn.camket.output.json.FormerJson;
import vn.camket.output.json.Indented;
import vn.camket.output.json.InputsJson;
import vn.camket.output.json.PublishedJson;
import vn.camket.output.json.SummaryJson;
import vn.camket.text.Wording;

/** Writes {@code findings.json} for programs and reads back what the next run must remember of it. */
public final class FindingsJson {
    private final JsonGenerator json;
    private final FindingsList findings;
    private final InputsJson inputs;

    private FindingsJson(JsonGenerator json, Wording vi, Wording en, Executor others) {
        this.json = json;
        this.findings = new FindingsList(json, vi, en, others);
        this.inputs = new InputsJson(json, vi, en);
    }

    /**
     * Writes UTF-8 with line feeds and leaves the stream open; equal outcomes give equal bytes.
     *
     * @param others who may help to put findings into words; they need not begin anything
     */
    public static void write(Outcome outcome, Units units, Executor others, OutputStream out) throws IOException {
        Wording vi = new Wording(Language.VI, units, outcome.asOf());
        Wording en = new Wording(Language.EN, units, outcome.asOf());
        try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature(), true);
            json.setPrettyPrinter(Indented.printer());
            new FindingsJson(json, vi, en, others).write(outcome);
            json.writeRaw('\n');
        }
    }

    /** The objects of some findings as they stand in the file, each as a text of its own. */
    public static List<String> texts(List<Outcome.Listed> findings, Units units, LocalDate asOf) {
        return FindingsList.texts(
                findings, new Wording(Language.VI, units, asOf), new Wording(Language.EN, units, asOf));
    }

    /**
     * The open findings of a former run, waived ones included.
     *
     * @throws IOException naming the file when it is cut short or is no findings file of this form
     */
    public static Former read(Path file) throws IOException {
        return FormerJson.read(file);
    }

    /**
     * The counts of a former run; empty when it was limited to some agreements or units by their ids: such a run is never
     * the last.
     *
     * @throws IOException naming the file when it is no findings file of this form
     */
    public static Optional<Past> past(Path file) throws IOException {
        return FormerJson.counts(file);
    }

    /** The counts of a run that was published; throws as {@link #read} does. */
    public static PublishedRun run(Path file) throws IOException {
        return PublishedJson.run(file);
    }

    /** The findings of a run that was published, those on trial at last; throws as {@link #read} does. */
    public static List<PublishedFinding> findings(Path file) throws IOException {
        return PublishedJson.findings(file);
    }

    /** The words of one of these; throws IOException also when the file has become another. */
    public static PublishedWords words(Path file, PublishedFinding finding) throws IOException {
        return PublishedJson.words(file, finding);
    }

    private void write(Outcome outcome) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", FormerJson.SCHEMA);
        json.writeStringField("asOf", outcome.asOf().toString());
        filter(outcome);
        json.writeObjectFieldStart("rules");
        json.writeStringField("sha256", outcome.rulesSha256());
        json.writeNumberField("count", outcome.rules().size());
        json.writeObjectFieldStart("versions");
        for (Map.Entry<String, String> version : new TreeMap<>(outcome.versions()).entrySet()) {
            json.writeStringField(version.getKey(), version.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
        new SummaryJson(json).write(outcome);
        findings.write("findings", outcome.findings());
        findings.write("trial", outcome.trial());
        json.writeArrayFieldStart("resolved");
        for (Resolved resolved : outcome.resolved()) {
            resolved(resolved);
        }
        json.writeEndArray();
        inputs.write(outcome.inputs());
        json.writeEndObject();
    }

    private void filter(Outcome outcome) throws IOException {
        if (!outcome.isLimited()) {
            return;
        }
        json.writeObjectFieldStart("filter");
        ids("agreements", outcome.agreements());
        ids("units", outcome.units());
        if (outcome.beforeConference() != null) {
            json.writeNumberField("beforeConference", outcome.beforeConference());
        }
        json.writeEndObject();
    }

    private void ids(String key, List<String> ids) throws IOException {
        json.writeArrayFieldStart(key);
        for (String id : ids) {
            json.writeString(id);
        }
        json.writeEndArray();
    }

    private void resolved(Resolved resolved) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", resolved.id());
        json.writeStringField("rule", resolved.rule());
        json.writeStringField("agreement", resolved.agreement());
        json.writeStringField("unit", resolved.unit());
        json.writeStringField("subject", Clean.text(resolved.subject()));
        json.writeStringField("firstSeen", Objects.toString(resolved.firstSeen(), null));
        json.writeStringField(
                "reason", resolved.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (resolved.answer() != null) {
            new AnswerJson(json).write(resolved.answer());
        }
        json.writeEndObject();
    }
}
