package vn.camket.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.camket.fact.Provenance;
import vn.camket.fact.Text;
import vn.camket.finding.FaultyRulesException;
import vn.camket.finding.Finding;
import vn.camket.finding.Severity;
import vn.camket.finding.Waiver;

class WaiverFaultsTest {
    private static final String FILE = "waivers.json";
    private static final String ID = "0123456789abcdef";
    private static final String BY_ID = "\"finding\": \"" + ID + "\"";
    private static final String BY_NAME =
            "\"rule\": \"missing-actions/overdue-action\", \"agreement\": \"vi-du\", \"subject\": \"action:a\"";
    private static final String DECIDED = "\"severity\": \"warning\", \"reason\": \"Chờ vốn\","
            + " \"document\": \"12/TB-UBND\", \"decidedBy\": \"UBND\", \"until\": \"2026-12-31\"";

    @TempDir
    private Path folder;

    private RulesFolder rules;

    @BeforeEach
    void copy() throws IOException {
        rules = new RulesFolder(folder).agreement();
        Files.createDirectory(folder.resolve("missing-actions"));
        Files.createFile(folder.resolve("missing-actions/overdue-action.drl"));
    }

    /** Each waiver stands on a line of its own, from line 2. */
    private RulesFolder waivers(String... members) throws IOException {
        return rules.write(FILE, "{\"waivers\": [\n{" + String.join("},\n{", members) + "}]}");
    }

    private Map<String, Waiver> load() {
        return RegisterFiles.loadAll(folder).waivers();
    }

    @Test
    void there_may_be_no_file_and_no_waiver() throws IOException {
        assertEquals(Map.of(), load());
        rules.write(FILE, "{\"$schema\": \"waivers.schema.json\", \"waivers\": []}");
        assertEquals(Map.of(), load());
    }

    @Test
    void a_finding_is_named_by_its_id_or_by_rule_agreement_and_subject() throws IOException {
        waivers(
                BY_ID + ", " + DECIDED,
                BY_NAME + ", " + DECIDED,
                BY_NAME.replace("\"vi-du\"", "null") + ", " + DECIDED);
        LocalDate until = LocalDate.of(2026, 12, 31);
        Provenance place = Provenance.register("waivers.json", "/waivers/0", "12/TB-UBND");
        Waiver byId = new Waiver(ID, null, null, null, Severity.WARNING, "Chờ vốn", "12/TB-UBND", "UBND", until, place);
        assertEquals(byId, load().get(ID));
        for (String agreement : new String[] {"vi-du", null}) {
            String id = Finding.idOf("overdue-action", agreement, "action:a");
            assertEquals(id, load().get(id).finding());
        }
        assertEquals(3, load().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "abcdef | abcde | :2:13 \"finding\": met \"0123456789abcde\", wanted text of the form"
                        + " \"0123456789abcdef\"",
                "abcdef | ABCDEF | :2:13 \"finding\": met \"0123456789ABCDEF\", wanted text of the form"
                        + " \"0123456789abcdef\"",
                "\"reason\" | \"note\": null, \"reason\" | :2:56 There is no key \"note\" here",
                "\"Chờ vốn\" | \"\" | :2:66 \"reason\" is empty",
                "\"UBND\" | null | :2:116 \"decidedBy\" has no value (null)",
                "\"12/TB-UBND\" | 12 | :2:89 \"document\": met 12, wanted text in quotation marks",
                "2026-12-31 | 2026-02-30 | :2:133 \"until\": met \"2026-02-30\", wanted a day that exists, written like"
                        + " \"2025-07-01\" (year-month-day)",
                "2026-12-31 | 31/12/2026 | :2:133 \"until\": met \"31/12/2026\", wanted a day that exists, written like"
                        + " \"2025-07-01\" (year-month-day)",
                "\"warning\" | \"warnin\" | :2:45 \"severity\": met \"warnin\", wanted one of: info, warning, error,"
                        + " critical",
            })
    void tells_where_and_what(String old, String now, String fault) throws IOException {
        waivers((BY_ID + ", " + DECIDED).replace(old, now));
        assertEquals(List.of(FILE + fault), rules.faults());
    }

    @ParameterizedTest
    @CsvSource({
        "severity, Severity when decided",
        "reason, Reason",
        "document, Document of the decision",
        "decidedBy, Who decided",
        "until, Last day"
    })
    void a_decision_is_whole(String key, String title) throws IOException {
        waivers(BY_ID + ", "
                + DECIDED.replaceAll("(, )?\"" + key + "\": \"[^\"]*\"", "").replaceAll("^, ", ""));
        assertEquals(
                List.of(FILE + ":2:1 The required key \"" + key + "\" (" + title + ") is missing"), rules.faults());
    }

