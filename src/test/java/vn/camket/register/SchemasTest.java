package vn.camket.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.camket.fact.CommitmentKind;
import vn.camket.fact.DocumentRole;
import vn.camket.fact.Frequency;
import vn.camket.fact.Instrument;
import vn.camket.fact.Level;
import vn.camket.fact.ReviewKind;
import vn.camket.fact.Scheme;
import vn.camket.fact.Status;
import vn.camket.finding.Severity;

/** Holds the schemas to the standard and to the words that the program knows. */
class SchemasTest {
    private static JsonNode read(String name) throws IOException {
        return new ObjectMapper().readTree(Files.readString(Path.of("rules", name + ".schema.json")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agreements/agreement",
                "units",
                "parameters",
                "waivers",
                "vocabulary/headers",
                "vocabulary/statuses",
                "vocabulary/measures",
                "vocabulary/phrases"
            })
    void is_a_schema_of_draft_2020_12(String name) throws IOException {
        String draft = "https://json-schema.org/draft/2020-12/schema";
        JsonNode schema = read(name);
        assertEquals(draft, schema.path("$schema").asText());
        assertEquals(
                List.of(),
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(draft))
                        .validate(schema));
    }

    @Test
    void the_words_of_an_agreement_are_those_of_the_program() throws IOException {
        JsonNode schema = read("agreements/agreement");
        assertWords(Instrument.values(), schema.at("/properties/instrument"));
        assertWords(Level.values(), schema.at("/properties/level"));
        assertWords(Frequency.values(), schema.at("/properties/reporting/properties/every"));
        assertWords(Scheme.values(), schema.at("/properties/reporting/properties/scheme"));
        assertWords(ReviewKind.values(), schema.at("/properties/reviews/properties/held/items/properties/kind"));
        assertWords(DocumentRole.values(), schema.at("/properties/documents/items/properties/role"));
        assertWords(CommitmentKind.values(), schema.at("/$defs/commitment/properties/kind"));
    }

    @Test
    void the_severities_of_a_waiver_are_those_of_the_program() throws IOException {
        assertWords(Severity.values(), read("waivers").at("/properties/waivers/items/properties/severity"));
    }

    private static void assertWords(Enum<?>[] constants, JsonNode property) {
        List<String> words = new ArrayList<>();
        property.path("enum").forEach(word -> words.add(word.isNull() ? "" : word.asText()));
        words.remove("");
        assertEquals(
                Stream.of(constants)
                        .map(constant ->
                                constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList(),
                words);
    }

    @Test
    void the_statuses_are_those_of_the_program() throws IOException {
        List<String> statuses = read("vocabulary/statuses").path("properties").properties().stream()
                .map(property -> property.getKey())
                .filter(name -> !name.equals("$schema"))
                .toList();
        assertEquals(Stream.of(Status.values()).map(Status::name).toList(), statuses);
    }
}
