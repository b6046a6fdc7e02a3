package vn.camket.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Agreement;
import vn.camket.fact.Amendment;
import vn.camket.fact.Commitment;
import vn.camket.fact.CommitmentKind;
import vn.camket.fact.Frequency;
import vn.camket.fact.Level;
import vn.camket.fact.Limits;
import vn.camket.fact.Parameter;
import vn.camket.fact.Provenance;
import vn.camket.fact.Quarter;
import vn.camket.fact.Register;
import vn.camket.fact.ReviewKind;
import vn.camket.fact.Scheme;
import vn.camket.fact.Status;
import vn.camket.fact.Vocabulary;

class RegisterFilesTest {
    private RulesFolder rules;

    @BeforeEach
    void copy(@TempDir Path folder) throws IOException {
        rules = new RulesFolder(folder);
    }

    private Agreement load(String... members) throws IOException {
        return rules.agreement(members).load().agreements().get("vi-du");
    }

    @Test
    void loads_the_register_of_the_project() {
        Register register = RegisterFiles.load(Path.of("rules"));
        Agreement north = register.agreements().get("ho-chi-minh-north-2023");
        assertEquals(10, north.parties().size());
        assertEquals(
                "Sở Kế hoạch và Đầu tư",
                register.units().get(north.parties().get(5).focal()).fullName());
        assertTrue(register.workingDays().holidays().contains(LocalDate.of(2025, 9, 2)));
        assertEquals(new BigDecimal("30"), register.parameters().get("overdue-action.error"));
    }

    @Test
    void the_limits_of_the_project_are_those_of_the_program() throws IOException {
        assertEquals(Limits.DEFAULT, RegisterFiles.load(Path.of("rules")).limits());
        JsonNode written = new ObjectMapper()
                .readTree(Path.of("rules/parameters.json").toFile())
                .get("limits");
        assertEquals(Limits.class.getRecordComponents().length, written.size(), "each of them is written");
    }

    @Test
    void a_limit_that_is_left_out_is_the_programs_own() throws IOException {
        rules.write("parameters.json", """
                {"parameters": {"reviews.everyMonths": 12, "archive.years": 5}, "holidays": [], "limits": {"rows": 9}}
                """);
        Limits limits = rules.load().limits();
        assertEquals(9, limits.rows());
        assertEquals(Limits.DEFAULT.cells(), limits.cells());
    }

    @Test
    void needs_no_agreement() {
        assertTrue(rules.load().agreements().isEmpty());
    }

    @Test
    void fills_in_the_defaults_of_an_agreement() throws IOException {
        Agreement agreement = load();
        assertEquals(new Agreement.Reporting(Frequency.QUARTER, Scheme.ND09, null), agreement.reporting());
        assertEquals(new Agreement.Reviews(null, true, List.of(), List.of()), agreement.reviews());
        assertFalse(agreement.annual() || agreement.annualPlan() || agreement.illustrative());
        assertNull(agreement.to());
        assertTrue(agreement.fields().isEmpty() && agreement.parameters().isEmpty());
        assertEquals(List.of(Provenance.register(RulesFolder.AGREEMENT, "", "Ví dụ")), agreement.sources());
    }

    @Test
    void reads_null_like_a_missing_key() throws IOException {
        Agreement bare = load();
        assertEquals(
                bare,
                load(
                        "\"to\": null, \"annual\": null, \"reporting\": {\"every\": null, \"from\": null}",
                        "\"reviews\": null, \"fields\": null, \"parameters\": {\"overdue-action.error\": null}"));
    }

    @Test
    void a_commitment_runs_as_long_as_its_agreement_and_binds_all_parties() throws IOException {
        Commitment commitment = load("\"to\": \"2025-12-31\"", """
                        "fields": [{"id": "y-te", "name": {"vi": "Y tế", "en": "Health"}, "commitments": [
                          {"id": "bac-si", "indicator": {"vi": "Số bác sĩ", "en": "Doctors"}, "unit": "người",
                           "kind": "yearly", "target": 120.50,
                           "amended": [{"on": "2025-01-01", "was": 100}, {"on": "2024-06-01", "was": 80.0}]}]}]""")
                .fields()
                .get(0)
                .commitments()
                .get(0);
        assertEquals(LocalDate.of(2024, 1, 1), commitment.from());
        assertEquals(LocalDate.of(2025, 12, 31), commitment.due());
        assertEquals(List.of("can-tho", "hau-giang"), commitment.by());
        assertEquals(BigDecimal.ZERO, commitment.baseline());
        assertEquals(new BigDecimal("120.50"), commitment.target());
        assertEquals(CommitmentKind.YEARLY, commitment.kind());
        assertEquals(
                List.of("80.0", "100"),
                commitment.amended().stream().map(Amendment::was).toList());
    }

