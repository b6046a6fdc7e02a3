package vn.camket.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.camket.fact.Text;
import vn.camket.finding.Fault;
import vn.camket.finding.FaultyRulesException;

class AgreementFaultsTest {
    private static final String HERE = RulesFolder.AGREEMENT;
    private RulesFolder rules;

    @BeforeEach
    void copy(@TempDir Path folder) throws IOException {
        rules = new RulesFolder(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"signedOn\": \"2024-02-30\" | :8:13 \"signedOn\": met \"2024-02-30\", wanted a day that exists, written"
                        + " like \"2025-07-01\" (year-month-day)",
                "\"signedOn\": \"+12024-01-01\" | :8:13 \"signedOn\": met \"+12024-01-01\", wanted a day that exists,"
                        + " written like \"2025-07-01\" (year-month-day)",
                "\"signdOn\": null | :8:1 There is no key \"signdOn\" here",
                "\"annual\": \"yes\" | :8:11 \"annual\": met \"yes\", wanted true or false",
                "\"announcedChildren\": -1 | :8:22 \"announcedChildren\": met -1, wanted a number not below 0",
                "\"reporting\": {\"every\": \"weekly\"} | :8:24 \"every\": met \"weekly\", wanted one of: quarter,"
                        + " half-year, year, none",
                "\"reporting\": {\"from\": \"Q3/2024\"} | :8:23 \"from\": met \"Q3/2024\", wanted text of the form"
                        + " \"2024-Q3\"",
                "\"sources\": [{\"document\": \"\", \"says\": \"…\"}] | :8:26 \"document\" is empty",
                "\"documents\": [{\"on\": \"2024-01-01\"}] | :8:15 The required key \"role\" (Role) is missing",
                "\"fields\": [null] | :8:12 Item 1 of \"fields\" has no value (null)",
                "\"to\": \"2023-12-31\" | :8:7 The date 2023-12-31 is before \"from\" (2024-01-01)",
                "\"renews\": \"vi-du\" | :8:11 \"renews\" names this agreement itself",
                "\"parameters\": {\"overdue-action.eror\": 1} | :8:16 parameters.json has no parameter"
                        + " \"overdue-action.eror\"",
                "\"parameters\": {\"overdue-action.error\": 0.5} | :8:40 \"overdue-action.error\": met 0.5, wanted a"
                        + " whole number, without quotation marks",
                "\"documents\": [{\"role\": \"annual-plan\", \"on\": \"2024-01-01\"}] | :8:15 A document of role"
                        + " \"annual-plan\" needs the key \"year\": the year that it plans",
                "\"documents\": [{\"role\": \"cascade\", \"on\": \"2024-01-01\", \"unit\": \"ca-mau\"}] | :8:63"
                        + " \"ca-mau\" is no party of the agreement",
                "\"level\": \"foreign\" | :8:1 The key \"level\" stands twice in one object",
                "\"to\": 1, | :9:1 From here on the file is not JSON: met \"}\"",
            })
    void tells_where_and_what(String member, String fault) throws IOException {
        assertEquals(List.of(HERE + fault), rules.agreement(member).faults());
    }

    @Test
    void proposes_the_nearest_key_in_both_languages() throws IOException {
        rules.agreement("\"signdOn\": null");
        Text message = assertThrows(FaultyRulesException.class, rules::load)
                .faults()
                .get(0)
                .message();
        assertTrue(message.en().contains("Was \"signedOn\" meant?"), message.en());
        assertTrue(message.vi().contains("Có phải là \"signedOn\"?"), message.vi());
    }

    @Test
    void ids_of_actions_commitments_and_conclusions_are_unique_together() throws IOException {
        rules.agreement("""
                "fields": [{"id": "a", "name": {"vi": "a", "en": "a"}, "actions": [
                {"id": "x", "title": {"vi": "a", "en": "a"}}], "commitments": [
                {"id": "x", "indicator": {"vi": "a", "en": "a"}, "unit": "%", "kind": "yearly", "target": 1}]}]""", """
                "reviews": {"held": [{"kind": "final", "on": "2024-01-01", "conclusions": [
                {"id": "x", "title": {"vi": "a", "en": "a"}, "lead": "ca-mau"}]}]}""");
        assertEquals(
                List.of(
                        HERE + ":10:8 The id \"x\" is used in line 9 already",
                        HERE + ":12:8 The id \"x\" is used in line 9 already",
                        HERE + ":12:54 \"ca-mau\" is no party of the agreement"),
                rules.faults());
    }