    @Test
    void a_finding_is_named_in_one_way_and_whole() throws IOException {
        waivers(
                DECIDED,
                BY_ID + ", " + BY_NAME + ", " + DECIDED,
                BY_ID.replace('0', '1') + ", \"agreement\": null, " + DECIDED,
                BY_NAME.replace("\"agreement\": \"vi-du\", ", "") + ", " + DECIDED);
        String words = " of \"waivers\" needs \"finding\" or else \"rule\", \"agreement\", \"subject\": all keys of one"
                + " way and none of the other";
        assertEquals(
                List.of(
                        FILE + ":2:1 Item 1" + words,
                        FILE + ":3:1 Item 2" + words,
                        FILE + ":4:1 Item 3" + words,
                        FILE + ":5:1 Item 4" + words),
                rules.faults());
    }

    @Test
    void what_is_named_is_there_and_the_nearest_is_proposed_in_both_languages() throws IOException {
        waivers(BY_NAME.replace("overdue", "overdo").replace("vi-du", "vi-dụ2") + ", " + DECIDED);
        List<Text> messages = assertThrows(FaultyRulesException.class, this::load).faults().stream()
                .map(fault -> fault.message())
                .toList();
        assertEquals(
                List.of(
                        new Text(
                                "Không có quy tắc \"missing-actions/overdo-action\". Có phải là"
                                        + " \"missing-actions/overdue-action\"? Ghi mã đầy đủ, ví dụ"
                                        + " missing-actions/overdue-action, hoặc bỏ mục này.",
                                "There is no rule \"missing-actions/overdo-action\". Was"
                                        + " \"missing-actions/overdue-action\" meant? Give the whole id, such as"
                                        + " missing-actions/overdue-action, or drop this item."),
                        new Text(
                                "Thư mục agreements không có thỏa thuận \"vi-dụ2\". Có phải là \"vi-du\"? Sửa mã; phát"
                                        + " hiện không thuộc thỏa thuận nào thì ghi null.",
                                "The folder agreements has no agreement \"vi-dụ2\". Was \"vi-du\" meant? Mend the id;"
                                        + " for a finding that belongs to no agreement write null.")),
                messages);
        assertEquals(
                List.of(
                        FILE + ":2:10 There is no rule \"missing-actions/overdo-action\"",
                        FILE + ":2:56 The folder agreements has no agreement \"vi-dụ2\""),
                rules.faults());
    }

    @Test
    void a_finding_is_waived_once_however_it_is_named() throws IOException {
        String id = Finding.idOf("overdue-action", "vi-du", "action:a");
        waivers(
                BY_NAME + ", " + DECIDED,
                BY_ID + ", " + DECIDED,
                BY_ID.replace(ID, id) + ", " + DECIDED,
                BY_NAME + ", " + DECIDED);
        String words = " The finding " + id + " is waived in line 2 already";
        assertEquals(List.of(FILE + ":4:13" + words, FILE + ":5:77" + words), rules.faults());
    }

    @Test
    void the_file_is_told_of_together_with_the_others() throws IOException {
        rules.agreement("\"annual\": 1").write(FILE, "{\"waiver\": []}");
        assertEquals(
                List.of(
                        RulesFolder.AGREEMENT + ":8:11 \"annual\": met 1, wanted true or false",
                        FILE + ":1:1 The required key \"waivers\" (Waivers) is missing",
                        FILE + ":1:2 There is no key \"waiver\" here"),
                rules.faults());
    }

    @Test
    void an_agreement_whose_file_is_faulty_is_there_all_the_same() throws IOException {
        waivers(BY_NAME + ", " + DECIDED).write(RulesFolder.AGREEMENT, "{");
        assertEquals(List.of(RulesFolder.AGREEMENT + ":1:2 The file ends too early"), rules.faults());
    }

    @Test
    void the_schema_beside_the_file_is_the_programs_own() throws IOException {
        rules.agreement("\"reporting\": {\"every\": \"none\"}");
        waivers(BY_ID + ", " + DECIDED).replace("waivers.schema.json", "[0-9a-f]{16}", ".*");
        assertEquals(List.of("waivers.schema.json:28:26 This schema cannot be used"), rules.faults());
        rules.delete("waivers.schema.json");
        assertEquals(List.of("waivers.schema.json The file rules/waivers.schema.json is missing"), rules.faults());
    }

    @Test
    void a_link_that_leads_nowhere_is_no_missing_file() throws IOException {
        Files.createSymbolicLink(folder.resolve(FILE), Path.of("nowhere.json"));
        assertEquals(List.of(FILE + " The file rules/waivers.json is missing"), rules.faults());
    }
}
