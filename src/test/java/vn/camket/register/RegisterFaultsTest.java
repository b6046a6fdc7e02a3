package vn.camket.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterFaultsTest {
    private static final String HERE = RulesFolder.AGREEMENT;
    private RulesFolder rules;

    @BeforeEach
    void copy(@TempDir Path folder) throws IOException {
        rules = new RulesFolder(folder);
    }

    @Test
    void tells_the_faults_of_all_files_at_once() throws IOException {
        rules.agreement("\"annual\": 1")
                .replace(HERE, "\"vi-du\"", "\"ten-khac\"")
                .replace("units.json", "\"successor\": \"can-tho\"", "\"successor\": \"can-tha\"")
                .delete("vocabulary/phrases.json");
        assertEquals(
                List.of(
                        HERE + ":2:9 The id is \"ten-khac\" but the file is named \"vi-du\"",
                        HERE + ":8:11 \"annual\": met 1, wanted true or false",
                        "units.json:1716:18 units.json has no id \"can-tha\"",
                        "units.json:1741:18 units.json has no id \"can-tha\"",
                        "vocabulary/phrases.json The file rules/vocabulary/phrases.json is missing"),
                rules.faults());
    }

    @Test
    void units_have_no_circle_no_twin_and_no_shared_name() throws IOException {
        rules.write("units.json", """
                [{"id": "a", "name": "An", "kind": "province", "validTo": "2024-01-01", "successor": "b"},
                {"id": "b", "name": "Ân", "kind": "city", "validTo": "2024-01-01", "successor": "a"},
                {"id": "a", "name": "Ba", "kind": "city", "validFrom": "2025-01-01", "validTo": "2024-01-01"},
                {"id": "so-c", "name": "Sở C", "kind": "department-type", "successor": "a"}]
                """);
        assertEquals(
                List.of(
                        "units.json:1:86 The successors go round in a circle, back to \"a\"",
                        "units.json:2:21 The name \"Ân\" means \"a\" already (marks and case are not told apart)",
                        "units.json:2:81 The successors go round in a circle, back to \"b\"",
                        "units.json:3:8 The id \"a\" is used in line 1 already",
                        "units.json:3:81 The date 2024-01-01 is before \"validFrom\" (2025-01-01)",
                        "units.json:4:72 The successor \"a\" is of another kind: provinces and cities follow each other,"
                                + " departments departments"),
                rules.faults());
    }

    @Test
    void a_unit_without_id_is_told_whatever_follows_it() throws IOException {
        rules.write("units.json", "[{\"name\": \"An\", \"kind\": \"city\", \"successor\": \"b\"}]");
        assertEquals(
                List.of(
                        "units.json:1:2 The required key \"id\" (Id) is missing",
                        "units.json:1:46 units.json has no id \"b\""),
                rules.faults());
    }

    @Test
    void a_word_has_one_status() throws IOException {
        rules.replace("vocabulary/statuses.json", "\"Paused\"", "\"HOÀN THÀNH\"");
        assertEquals(
                List.of("vocabulary/statuses.json:90:51 \"HOÀN THÀNH\" belongs to \"DONE\" already (marks and case are"
                        + " not told apart)"),
                rules.faults());
    }

    @Test
    void parameters_are_numbers_and_holidays_days() throws IOException {
        rules.write("parameters.json", """
                {"parameters": {"reviews.everyMonths": "12", "new-rule.error": null,
                "archive.years": null}, "holidays": ["2/9/2025"]}
                """);
        assertEquals(
                List.of(
                        "parameters.json:1:40 \"reviews.everyMonths\": met \"12\", wanted a whole number, without"
                                + " quotation marks",
                        "parameters.json:2:18 \"archive.years\" has no value (null)",
                        "parameters.json:2:38 Item 1 of \"holidays\": met \"2/9/2025\", wanted a day that exists,"
                                + " written like \"2025-07-01\" (year-month-day)"),
                rules.faults());
    }

    @Test
    void limits_are_known_and_within_their_bounds() throws IOException {
        rules.write("parameters.json", """
                {"parameters": {"reviews.everyMonths": 12, "archive.years": 5}, "holidays": [], "limits": {
                "rows": 0, "fileMegabytes": 201, "cells": 1.5,
                "row": 5}}
                """);
        assertEquals(
                List.of(
                        "parameters.json:2:9 \"rows\": met 0, wanted a number not below 1",
                        "parameters.json:2:29 \"fileMegabytes\": met 201, wanted a number not above 200",
                        "parameters.json:2:43 \"cells\": met 1.5, wanted a whole number, without quotation marks",
                        "parameters.json:3:1 There is no key \"row\" here"),
                rules.faults());
    }

    @Test
    void a_parameter_whose_name_ends_in_until_is_a_day() throws IOException {
        rules.write("parameters.json", """
                {"parameters": {"reviews.everyMonths": 12, "archive.years": 5, "new-rule.until": 45,
                "dissolved-reporter.until": "1/3/2027", "new-rule.error": "2027-03-01"}, "holidays": []}
                """);
        assertEquals(
                List.of(
                        "parameters.json:1:82 \"new-rule.until\": met 45, wanted text in quotation marks",
                        "parameters.json:2:29 \"dissolved-reporter.until\": met \"1/3/2027\", wanted a day that exists,"
                                + " written like \"2025-07-01\" (year-month-day)",
                        "parameters.json:2:59 \"new-rule.error\": met \"2027-03-01\", wanted a number, without quotation"
                                + " marks"),
                rules.faults());
    }

    @Test
    void tells_a_file_in_another_encoding() throws IOException {
        String words = " The file is not encoded in UTF-8 (perhaps UTF-16, TCVN3 or Windows-1258)";
        rules.write(HERE, "{\n  \"id\": \"é\"}".getBytes(Charset.forName("windows-1258")));
        assertEquals(List.of(HERE + ":2:10" + words), rules.faults());
        rules.write(HERE, "{\"id\": 1}".getBytes(StandardCharsets.UTF_16LE));
        assertEquals(List.of(HERE + ":1:2" + words), rules.faults());
    }

    @Test
    void tells_an_empty_and_a_truncated_file() throws IOException {
        assertEquals(
                List.of(HERE + " The file is empty"), rules.write(HERE, "\n").faults());
        assertEquals(
                List.of(HERE + ":2:1 The file ends too early"),
                rules.write(HERE, "{\"id\": [1,\n").faults());
    }

    @Test
    void tells_a_missing_and_a_broken_schema() throws IOException {
        rules.agreement("\"reporting\": {\"every\": \"none\"}").delete("agreements/agreement.schema.json");
        assertEquals(
                List.of("agreements/agreement.schema.json The file rules/agreements/agreement.schema.json is missing"),
                rules.faults());
        rules.write("agreements/agreement.schema.json", "{\"$ref\": \"#/$defs/none\"}");
        assertEquals(List.of("agreements/agreement.schema.json:1:2 This schema cannot be used"), rules.faults());
        assertEquals(1, rules.load().agreements().size(), "it is there for editors, and stops no run");
    }

    @Test
    void missing_units_and_parameters_are_two_faults_only() throws IOException {
        rules.agreement("\"parameters\": {\"overdue-action.error\": 45}")
                .delete("units.json")
                .delete("parameters.json");
        assertEquals(
                List.of(
                        "parameters.json The file rules/parameters.json is missing",
                        "units.json The file rules/units.json is missing"),
                rules.faults());
    }
}