    @Test
    void a_commitment_is_owed_by_parties_and_not_before_it_begins() throws IOException {
        rules.agreement("""
                "fields": [{"id": "a", "name": {"vi": "a", "en": "a"}, "commitments": [
                {"id": "x", "indicator": {"vi": "a", "en": "a"}, "unit": "%", "kind": "monthly", "target": "3.270",
                "due": "2023-01-01", "by": ["can-tho", "hau-gian"]}]}]""");
        assertEquals(
                List.of(
                        HERE + ":9:71 \"kind\": met \"monthly\", wanted one of: cumulative, yearly",
                        HERE + ":9:92 \"target\": met \"3.270\", wanted a number, without quotation marks",
                        HERE + ":10:8 The date 2023-01-01 is before \"from\" (2024-01-01)",
                        HERE + ":10:40 \"hau-gian\" is no party of the agreement"),
                rules.faults());
    }

    @Test
    void parties_are_localities_and_focal_points_departments() throws IOException {
        rules.agreement()
                .replace(
                        HERE,
                        "{\"unit\": \"can-tho\"}, {\"unit\": \"hau-giang\"}",
                        "{\"unit\": \"so-y-te\"},\n{\"unit\": \"can-tha\"},\n"
                                + "{\"unit\": \"can-tho\", \"focal\": \"hue\"},\n{\"unit\": \"can-tho\"}");
        assertEquals(
                List.of(
                        HERE + ":7:24 \"so-y-te\" is a department",
                        HERE + ":8:10 units.json has no id \"can-tha\"",
                        HERE + ":9:30 \"hue\" is a province or city",
                        HERE + ":10:1 The party \"can-tho\" stands above already"),
                rules.faults());
    }

    /** Each party owes from 2024-Q2 on, the first quarter whose window opens after 1 January. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            quoteCharacter = '`',
            value = {
                "\"to\": \"2025-03-14\" | -",
                "\"to\": \"2025-06-13\" | -",
                "\"to\": \"2025-06-14\" | :6:11",
                "\"to\": null | :6:11",
                "\"to\": \"2025-06-14\", \"reporting\": {\"every\": \"quarter\"} | :8:34",
                "\"to\": \"2025-06-14\", \"reporting\": {\"from\": \"2024-Q2\"} | -",
                "\"to\": \"2025-06-14\", \"reporting\": {\"every\": \"half-year\"} | -",
                "\"to\": \"2025-06-14\", \"signedOn\": \"2024-03-16\" | -",
                "\"to\": \"2027-12-14\", \"reporting\": {\"every\": \"year\"} | -",
                "\"to\": \"2028-12-14\", \"reporting\": {\"every\": \"year\"} | :8:34",
                "\"reporting\": {\"every\": \"none\"} | -",
            })
    void many_reports_owed_from_a_quarter_that_is_not_given_are_doubtful(String member, String place)
            throws IOException {
        String words = " The first quarter owed (reporting.from) is not given, so reports are owed from 2024-Q2 on:"
                + " more than 8 over the whole period, and an old agreement is said to lack them all at once";
        assertEquals(
                place == null ? List.of() : List.of(HERE + place + words),
                rules.agreement(member).faults());
    }

    @Test
    void reports_of_all_parties_are_counted_together() throws IOException {
        rules.agreement("\"to\": \"2024-12-14\"");
        assertEquals(List.of(), rules.faults(), "2 parties, 3 quarters");
        rules.replace(HERE, "{\"unit\": \"can-tho\"}", "{\"unit\": \"can-tho\"}, {\"unit\": \"ca-mau\"}");
        Fault doubt = RegisterFiles.loadAll(rules.folder()).doubts().get(0);
        assertEquals(HERE + ":6:11", doubt.place(), "3 parties, 3 quarters");
        assertFalse(doubt.stops());
    }
}
