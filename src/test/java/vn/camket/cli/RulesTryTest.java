package vn.camket.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.SmallRules;
import vn.camket.output.RuleChangeJson;

/** Tries a raised limit as its author does. */
class RulesTryTest {
    private static final String REPORT = "2025-Q3/Hậu Giang quý III (cũ).xlsx";

    @TempDir
    private Path work;

    private SmallRules changed;

    @BeforeEach
    void copy_the_rules_and_a_report() throws IOException {
        new SmallRules(work.resolve("rules"));
        changed = new SmallRules(work.resolve("changed"));
        Files.createDirectories(work.resolve("reports/2025-Q3"));
        Files.copy(Path.of("reports-in", REPORT), work.resolve("reports").resolve(REPORT));
    }

    private Said tried(Object... more) {
        Stream<Object> usual = Stream.of(
                work.resolve("changed"),
                "--rules",
                work.resolve("rules"),
                "--reports",
                work.resolve("reports"),
                "--out",
                work.resolve("out"),
                "--as-of",
                "2025-12-31");
        return Said.to("rules try", Stream.concat(usual, Stream.of(more)).toArray());
    }

    private void raise() throws IOException {
        changed.change("parameters.json", "overdue-action.error\": 30", "overdue-action.error\": 45");
    }

    @Test
    void tells_the_values_the_rule_and_the_cell() throws IOException {
        raise();
        Said said = tried("--lang", "en");

        assertEquals(1, said.exit(), said.err());
        List<String> lines = said.out().lines().toList();
        assertTrue(lines.stream().anyMatch(line -> line.strip().equals("overdue-action.error  30 → 45")), said.out());
        assertTrue(
                lines.stream().anyMatch(line -> line.matches("Overdue action +\\d+ +0 +0 +0 +1 +\\d+ +\\d+")),
                said.out());
        assertTrue(said.out().contains("  Lighter: Error → Warning. Socio-economic"), said.out());
        assertTrue(lines.contains("    " + REPORT + ", Biểu 1!F21"), said.out());
    }

    @Test
    void the_same_rules_are_told_to_be_so() {
        Said said = tried();

        assertEquals(0, said.exit(), said.err());
        assertTrue(said.out().contains("Hai thư mục không khác nhau."), said.out());
        assertTrue(said.out().contains("Không phát hiện nào khác đi."), said.out());
    }

    @Test
    void json_keeps_to_its_schema_and_to_its_bytes() throws IOException {
        raise();
        Said said = tried("--format", "json");
        JsonNode json = new ObjectMapper().readTree(said.out());

        try (InputStream schema = RuleChangeJson.class.getResourceAsStream("rule-change.schema.json")) {
            assertEquals(
                    List.of(),
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema)
                            .validate(json));
        }
        assertEquals("lighter", json.at("/differences/0/difference").asText());
        assertEquals("error", json.at("/differences/0/before/severity").asText());
        assertEquals("warning", json.at("/differences/0/after/severity").asText());
        assertEquals(said.out(), tried("--format", "json").out());
    }

    @Test
    void writes_the_same_workbook_again_and_says_where() throws IOException {
        raise();
        Path one = work.resolve("one.xlsx");
        Path other = work.resolve("other.xlsx");
        assertTrue(tried("--xlsx", one).out().endsWith("Đã ghi tệp " + one + ".\n"));
        tried("--xlsx", other);

        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
    }

    @Test
    void what_cannot_be_tried_is_told_with_the_place() throws IOException {
        changed.change(SmallRules.OVERDUE + ".drl", "then\n", "the\n");
        Said broken = tried();
        assertEquals(2, broken.exit());
        assertTrue(
                broken.err().contains(work.resolve("changed").resolve(SmallRules.OVERDUE + ".drl") + ":"),
                broken.err());

        changed.change(SmallRules.OVERDUE + ".drl", "the\n", "then\n");
        Said unwritable = tried("--xlsx", work);
        assertEquals(2, unwritable.exit());
        assertTrue(unwritable.err().contains("--xlsx: "), unwritable.err());
    }
}
