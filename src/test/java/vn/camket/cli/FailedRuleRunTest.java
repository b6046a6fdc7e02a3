package vn.camket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.rule.RuleFolderOf;

/** Runs the sample with one rule more, which compares every action with every other, over and over. */
class FailedRuleRunTest {
    private static final String DAY = "2025-12-31";
    private static final String EVERY_PAIR = """
            rule "every pair"
                @severity(warning) @since("2026-11-26") @basis("Thỏa thuận")
            when
                ActionState($id : id, $title : title, $daysLate : daysLate)
            %sthen
                findings.report("action", $id);
            end
            """.formatted("    ActionState(id != $id)\n".repeat(9));

    @TempDir
    private static Path work;

    private static Said said;
    private static SortedMap<String, JsonNode> usual;
    private static SortedMap<String, JsonNode> met;

    @BeforeAll
    static void check_with_and_without() throws IOException {
        Path rules = Folder.copy(Path.of("rules"), work.resolve("rules"));
        usual = findings(check(rules, "usual", DAY), "usual");
        write(rules, EVERY_PAIR);
        said = check(rules, "met", DAY);
        met = findings(said, "met");
    }

    private static void write(Path rules, String drl) throws IOException {
        Path family = rules.resolve("missing-actions");
        Files.writeString(family.resolve("every-pair.drl"), drl, StandardCharsets.UTF_8);
        Files.writeString(family.resolve("every-pair.md"), RuleFolderOf.PAGE, StandardCharsets.UTF_8);
    }

    private static Said check(Path rules, String out, String day) {
        return Said.check(
                "--reports",
                "reports-in",
                "--rules",
                rules,
                "--out",
                work.resolve(out),
                "--as-of",
                day,
                "--lang",
                "en");
    }

    private static JsonNode json(String out) throws IOException {
        Path file = work.resolve(out).resolve(DAY).resolve("findings.json");
        return new ObjectMapper().readTree(file.toFile());
    }

    private static SortedMap<String, JsonNode> findings(Said said, String out) throws IOException {
        assertEquals(1, said.exit(), said.err());
        SortedMap<String, JsonNode> byId = new TreeMap<>();
        json(out).get("findings").forEach(finding -> byId.put(finding.get("id").asText(), finding));
        return byId;
    }

    @Test
    void the_run_is_done_and_tells_of_the_rule() {
        assertEquals("", said.err());
        JsonNode told = met.values().stream()
                .filter(finding -> finding.toString().contains("rule:every-pair"))
                .findFirst()
                .orElseThrow();
        assertEquals("error", told.get("severity").asText());
        assertTrue(
                told.toString()
                        .contains(
                                "The rule \\\"Overdue action\\\" (missing-actions/every-pair) could not be applied: it"
                                        + " compares far too many combinations of facts, or reports far too often."),
                told.toString());
    }

    @Test
    void who_asks_for_one_unit_is_told_of_the_rule_too() {
        Said one = Said.check(
                "--reports",
                "reports-in",
                "--rules",
                work.resolve("rules"),
                "--out",
                work.resolve("one"),
                "--as-of",
                DAY,
                "--unit",
                "can-tho");
        assertTrue(Files.exists(work.resolve("one")), one.err());
        assertTrue(
                read(work.resolve("one").resolve(DAY).resolve("findings.json")).contains("rule:every-pair"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void nothing_else_is_lost() {
        SortedMap<String, JsonNode> others = new TreeMap<>(met);
        others.values().removeIf(finding -> finding.toString().contains("every-pair"));
        assertEquals(usual, others);
        assertTrue(others.size() < met.size());
    }

    @Test
    void the_workbook_shows_it_too() throws IOException {
        Path book = work.resolve("met").resolve(DAY).resolve("findings.xlsx");
        try (XSSFWorkbook findings = new XSSFWorkbook(Files.newInputStream(book))) {
            assertTrue(StreamSupport.stream(findings.getSheet("Findings").spliterator(), false)
                    .anyMatch(FailedRuleRunTest::tells));
        }
    }

    private static boolean tells(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .anyMatch(cell -> cell.toString().equals("rule:every-pair"));
    }

    @Test
    void what_a_rule_found_before_it_failed_is_not_taken_for_settled() throws IOException {
        Path rules = Folder.copy(Path.of("rules"), work.resolve("other-rules"));
        write(rules, EVERY_PAIR.replaceAll(" *ActionState\\(id != .*\n", ""));
        check(rules, "later", "2025-12-30");
        write(rules, EVERY_PAIR);
        check(rules, "later", DAY);

        JsonNode later = json("later");
        Set<String> failedFor = new TreeSet<>();
        later.get("findings").forEach(finding -> {
            if (finding.get("subject").asText().equals("rule:every-pair")) {
                failedFor.add(finding.get("agreement").asText());
            }
        });
        assertTrue(failedFor.contains("can-tho-hau-giang-2021"), failedFor.toString());
        later.get("resolved")
                .forEach(former ->
                        assertFalse(failedFor.contains(former.get("agreement").asText()), former.toString()));
    }
}
