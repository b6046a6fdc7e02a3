package vn.camket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the sample with the waivers of the guide to the rules, and with others. */
class WaivedRunTest {
    private static final String SUMMER = "2025-06-30";
    private static final String DAY = "2025-12-31";
    private static final String AGREEMENT = "can-tho-hau-giang-2021";
    private static final String CANAL = "action:kenh-xang-xa-no";
    private static final String HEALTH = "field:y-te";

    private static final Set<String> WAIVED_RULES =
            Set.of("missing-actions/overdue-action", "missing-actions/field-without-action");

    @TempDir
    private static Path work;

    private static Path rules;
    private static String guide;

    @BeforeAll
    static void check_before_there_are_waivers() throws IOException {
        rules = Folder.copy(Path.of("rules"), work.resolve("rules"));
        String text = Files.readString(rules.resolve("README.md"), StandardCharsets.UTF_8);
        int begin = text.indexOf("{\"$schema\": \"waivers.schema.json\"");
        guide = text.substring(begin, text.indexOf("```", begin));
        assertEquals(1, check(SUMMER).exit());
    }

    private static void write(String json) throws IOException {
        Files.writeString(rules.resolve("waivers.json"), json, StandardCharsets.UTF_8);
    }

    private static void waive(String... waivers) throws IOException {
        write("{\"waivers\": [" + String.join(",\n", waivers) + "]}");
    }

    private static String waiver(String agreement, String subject, String severity, String until) {
        return """
                {"rule": "missing-actions/overdue-action", "agreement": "%s", "subject": "%s", "severity": "%s",
                "reason": "Chờ vốn", "document": "12/TB-UBND", "decidedBy": "UBND", "until": "%s"}""".formatted(agreement, subject, severity, until);
    }

    private static Said check(String day, Object... more) {
        Stream<Object> usual =
                Stream.of("--reports", "reports-in", "--rules", rules, "--out", work.resolve("out"), "--as-of", day);
        return Said.check(Stream.of(usual, Stream.of("--lang", "en"), Stream.of(more))
                .flatMap(one -> one)
                .toArray());
    }

    private static JsonNode json(String day) throws IOException {
        Path file = work.resolve("out").resolve(day).resolve("findings.json");
        return new ObjectMapper().readTree(file.toFile());
    }

    private static JsonNode finding(String day, String subject) throws IOException {
        return StreamSupport.stream(json(day).get("findings").spliterator(), false)
                .filter(finding -> finding.get("subject").asText().equals(subject))
                .filter(finding -> WAIVED_RULES.contains(finding.get("rule").asText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_example_of_the_guide_waives_two_findings_and_counts_them_by_themselves() throws IOException {
        write(guide);
        Said said = check(DAY);

        assertEquals(1, said.exit(), said.err());
        assertTrue(said.out().contains("; waived besides: 2."), said.out());
        assertEquals("waived", finding(DAY, CANAL).get("status").asText());
        assertEquals("waived", finding(DAY, HEALTH).get("status").asText());
        JsonNode summary = json(DAY).get("summary");
        assertEquals(2, summary.get("waived").asInt());
        assertEquals(
                json(DAY).get("findings").size() - 2, summary.get("findings").asInt());
    }

    @Test
    void a_finding_keeps_the_day_when_it_was_first_seen_while_it_is_waived_and_after() throws IOException {
        write(guide);
        check("2025-07-31");
        assertEquals("waived", finding("2025-07-31", HEALTH).get("status").asText());
        assertEquals(SUMMER, finding("2025-07-31", HEALTH).get("firstSeen").asText());

        waive();
        check("2025-08-31");
        assertEquals("persisting", finding("2025-08-31", HEALTH).get("status").asText());
        assertEquals(SUMMER, finding("2025-08-31", HEALTH).get("firstSeen").asText());
    }

    @ParameterizedTest
    @CsvSource({
        AGREEMENT + ", critical, 2025-12-31, waived",
        AGREEMENT + ", error, 2025-12-31, waived",
        AGREEMENT + ", warning, 2025-12-31, new",
        AGREEMENT + ", error, 2025-12-30, new",
        "ho-chi-minh-north-2023, error, 2025-12-31, new"
    })
    void an_error_is_waived_up_to_its_severity_and_the_last_day(
            String agreement, String severity, String until, String status) throws IOException {
        waive(waiver(agreement, CANAL, severity, until));
        check(DAY);
        assertEquals(status, finding(DAY, CANAL).get("status").asText());
    }

    @Test
    void what_is_waived_does_not_make_the_exit_code() throws IOException {
        Object[] limits = {"--agreement", AGREEMENT, "--fail-on", "critical"};
        String road = waiver(AGREEMENT, "action:duong-tinh-931b", "critical", DAY);
        waive(road);
        assertEquals(1, check(DAY, limits).exit());

        waive(road, waiver(AGREEMENT, "action:phoi-hop-to-chuc-giai-lan-su-rong-mo-rong", "critical", DAY));
        assertEquals(0, check(DAY, limits).exit());
    }

    @Test
    void a_waiver_that_expired_or_names_nothing_is_a_finding_and_stands_in_the_sheet() throws IOException {
        waive(
                waiver(AGREEMENT, CANAL, "error", "2025-12-30"),
                waiver(AGREEMENT, "action:khong-co", "error", DAY),
                waiver(AGREEMENT, "action:duong-tinh-931b", "critical", DAY));
        check(DAY);

        assertEquals(
                Map.of("waivers/expired-waiver", "warning", "waivers/unmatched-waiver", "info"), ofWaivers(AGREEMENT));
        try (XSSFWorkbook book = new XSSFWorkbook(
                Files.newInputStream(work.resolve("out").resolve(DAY).resolve("findings.xlsx")))) {
            Set<String> states = StreamSupport.stream(book.getSheet("Waivers").spliterator(), false)
                    .map(row -> row.getCell(0).toString())
                    .collect(Collectors.toSet());
            assertTrue(states.containsAll(List.of("In force", "Expired", "No such finding")), states.toString());
        }
    }

    private static Map<String, String> ofWaivers(String agreement) throws IOException {
        return StreamSupport.stream(json(DAY).get("findings").spliterator(), false)
                .filter(finding -> finding.get("rule").asText().startsWith("waivers/"))
                .filter(finding -> finding.get("agreement").asText().equals(agreement))
                .collect(Collectors.toMap(
                        finding -> finding.get("rule").asText(),
                        finding -> finding.get("severity").asText()));
    }

    @Test
    void a_run_tells_of_a_rule_that_there_is_not() throws IOException {
        waive(waiver(AGREEMENT, CANAL, "error", DAY).replace("overdue-action", "overdue-actoin"));
        Said said = check(DAY);

        assertEquals(2, said.exit());
        assertTrue(said.err().contains("waivers.json:1:23"), said.err());
        assertTrue(said.err().contains("\"missing-actions/overdue-action\""), said.err());
    }
}
