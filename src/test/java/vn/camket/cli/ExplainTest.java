package vn.camket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.camket.finding.Finding;

/** Asks about the sample, after it was checked as of two dates. */
class ExplainTest {
    private static final String SUMMER = "2025-06-30";
    private static final String WINTER = "2025-12-31";
    private static final String AGREEMENT = "can-tho-hau-giang-2021";
    private static final String ROAD = Finding.idOf("overdue-action", AGREEMENT, "action:duong-tinh-931b");

    @TempDir
    private static Path work;

    private static Path rules;
    private static Path out;

    @BeforeAll
    static void check_twice() throws IOException {
        rules = Folder.copy(Path.of("rules"), work.resolve("rules"));
        out = work.resolve("out");
        for (String day : new String[] {SUMMER, WINTER}) {
            Said.check("--rules", rules, "--out", out, "--as-of", day, "--quiet");
        }
    }

    private static Said explain(Object... words) {
        return Said.to(
                "explain",
                Stream.concat(Stream.of(words), Stream.of("--rules", rules, "--out", out))
                        .toArray());
    }

    @Test
    void tells_the_rule_the_threshold_the_facts_and_the_cells() {
        Said said = explain(ROAD);

        assertEquals(0, said.exit(), said.err());
        for (String words : new String[] {
            "Nghiêm trọng: Nhiệm vụ quá hạn",
            "overdue-action.dslr:37",
            "số ngày quá hạn lớn hơn ngưỡng [90]",
            "thỏa thuận không đặt riêng",
            "daysLate = 92",
            "trang tính \"Report\", ô F11: \"In progress\"",
            "/fields/4/actions/2"
        }) {
            assertTrue(said.out().contains(words), words + "\n" + said.out());
        }
    }

    @Test
    void speaks_english_and_takes_the_beginning_of_an_id() {
        Said said = explain(ROAD.substring(0, 6), "--lang", "en");

        assertTrue(said.out().contains("Critical: Overdue action"), said.out() + said.err());
        assertTrue(said.out().contains("Finding id        " + ROAD), said.out());
    }

    @Test
    void writes_nothing_to_the_output_folder() throws IOException {
        SortedMap<Path, ByteBuffer> before = Folder.content(out);
        explain(ROAD);
        explain("--why-not", "overdue-action", "action:duong-tinh-926");

        assertEquals(before, Folder.content(out));
    }

    @Test
    void no_line_is_longer_than_a_terminal_but_those_of_the_rule_and_those_with_paths() {
        explain(ROAD)
                .out()
                .lines()
                .filter(line -> !line.matches("\\s+\\d+  .*") && !line.contains("/"))
                .forEach(line -> assertTrue(line.length() <= 100, line));
    }

    @Test
    void a_finding_that_is_gone_is_told_with_the_way_to_ask_why() throws IOException {
        String id = gone();
        Said then = explain(id, "--lang", "en");
        Said now = explain(id, "--as-of", WINTER);

        assertEquals(0, then.exit(), then.err());
        assertTrue(then.out().contains("30 Jun 2025"), then.out());
        assertTrue(then.out().contains("the run as of 31 Dec 2025 no longer has this finding"), then.out());
        assertEquals(2, now.exit());
        assertTrue(now.err().contains("is gone as of " + WINTER), now.err());
        assertTrue(now.err().contains("camket explain --why-not "), now.err());
    }

