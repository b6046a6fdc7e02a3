package vn.camket.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.camket.finding.Former;
import vn.camket.finding.Outcome;
import vn.camket.finding.Outcome.Resolved;

class FindingsJsonTest {
    @TempDir
    Path folder;

    private static byte[] written(Outcome outcome) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FindingsJson.write(outcome, SampleOutcome.register().units(), task -> {}, out);
        return out.toByteArray();
    }

    private static JsonNode tree(Outcome outcome) throws IOException {
        return new ObjectMapper().readTree(written(outcome));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("findings.json"), bytes);
    }

    private static Outcome limited(Outcome all) {
        return limited(all, 45);
    }

    /** @param days before a review, null when it is limited by the agreement's id */
    private static Outcome limited(Outcome all, Integer days) {
        return new Outcome(
                all.asOf(),
                List.of(SampleOutcome.AGREEMENT),
                List.of(),
                days,
                all.rulesSha256(),
                all.versions(),
                all.rules(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void keeps_to_its_schema() throws IOException {
        try (InputStream schema = FindingsJson.class.getResourceAsStream("findings.schema.json")) {
            Schema findings = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema);
            assertEquals(List.of(), findings.validate(tree(SampleOutcome.outcome())));
            assertEquals(List.of(), findings.validate(tree(limited(SampleOutcome.outcome()))));
            assertFalse(findings.validate(new ObjectMapper().readTree("{\"schema\":\"1\"}"))
                    .isEmpty());
        }
    }

    @Test
    void has_its_keys_in_one_order_and_keeps_those_without_a_value() throws IOException {
        JsonNode json = tree(SampleOutcome.outcome());
        assertEquals(
                List.of("schema", "asOf", "rules", "summary", "findings", "trial", "resolved", "inputs"), keys(json));
        assertEquals(
                List.of(
                        "id",
                        "rule",
                        "severity",
                        "agreement",
                        "unit",
                        "field",
                        "subject",
                        "message",
                        "daysLate",
                        "expected",
                        "actual",
                        "basis",
                        "evidence",
                        "source",
                        "status",
                        "firstSeen",
                        "causedBy",
                        "answer"),
                keys(json.at("/findings/0")));
        assertTrue(json.at("/findings/3/daysLate").isNull());
        assertEquals(List.of("file", "pointer", "value"), keys(json.at("/findings/0/evidence/1")));
    }

    private static List<String> keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @Test
    void gives_every_message_in_both_languages_and_values_plainly() throws IOException {
        JsonNode overdue = tree(SampleOutcome.outcome()).at("/findings/0");
        assertTrue(overdue.at("/message/vi").asText().contains("quá hạn 914 ngày (hạn 30/06/2024)"));
        assertTrue(overdue.at("/message/en").asText().contains("914 days overdue (due 30 Jun 2024)"));
        assertEquals("2024-06-30", overdue.get("expected").asText());
    }

    @Test
    void counts_without_the_waived_and_those_on_trial() throws IOException {
        JsonNode summary = tree(SampleOutcome.outcome()).get("summary");
        assertEquals(7, summary.get("findings").asInt());
        assertEquals(
                "{\"critical\":3,\"error\":2,\"warning\":1,\"info\":1}",
                summary.get("bySeverity").toString());
        assertEquals(0, summary.at("/byFamily/stale-reviews").asInt(-1));
        assertEquals(1, summary.get("waived").asInt());
        assertEquals(4, summary.get("new").asInt());
        assertEquals(3, summary.get("persisting").asInt());
        assertEquals(
                "{\"read\":1,\"refused\":1,\"ignored\":1,\"notYet\":1}",
                summary.get("workbooks").toString());
    }

    @Test
    void rates_done_out_of_done_and_open_overdue() throws IOException {
        JsonNode actions = tree(SampleOutcome.outcome()).at("/summary/actions");
        assertEquals("78.95", actions.get("rate").asText());
        assertEquals("62.5", actions.get("doneOfAll").asText());
        assertEquals(
                24,
                actions.at("/byAgreement/0/doneOnTime").asInt()
                        + actions.at("/byAgreement/0/doneLate").asInt()
                        + actions.at("/byAgreement/0/openInTime").asInt()
                        + actions.at("/byAgreement/0/openOverdue").asInt());
        assertEquals(
                "null giao-thong y-te", String.join(" ", actions.get("byField").findValuesAsText("field")));
        assertEquals("55.56", actions.at("/byField/1/rate").asText());
        assertEquals("78.95", actions.at("/byUnit/1/rate").asText());
        assertTrue(tree(limited(SampleOutcome.outcome()))
                .at("/summary/actions/rate")
                .isNull());
    }

    @Test
    void carries_hostile_text_without_what_no_file_can_hold() throws IOException {
        String value =
                tree(SampleOutcome.outcome()).at("/findings/7/evidence/0/value").asText();
        assertEquals("=1+1 \"trích\" <b>&amp;", value);
    }

    @Test
    void equal_outcomes_give_equal_bytes_with_line_feeds() throws IOException {
        byte[] bytes = written(SampleOutcome.outcome());
        assertArrayEquals(bytes, written(SampleOutcome.outcome()));
        String text = new String(bytes, UTF_8);
        assertTrue(text.startsWith("{\n  \"schema\": \"1\",\n  \"asOf\": \"2026-12-31\",\n"));
        assertTrue(text.endsWith("\n}\n"));
        assertFalse(text.contains("\r"));
    }

    @Test
    void says_that_a_filter_was_on() throws IOException {
        byte[] all = written(SampleOutcome.outcome());
        byte[] some = written(limited(SampleOutcome.outcome()));
        assertTrue(FindingsJson.past(file(all)).orElseThrow().isWhole());
        assertEquals(
                Set.of(SampleOutcome.AGREEMENT),
                FindingsJson.past(file(some)).orElseThrow().agreements());
        assertTrue(FindingsJson.past(file(written(limited(SampleOutcome.outcome(), null))))
                .isEmpty());
        assertEquals(
                SampleOutcome.AGREEMENT,
                new ObjectMapper().readTree(some).at("/filter/agreements/0").asText());
    }

    @Test
    void says_why_a_finding_is_gone() throws IOException {
        assertEquals(
                "fixed", tree(SampleOutcome.outcome()).at("/resolved/0/reason").asText());
    }

    @Test
    void reads_back_the_open_findings_with_those_that_were_waived() throws IOException {
        Former former = FindingsJson.read(file(written(SampleOutcome.outcome())));
        assertEquals(SampleOutcome.D, former.asOf());
        assertEquals(8, former.findings().size());
        assertEquals(SampleOutcome.outcome().versions(), former.versions());
        assertEquals(
                new Resolved(
                        SampleOutcome.missingReports().id(),
                        "reporting-duty/missing-reports",
                        SampleOutcome.AGREEMENT,
                        "can-tho",
                        "reports:hau-giang",
                        SampleOutcome.FORMER,
                        null,
                        null),
                former.findings().get(4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{}", "{\"schema\":\"2\",\"asOf\":\"2026-12-31\"}", "{\"schema\":\"1\",\"asOf\":\"x\"}"
            })
    void refuses_a_file_of_another_form_by_its_name(String text) throws IOException {
        Path file = file(text.getBytes(UTF_8));
        assertTrue(assertThrows(IOException.class, () -> FindingsJson.read(file))
                .getMessage()
                .contains("findings.json"));
    }

    @Test
    void refuses_a_file_that_is_cut_short() throws IOException {
        byte[] bytes = written(SampleOutcome.outcome());
        Path file = file(java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThrows(IOException.class, () -> FindingsJson.read(file));
    }
}
