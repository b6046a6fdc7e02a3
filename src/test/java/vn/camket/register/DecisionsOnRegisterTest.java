package vn.camket.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Action;
import vn.camket.fact.Agreement;
import vn.camket.fact.Commitment;
import vn.camket.fact.Frequency;
import vn.camket.fact.Scheme;

/** Shows the point made precise about the register's files. */
class DecisionsOnRegisterTest {
    private static final String HERE = RulesFolder.AGREEMENT;
    private static final String FIELD = """
            "fields": [{"id": "y-te", "name": {"vi": "Y tế", "en": "Health"},
            "actions": [{"id": "a", "title": {"vi": "A", "en": "A"}}],
            "commitments": [{"id": "b", "indicator": {"vi": "B", "en": "B"}, "unit": "người", "kind": "yearly", "target": 1}]}]""";

    private RulesFolder rules;

    @BeforeEach
    void copy(@TempDir Path folder) throws IOException {
        rules = new RulesFolder(folder);
    }

    private Agreement load(String... members) throws IOException {
        return rules.agreement(members).load().agreements().get("vi-du");
    }

    private void assertRequired(String key, String line) throws IOException {
        rules.agreement().replace(HERE, line + ",\n", "");
        assertTrue(
                rules.faults().get(0).contains("The required key \"" + key + "\""),
                () -> rules.faults().toString());
    }

    @Test
    @DisplayName("The register file as JSON")
    void what_is_left_out_is_as_null_and_has_its_default_and_what_is_required_is_missed() throws IOException {
        Agreement bare = load();
        assertEquals(
                bare,
                load(
                        "\"to\": null, \"annual\": null, \"annualPlan\": null, \"fields\": null, \"documents\": null",
                        "\"reporting\": {\"every\": null, \"scheme\": null}, \"reviews\": {\"final\": null}",
                        "\"sources\": null"));
        assertFalse(bare.annual() || bare.annualPlan());
        assertTrue(bare.reviews().finalReview());
        assertEquals(new Agreement.Reporting(Frequency.QUARTER, Scheme.ND09, null), bare.reporting());
        assertTrue(bare.fields().isEmpty() && bare.documents().isEmpty());

        Agreement filled = load(FIELD);
        Action action = filled.fields().get(0).actions().get(0);
        Commitment commitment = filled.fields().get(0).commitments().get(0);
        assertFalse(action.regular());
        assertNull(action.lead());
        assertEquals(List.of("can-tho", "hau-giang"), commitment.by());

        assertRequired("id", "  \"id\": \"vi-du\"");
        assertRequired("title", "  \"title\": {\"vi\": \"Ví dụ\", \"en\": \"Example\"}");
        assertRequired("instrument", "  \"instrument\": \"programme\"");
        assertRequired("level", "  \"level\": \"province\"");
        assertRequired("from", "  \"from\": \"2024-01-01\"");
        rules.agreement().replace(HERE, ",\n  \"parties\": [{\"unit\": \"can-tho\"}, {\"unit\": \"hau-giang\"}]", "");
        assertTrue(rules.faults().get(0).contains("The required key \"parties\""), rules.faults()::toString);

        rules.agreement(FIELD.replace("\"b\"", "\"a\""));
        assertEquals(List.of(HERE + ":10:24 The id \"a\" is used in line 9 already"), rules.faults());
        rules.agreement("\"documents\": [{\"role\": \"closure\"}]");
        assertTrue(rules.faults().get(0).contains("The required key \"on\""), rules.faults()::toString);
    }
}
