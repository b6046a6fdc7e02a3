package vn.camket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.camket.output.FaultsJson;

/** Runs the commands on rules as an author does, on a copy of the project's own rules. */
class RulesCommandTest {
    private static final String LATE = "reporting-duty/late-report";
    private static final String OVERDUE = "missing-actions/overdue-action";

    @TempDir
    private Path work;

    private Path rules;

    @BeforeEach
    void copy_the_rules() throws IOException {
        rules = Folder.copy(Path.of("rules"), work.resolve("rules"));
    }

    private void change(String file, String words, String others) throws IOException {
        Path path = rules.resolve(file);
        String text = Files.readString(path, StandardCharsets.UTF_8);
        assertTrue(text.contains(words), text);
        Files.writeString(path, text.replace(words, others), StandardCharsets.UTF_8);
    }

    private Said rules(String command, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--rules", rules));
        return Said.to("rules " + command, all.toArray());
    }

    /** One fault for each room that may find one. */
    private void breakRules() throws IOException {
        change(OVERDUE + ".dslr", "việc thường xuyên", "việc thường xuyen");
        change(LATE + ".drl", "then\n", "the\n");
        change(LATE + ".md", "**Why.**", "**Wy.**");
        change("missing-actions/no-programme.md", "| AgreementState |", "| AgreementStat |");
        change("units.json", "[\n  {\n", "[\n  {\n    \"extra\": 1,\n");
    }

    @Test
    void a_sound_folder_says_what_was_looked_at() {
        Said said = rules("check", "--lang", "en");

        assertEquals(0, said.exit(), said.out());
        assertTrue(
                said.out().matches("No fault. Looked at \\d+ rules, \\d\\d+ cases, 7 agreements, \\d+ parameters.\n"));
    }

    @Test
    void faults_of_all_rooms_are_told_at_once_with_the_folder_as_it_was_named() throws IOException {
        breakRules();
        Said said = rules("check");

        assertEquals(1, said.exit(), said.out());
        List<String> lines = said.out().lines().toList();
        for (String start : List.of(
                "/missing-actions/no-programme.md:",
                "/missing-actions/overdue-action.dslr:8:18: ",
                "/reporting-duty/late-report.drl:",
                "/reporting-duty/late-report.md:1:1: ",
                "/units.json:")) {
            assertTrue(lines.stream().anyMatch(line -> line.startsWith(rules + start)), start + "\n" + said.out());
        }
        assertEquals(
                lines.size() - 1,
                lines.stream()
                        .distinct()
                        .filter(line -> line.startsWith("" + rules))
                        .count());
        assertTrue(lines.get(lines.size() - 1).matches("\\d+ lỗi, \\d+ chỗ đáng ngờ trong \\d+ tệp\\."), said.out());
    }

    @Test
    void faulty_waivers_are_told_together_with_a_faulty_rule() throws IOException {
        change(LATE + ".md", "**Why.**", "**Wy.**");
        Files.writeString(rules.resolve("waivers.json"), """
                {"waivers": [
                {"rule": "reporting-duty/late-report", "agreement": null, "subject": "a", "severity": "info",
                "reason": "a", "document": "b", "decidedBy": "c", "until": "2026-13-31"},
                {"rule": "missing-actions/overdue", "agreement": null, "subject": "a", "severity": "info",
                "reason": "a", "document": "b", "decidedBy": "c", "until": "2026-12-31"}]}
                """, StandardCharsets.UTF_8);
        Said said = rules("check", "--lang", "en");

        assertEquals(1, said.exit());
        List<String> lines = said.out().lines().toList();
        assertEquals(4, lines.size(), said.out());
        assertTrue(lines.get(0).startsWith(rules + "/" + LATE + ".md:1:1: "), said.out());
        assertTrue(lines.get(1).startsWith(rules + "/waivers.json:3:60: \"until\""), said.out());
        assertTrue(lines.get(2).startsWith(rules + "/waivers.json:4:10: "), said.out());
        assertTrue(lines.get(2).contains("There is no rule \"missing-actions/overdue\""), said.out());
    }

    @Test
    void a_broken_parameters_file_is_one_fault() throws IOException {
        change("parameters.json", "\"overdue-action.error\": 30,", "\"overdue-action.error\": 30");
        Said said = rules("check");

        assertEquals(2, said.out().lines().count(), said.out());
    }

