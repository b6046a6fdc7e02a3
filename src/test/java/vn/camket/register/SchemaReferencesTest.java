package vn.camket.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Looks at what an editor makes of the JSON files below rules: which schema it finds, and what that tells. */
class SchemaReferencesTest {
    private static final Path RULES = Path.of("rules");
    private static final Path SETTINGS = Path.of(".vscode/settings.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static List<Path> files(boolean schemas) throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> file.toString().endsWith(".schema.json") == schemas)
                    .sorted()
                    .toList();
        }
    }

    private static JsonNode read(Path file) throws IOException {
        return JSON.readTree(Files.readAllBytes(file));
    }

    @Test
    void every_file_names_the_schema_beside_it_first_and_keeps_to_it() throws IOException {
        for (Path file : files(false)) {
            JsonNode tree = read(file);
            Path schema = tree.isArray() ? inSettings(file) : named(file, tree);
            assertEquals(file.getParent(), schema.getParent(), file.toString());
            assertEquals(
                    List.of(),
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(SchemaLocation.of("test:" + file), read(schema))
                            .validate(tree),
                    file.toString());
        }
    }

    private static Path named(Path file, JsonNode tree) {
        Map.Entry<String, JsonNode> first = tree.properties().iterator().next();
        assertEquals("$schema", first.getKey(), file + ": its first key names its schema");
        return file.resolveSibling(first.getValue().asText());
    }

    /** A list has no place for the name of its schema. */
    private static Path inSettings(Path file) throws IOException {
        for (JsonNode entry : read(SETTINGS).get("json.schemas")) {
            if (covers(entry, file)) {
                return Path.of(entry.get("url").asText()).normalize();
            }
        }
        throw new AssertionError(SETTINGS + " names no schema for " + file);
    }

    private static boolean covers(JsonNode entry, Path file) {
        boolean covered = false;
        for (JsonNode match : entry.get("fileMatch")) {
            String glob = match.asText();
            boolean unless = glob.startsWith("!");
            if (FileSystems.getDefault()
                    .getPathMatcher("glob:" + glob.substring(unless ? 1 : 0))
                    .matches(Path.of("/").resolve(file))) {
                covered = !unless;
            }
        }
        return covered;
    }

    @Test
    void the_settings_of_the_editor_agree_with_what_files_name() throws IOException {
        for (Path file : files(false)) {
            JsonNode tree = read(file);
            assertEquals(tree.isArray() ? inSettings(file) : named(file, tree), inSettings(file), file.toString());
        }
        for (Path schema : files(true)) {
            for (JsonNode entry : read(SETTINGS).get("json.schemas")) {
                assertTrue(!covers(entry, schema), schema.toString());
            }
        }
    }

    @Test
    void every_key_has_a_title_in_both_languages() throws IOException {
        List<String> silent = new ArrayList<>();
        for (Path schema : files(true)) {
            keys(read(schema), (name, key) -> {
                if (!isBoth(key.path("title").asText())) {
                    silent.add(schema + ": " + name);
                }
            });
        }
        assertEquals(List.of(), silent, "give the key a \"title\": \"Tên / Name\"");
    }

    @Test
    void a_description_speaks_both_languages_and_tells_of_every_word_that_may_be_chosen() throws IOException {
        List<String> silent = new ArrayList<>();
        for (Path schema : files(true)) {
            keys(read(schema), (name, key) -> {
                String words = key.path("description").asText();
                if (!words.isEmpty() && !isBoth(words)) {
                    silent.add(schema + ": " + name + ": " + words);
                }
                for (JsonNode choice : key.path("enum")) {
                    boolean told = Stream.of(words.split(" / ", 2)).allMatch(half -> half.contains(choice.asText()));
                    if (!choice.isNull() && !told) {
                        silent.add(schema + ": " + name + ": " + choice);
                    }
                }
            });
        }
        assertEquals(List.of(), silent, "tell it in Vietnamese, then \" / \", then in English");
    }

    private static boolean isBoth(String words) {
        String[] halves = words.split(" / ", 2);
        return halves.length == 2 && !halves[0].isBlank() && !halves[1].isBlank();
    }

    private interface Look {
        void at(String name, JsonNode key);
    }

    private static void keys(JsonNode node, Look look) {
        if (node.path("properties").isObject()) {
            node.get("properties").properties().forEach(one -> look.at(one.getKey(), one.getValue()));
        }
        node.forEach(below -> keys(below, look));
    }
}