    /** Some finding of the summer that winter does not have. */
    private static String gone() throws IOException {
        JsonNode winter = new ObjectMapper()
                .readTree(out.resolve(WINTER).resolve("findings.json").toFile());
        return StreamSupport.stream(winter.get("resolved").spliterator(), false)
                .map(one -> one.get("id").asText())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0000000000000000              | There is no finding 0000000000000000
                    12345                         | the first 6 or more
                    --why-not no-rule programme   | There is no rule "no-rule"
                    --why-not overdue-actoin x    | overdue-action?
                    --why-not overdue-action action:duong-tinh-92 | Nearest: action:duong-tinh-926
                    --why-not overdue-action action:duong-tinh-926 --agreement x | there is no id "x"
                    abcdef12 --agreement x        | --agreement goes with --why-not only
                    --lang en                     | one of them
                    """)
    void says_what_there_is_not(String words, String answer) {
        Said said = explain((Object[]) words.split(" "));

        assertEquals(2, said.exit());
        assertTrue(said.err().contains(answer), said.err());
        assertEquals("", said.out());
    }

    @Test
    void tells_why_not_for_a_subject_that_only_one_agreement_has() {
        Said said = explain("--why-not", "overdue-action", "action:duong-tinh-926", "--lang", "en");

        assertEquals(0, said.exit(), said.err());
        assertTrue(said.out().contains("overdue-action.dslr:7:5: chưa hoàn thành"), said.out());
        assertTrue(said.out().contains("Only this one failed"), said.out());
        assertFalse(said.out().contains("ho-chi-minh-north-2023"), said.out());
    }

    @Test
    void tells_of_each_agreement_that_has_the_subject_unless_one_is_named() {
        Said both = explain("--why-not", "no-programme", "programme", "--lang", "en");
        Said one = explain(
                "--why-not", "missing-actions/no-programme", "programme", "--agreement", "ho-chi-minh-north-2023");

        assertTrue(both.out().contains(AGREEMENT), both.out());
        assertTrue(both.out().contains("The rule does find this: Error, id 85d99259f657b09c"), both.out());
        assertTrue(both.out().contains("role = PROGRAMME"), both.out());
        assertFalse(one.out().contains(AGREEMENT), one.out());
        assertTrue(one.out().contains("không có chương trình triển khai nào"), one.out());
    }

    @Test
    void a_waiver_that_names_nothing_is_explained_and_one_that_does_is_not_found() throws IOException {
        Path waivers = rules.resolve("waivers.json");
        Files.writeString(waivers, """
                {"waivers": [{"finding": "%s", "severity": "critical", "reason": "Chờ vốn", "document": "12/TB-UBND",
                "decidedBy": "UBND", "until": "2026-12-31"}, {"finding": "0123456789abcdef", "severity": "error",
                "reason": "Chờ vốn", "document": "15/TB-UBND", "decidedBy": "UBND", "until": "2026-12-31"}]}
                """.formatted(ROAD));
        try {
            Said found = explain(Finding.idOf("unmatched-waiver", null, "waiver:0123456789abcdef"), "--as-of", WINTER);
            Said not = explain("--why-not", "unmatched-waiver", "waiver:" + ROAD, "--as-of", WINTER, "--lang", "en");

            assertTrue(found.out().contains("15/TB-UBND"), found.out() + found.err());
            assertTrue(not.out().contains("findings = 1"), not.out() + not.err());
        } finally {
            Files.delete(waivers);
        }
    }

    @Test
    void a_rule_that_was_just_added_can_be_asked_and_an_agreements_own_threshold_is_told() throws IOException {
        Path own = Folder.copy(rules, work.resolve("own"));
        replace(own.resolve("agreements/" + AGREEMENT + ".json"), "\"fields\":", """
                "parameters": {"overdue-action.critical": 400},
                  "fields":""");
        for (String ending : new String[] {".dslr", ".md"}) {
            Files.copy(
                    own.resolve("missing-actions/overdue-action" + ending),
                    own.resolve("missing-actions/our-own" + ending));
        }
        Said said = Said.to(
                "explain",
                "--why-not",
                "our-own",
                "action:duong-tinh-931b",
                "--rules",
                own,
                "--out",
                out,
                "--lang",
                "en");

        assertEquals(0, said.exit(), said.err());
        assertTrue(said.out().contains("The rule does find this: Error"), said.out());
        assertTrue(said.out().contains("our-own.dslr:46:7: số ngày quá hạn lớn hơn ngưỡng"), said.out());
        assertTrue(
                said.out().contains("$limit = 400: overdue-action.critical, set by this agreement itself (default 90)"),
                said.out());

        Said found = Said.to("explain", ROAD, "--rules", own, "--out", out, "--lang", "en");
        assertTrue(found.out().contains("Error: Overdue action"), found.out() + found.err());
    }

    private static void replace(Path file, String one, String other) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        assertTrue(text.contains(one));
        Files.writeString(file, text.replaceFirst(one, other), StandardCharsets.UTF_8);
    }
}