    @Test
    void json_keeps_to_its_schema() throws IOException {
        breakRules();
        Said said = rules("check", "--format", "json");
        JsonNode json = new ObjectMapper().readTree(said.out());

        try (InputStream schema = FaultsJson.class.getResourceAsStream("faults.schema.json")) {
            assertEquals(
                    List.of(),
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema)
                            .validate(json));
        }
        assertEquals(
                "missing-actions/no-programme.md", json.at("/faults/0/file").asText());
        assertEquals(said.out(), rules("check", "--format", "json").out());
    }

    @Test
    void sarif_names_places_kinds_and_level_in_utf_8() throws IOException {
        breakRules();
        Path file = work.resolve("faults.sarif");
        Said said = rules("check", "--format", "sarif", "--out", file);
        JsonNode run = new ObjectMapper().readTree(Files.readAllBytes(file)).at("/runs/0");
        JsonNode result = null;
        for (JsonNode one : run.at("/results")) {
            result = one.at("/ruleId").asText().equals("rule-file") && result == null ? one : result;
        }

        assertEquals("", said.out());
        assertEquals(1, said.exit());
        assertEquals("camket", run.at("/tool/driver/name").asText());
        assertEquals(
                "rule-file",
                run.at("/tool/driver/rules/" + result.at("/ruleIndex") + "/id").asText());
        assertEquals("error", result.at("/level").asText());
        assertTrue(result.at("/message/text").asText().startsWith("Ngôn ngữ không có từ “việc thường xuyen”"));
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertEquals(
                rules.resolve(OVERDUE + ".dslr").toUri().toString(),
                place.at("/artifactLocation/uri").asText());
        assertEquals("{\"startLine\":8,\"startColumn\":18}", place.at("/region").toString());
    }

    @Test
    void the_list_gives_titles_parameters_and_places() {
        Said said = rules("list");

        assertEquals(0, said.exit(), said.err());
        String line = said.out()
                .lines()
                .filter(one -> one.startsWith(OVERDUE))
                .findFirst()
                .orElseThrow();
        assertTrue(line.contains("Nhiệm vụ quá hạn") && line.contains("warning, error, critical"), line);
        assertTrue(line.contains("overdue-action.error = 30"), line);
        assertTrue(line.contains(rules + "/" + OVERDUE + ".dslr:2"), line);
        assertTrue(said.out().contains("dissolved-reporter.until = 2027-03-01"), said.out());
    }

    @Test
    void cases_that_hold_are_counted() {
        Said all = rules("test", "--lang", "en");
        assertEquals(0, all.exit(), all.out());
        assertTrue(all.out().contains(" hold, 0 do not."), all.out());

        Said one = rules("test", "overdue-action", "--lang", "en");
        assertTrue(one.out().startsWith("Tried 18 cases of 1 rules: 18 hold"), one.out());
        assertTrue(rules("test", "reporting-duty", "--lang", "en").out().contains("of 16 rules"));
    }

    @Test
    void a_case_that_does_not_hold_shows_what_is_missing_and_what_is_not_expected() throws IOException {
        change(OVERDUE + ".md", "| | error | action:hoi-nghi-ket-noi | 31 |", "| | critical | action:other | 31 |");
        Said said = rules("test", "overdue-action");

        assertEquals(1, said.exit());
        String[] lines = said.out().split("\n");
        assertEquals(OVERDUE + ": Thirty-one days late is an error", lines[0]);
        assertTrue(lines[1].matches("  .*/overdue-action\\.md:\\d+"), lines[1]);
        assertEquals("           Mức độ    Đối tượng                Giá trị", lines[2]);
        assertEquals("    thiếu  critical  action:other             daysLate=31", lines[3]);
        assertEquals("    thừa   error     action:hoi-nghi-ket-noi  daysLate=31", lines[4]);
    }

    @Test
    void cases_of_faulty_rules_are_not_tried() throws IOException {
        breakRules();
        Said said = rules("test");

        assertEquals(2, said.exit());
        assertTrue(said.err().contains("overdue-action.dslr:8:18"), said.err());
    }

    @ParameterizedTest
    @CsvSource({".drl, --debug", ".dslr, --sentences"})
    void a_new_rule_loads_and_its_first_case_tells_what_to_write(String ending, String option) {
        Said made = rules("new", "missing-actions", "undated-completion", option);
        assertEquals(0, made.exit(), made.err());
        assertTrue(made.out().contains("Việc tiếp theo:") && made.out().contains("What to do next:"), made.out());
        List<String> doubts = rules("check").out().lines().toList();
        assertEquals(2, doubts.size(), doubts.toString());
        assertTrue(
                doubts.get(0).contains("undated-completion" + ending + ":2:1: đáng ngờ: Không trường hợp nào"),
                doubts.get(0));

        Said tried = rules("test", "undated-completion");
        assertEquals(1, tried.exit());
        assertTrue(tried.out().contains("rồi viết điều kiện vào undated-completion" + ending), tried.out());
        assertTrue(tried.out().contains("1 đúng, 1 sai"), tried.out());
    }

    @Test
    void the_language_shows_each_sentence_with_an_example_and_all_words() {
        Said vietnamese = rules("language");
        Said english = rules("language", "--lang", "en");

        assertEquals(0, vietnamese.exit(), vietnamese.err());
        for (String words : List.of(
                "  - <nội dung> lớn hơn <mức>\n      Vượt quá mức.\n      Ví dụ: - số ngày quá hạn lớn hơn ngưỡng\n",
                "Nội dung, tình trạng của “nhiệm vụ (ActionState)”:",
                "  hạn = due\n",
                "  nhiệm vụ đó = \"action\", $id\n")) {
            assertTrue(vietnamese.out().contains(words), words + "\n" + vietnamese.out());
        }
        assertTrue(english.out().contains("      More than that.\n      Example: - số ngày quá hạn"), english.out());
    }

    @Test
    void a_language_with_a_slip_is_told_by_each_command_at_its_line() throws IOException {
        change("language.dsl", "[when]- đã {state}={state}", "[when]- đã {state}=done)");
        for (String command : List.of("language", "check", "list")) {
            Said said = rules(command);

            assertTrue(said.exit() != 0, command);
            assertTrue((said.out() + said.err()).contains("language.dsl:"), command + said.out() + said.err());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "missing-actions, late-report, choose another",
        "missing-actions, overdue-action, choose another",
        "missing-actions, Overdue, lower case words",
        "missing-actions, ../x, lower case words",
        "missing-action, fresh, (missing-actions?)",
        "vocabulary, fresh, There is no family"
    })
    void a_rule_under_a_wrong_name_is_refused_with_the_cure(String family, String name, String cure)
            throws IOException {
        var before = Folder.content(rules);
        Said said = rules("new", family, name);

        assertEquals(2, said.exit());
        assertTrue(said.err().contains(cure), said.err());
        assertEquals(before, Folder.content(rules));
    }

    @Test
    void what_cannot_be_done_is_told_in_both_languages() {
        for (Said said : List.of(
                Said.to("rules"),
                Said.to("rules check", "--rules", "nowhere"),
                Said.to("rules check", "--format", "xml"),
                rules("check", "--out", work),
                rules("test", "overdue"),
                rules("new", "missing-actions"))) {
            assertEquals(2, said.exit());
            assertTrue(said.err().lines().count() >= 2, said.err());
            assertFalse(said.err().contains("\tat "), said.err());
        }
        assertTrue(rules("test", "overdue").err().contains("overdue-action?"));
    }

    @Test
    void format_names_what_it_lays_out_anew_and_check_only_names_it() throws IOException {
        change(OVERDUE + ".dslr", "    - có hạn\n", "  -  có  hạn\n");
        String file = rules + "/" + OVERDUE + ".dslr\n";
        Said checked = rules("format", "--check", "--lang", "en");
        Said formatted = rules("format", "--lang", "en");
        Said again = rules("format", "--check", "--lang", "en");

        assertEquals(1, checked.exit());
        assertTrue(checked.out().startsWith(file), checked.out());
        assertTrue(checked.out().contains(" files: 1 are not in the form, 0 have faults."), checked.out());
        assertEquals(0, formatted.exit());
        assertTrue(formatted.out().startsWith(file), formatted.out());
        assertEquals(0, again.exit(), again.out());
        assertEquals(Folder.content(Path.of("rules")), Folder.content(rules));
    }

    @Test
    void format_leaves_a_file_with_a_slip_alone() throws IOException {
        change(OVERDUE + ".dslr", "- có hạn", "- có han");
        Said said = rules("format");

        assertEquals(1, said.exit());
        assertTrue(said.out().startsWith(rules + "/" + OVERDUE + ".dslr:9:"), said.out());
        assertTrue(said.out().contains("để nguyên 1 tệp có lỗi"), said.out());
    }
}
