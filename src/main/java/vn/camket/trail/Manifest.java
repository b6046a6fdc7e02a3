package vn.camket.trail;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a result was made from, and what it consists of, by SHA-256 in hexadecimal digits. It lies in the result's folder
 * as {@code manifest.json} and is alike for equal results.
 *
 * @param schema number of this form; manifest.schema.json describes it
 * @param program version that made it
 * @param asOf date that was judged by
 * @param options of the command line that bear on the result, in its own spelling
 * @param rulesSha256 as in findings.json, of all rule files together
 * @param rules each file of the rules folder that findings depend on, by path
 * @param inputs each workbook that was opened, by path below the reports folder; null where it could not be hashed
 * @param ignored each file of the reports folder that was passed over, with the reason
 * @param received as-of date of the first result that knew of a workbook, by its hash, also of those that are no longer
 *     there; null in results of versions that did not tell
 * @param former each former result that this one was compared with, by as-of date: hash of its own manifest, or of its
 *     findings where it has none
 * @param outputs each file of the result besides this one, by path; a workbook, or a Word file, by its parts, see
 *     {@link Prints}
 */
@JsonPropertyOrder({
    "schema",
    "program",
    "asOf",
    "options",
    "rulesSha256",
    "rules",
    "inputs",
    "ignored",
    "received",
    "former",
    "outputs"
})
public record Manifest(
        String schema,
        String program,
        String asOf,
        List<String> options,
        @JsonProperty("rulesSha256") String rulesSha256,
        SortedMap<String, String> rules,
        SortedMap<String, String> inputs,
        SortedMap<String, String> ignored,
        SortedMap<String, String> received,
        SortedMap<String, String> former,
        SortedMap<String, String> outputs) {
    public static final String NAME = "manifest.json";

    public static final String SCHEMA = "1";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Writes it into the folder of its result. */
    public void write(Path folder) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        ObjectWriter writer = MAPPER.writer(printer);
        Files.write(folder.resolve(NAME), (writer.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads the one of a result.
     *
     * @throws IOException naming the file when there is none, or it is damaged
     */
    public static Manifest read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        try {
            Manifest manifest = MAPPER.readValue(Files.readAllBytes(file), Manifest.class);
            if (manifest == null
                    || !SCHEMA.equals(manifest.schema)
                    || manifest.asOf == null
                    || manifest.rules == null
                    || manifest.inputs == null
                    || manifest.ignored == null
                    || manifest.former == null
                    || manifest.outputs == null) {
                throw new IOException(file + " is not a manifest of form " + SCHEMA);
            }
            return manifest;
        } catch (JsonProcessingException broken) {
            throw new IOException(file + " is cut short or damaged", broken);
        }
    }

    /**
     * Tells one state of some files from another.
     *
     * @param changed other than before
     * @param missing were there before
     * @param added were not there before
     */
    public record Difference(List<String> changed, List<String> missing, List<String> added) {
        static Difference of(Map<String, String> before, Map<String, String> now) {
            Difference difference = new Difference(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            TreeSet<String> names = new TreeSet<>(before.keySet());
            names.addAll(now.keySet());
            for (String name : names) {
                if (!now.containsKey(name)) {
                    difference.missing.add(name);
                } else if (!before.containsKey(name)) {
                    difference.added.add(name);
                } else if (!Objects.equals(before.get(name), now.get(name))) {
                    difference.changed.add(name);
                }
            }
            return difference;
        }

        public boolean isNone() {
            return changed.isEmpty() && missing.isEmpty() && added.isEmpty();
        }
    }

    /** As {@link #received}, by the inputs alone where a former version did not tell more. */
    public SortedMap<String, String> receivedOn() {
        if (received != null) {
            return received;
        }
        SortedMap<String, String> days = new TreeMap<>();
        inputs.values().stream().filter(Objects::nonNull).forEach(sha256 -> days.put(sha256, asOf));
        return days;
    }

    /** How a result's files differ from what they were when it was made. */
    public Difference ofOutputs(Path folder) throws IOException {
        return Difference.of(outputs, Prints.ofFiles(folder));
    }

    /**
     * How the files of the reports folder differ. What is passed over counts by its name and the reason.
     *
     * @param read those that a run would open now, by path
     * @param passedOver reasons, by path
     */
    public Difference ofInputs(Map<String, String> read, Map<String, String> passedOver) {
        Map<String, String> before = new TreeMap<>(ignored);
        before.putAll(inputs);
        Map<String, String> now = new TreeMap<>(passedOver);
        now.putAll(read);
        return Difference.of(before, now);
    }

    public Difference ofRules(Map<String, String> now) {
        return Difference.of(rules, now);
    }

    public Difference ofFormer(Map<String, String> now) {
        return Difference.of(former, now);
    }
}