    @Test
    void conclusions_of_a_review_are_actions_with_their_place() throws IOException {
        Agreement agreement = load("""
                "reviews": {"everyMonths": 24, "final": false, "held": [{"kind": "interim", "on": "2024-10-02",
                  "conclusions": [{"id": "a", "title": {"vi": "Nhiệm vụ", "en": "Action"}, "lead": "can-tho"}]}],
                  "planned": [{"kind": "final", "on": "2025-12-01"}]}""");
        Agreement.Registered conclusion =
                agreement.actions(LocalDate.of(2024, 10, 2)).findFirst().orElseThrow();
        assertNull(conclusion.field());
        assertEquals(
                List.of(Provenance.register(RulesFolder.AGREEMENT, "/reviews/held/0/conclusions/0", "Nhiệm vụ")),
                conclusion.action().sources());
        assertEquals(
                new Agreement.Reviews.Planned(
                        ReviewKind.FINAL,
                        LocalDate.of(2025, 12, 1),
                        List.of(Provenance.register(RulesFolder.AGREEMENT, "/reviews/planned/0", "2025-12-01"))),
                agreement.reviews().planned().get(0));
        assertEquals(24, agreement.reviews().everyMonths());
    }

    @Test
    void reads_words_with_hyphens_and_quarters() throws IOException {
        rules.agreement("\"reporting\": {\"every\": \"half-year\", \"scheme\": \"calendar\", \"from\": \"2024-Q2\"}");
        rules.replace(RulesFolder.AGREEMENT, "\"province\"", "\"party-committee\"");
        Agreement agreement = rules.load().agreements().get("vi-du");
        assertEquals(Level.PARTY_COMMITTEE, agreement.level());
        assertEquals(
                new Agreement.Reporting(Frequency.HALF_YEAR, Scheme.CALENDAR, new Quarter(2024, 2)),
                agreement.reporting());
    }

    @Test
    void an_agreement_may_have_its_own_thresholds() throws IOException {
        Agreement agreement = load("\"parameters\": {\"overdue-action.error\": 45}");
        assertTrue(rules.load()
                .parametersOf(agreement)
                .contains(new Parameter("overdue-action.error", new BigDecimal("45"))));
    }

    @Test
    void a_day_among_the_thresholds_is_read_as_one() throws IOException {
        Agreement agreement = load("\"parameters\": {\"dissolved-reporter.until\": \"2026-12-31\"}");
        assertEquals(LocalDate.of(2027, 3, 1), until(rules.load().parametersOf(null)));
        assertEquals(LocalDate.of(2026, 12, 31), until(rules.load().parametersOf(agreement)));
    }

    private static LocalDate until(List<Parameter> parameters) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals("dissolved-reporter.until"))
                .findFirst()
                .orElseThrow()
                .date();
    }

    @Test
    void knows_the_words_of_the_vocabulary() {
        Vocabulary vocabulary = rules.load().vocabulary();
        assertTrue(vocabulary.headers().get("actions").get("content").contains("Nội dung nhiệm vụ"));
        assertTrue(vocabulary.headers().get("ignored").get("headers").contains("STT"));
        assertTrue(vocabulary.statuses().get(Status.DONE).contains("Hoàn thành"));
        assertEquals(Status.values().length, vocabulary.statuses().size());
        assertTrue(vocabulary.reviewKinds().get(ReviewKind.FINAL).contains("Tổng kết"));
        assertTrue(vocabulary.measures().get(0).contains("tỉ đồng"));
        assertTrue(
                vocabulary.lowerBounds().contains("hơn") && vocabulary.abouts().contains("khoảng"));
    }

    @Test
    void passes_over_schemas_hidden_files_and_other_kinds_of_file() throws IOException {
        rules.write("agreements/._vi-du.json", new byte[] {0, 5, 22})
                .write("agreements/README.md", "…")
                .agreement();
        assertEquals("[vi-du]", rules.load().agreements().keySet().toString());
    }

    @Test
    void composes_letters_and_drops_a_byte_order_mark() throws IOException {
        rules.agreement().replace(RulesFolder.AGREEMENT, "Ví dụ", "Vi\u0301 dụ");
        rules.replace(RulesFolder.AGREEMENT, "{\n  \"id\"", "\uFEFF{\n  \"id\"");
        assertEquals("Ví dụ", rules.load().agreements().get("vi-du").title().vi());
    }
}
