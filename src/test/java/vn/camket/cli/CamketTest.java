package vn.camket.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Runs checks of the sample as a user does; the runs lie beside each other, so that links in workbooks are alike. */
class CamketTest {
    private static final String DAY = "2025-12-31";

    @TempDir
    private static Path work;

    private static Path reports;
    private static Path out;
    private static SortedMap<Path, ByteBuffer> sent;
    private static Said first;
    private static SortedMap<Path, ByteBuffer> result;

    @BeforeAll
    static void check_the_sample() throws IOException {
        reports = Folder.copy(Path.of("reports-in"), work.resolve("reports-in"));
        out = work.resolve("out");
        sent = Folder.content(reports);
        first = Said.check("--reports", reports, "--out", out, "--as-of", DAY, "--jobs", 4);
        result = Folder.content(out.resolve(DAY).toRealPath());
    }

    @Test
    void findings_at_the_level_of_an_error_make_the_exit_code_1() {
        assertEquals(1, first.exit(), first.err());
        assertTrue(
                first.out().contains(out.resolve(DAY).resolve("findings.xlsx").toString()), first.out());
        assertEquals("", first.err());
    }

    @Test
    void the_same_inputs_give_the_same_bytes() throws IOException {
        Said again = Said.check("--reports", reports, "--out", out, "--as-of", DAY, "--jobs", 4, "--fail-on", "never");

        assertEquals(0, again.exit(), again.err());
        assertEquals(result, Folder.content(out.resolve(DAY).toRealPath()));
    }

    @Test
    void one_thread_without_a_cache_gives_the_same_bytes() throws IOException {
        Path alone = work.resolve("alone");
        Said said =
                Said.check("--reports", reports, "--out", alone, "--as-of", DAY, "--jobs", 1, "--no-cache", "--quiet");

        assertEquals("", said.out() + said.err());
        assertEquals(result, Folder.content(alone.resolve(DAY).toRealPath()));
    }

    @Test
    void no_report_is_changed() throws IOException {
        assertEquals(sent, Folder.content(reports));
    }

    @Test
    void the_workbook_speaks_english_on_demand() throws IOException {
        String day = "2025-11-30";
        Said said = Said.check("--reports", reports, "--out", out, "--as-of", day, "--lang", "en");

        assertTrue(said.out().contains("Findings: "), said.out());
        try (XSSFWorkbook book = workbook(out.resolve(day))) {
            assertEquals("Summary", book.getSheetName(0));
            assertEquals("Findings", book.getSheetName(1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--frobnicate",
                "--as-of=31/12/2025",
                "--jobs=0",
                "--lang=fr",
                "--fail-on=none",
                "--reports=nowhere",
                "--rules=nowhere"
            })
    void a_wrong_command_line_is_told_in_both_languages(String argument) {
        Said said = Said.check("--out", out, argument);

        assertEquals(2, said.exit());
        String[] told = said.err().split("\n");
        assertTrue(Pattern.compile("[ạảấầậắặẹếềệịọốộớợụứựỳđ]").matcher(told[0]).find(), said.err());
        assertTrue(told.length < 20 && !said.err().contains("Exception"), said.err());
    }

    @Test
    void an_unknown_agreement_is_answered_with_the_nearest() {
        Said said = Said.check("--out", out, "--agreement", "can-tho-hau-giang-2020");

        assertEquals(2, said.exit());
        assertTrue(said.err().contains("\"can-tho-hau-giang-2021\""), said.err());
    }

    @Test
    void a_file_in_place_of_the_output_folder_keeps_the_run_from_being_done() throws IOException {
        Path file = Files.createFile(work.resolve("a-file"));
        Said said = Said.check("--reports", reports, "--out", file, "--as-of", DAY);

        assertEquals(2, said.exit());
        assertTrue(said.err().contains("--out"), said.err());
    }

    @Test
    void a_broken_rule_is_told_with_file_and_line() throws IOException {
        assertTold("reporting-duty/late-report.drl", "rule \"late\"\nwhen\n    Report(\nthen\nend\n", ":\\d+");
    }

    @Test
    void a_broken_register_is_told_with_file_line_and_column() throws IOException {
        assertTold("agreements/ho-chi-minh-north-2023.json", "{\n  \"id\": oops\n}\n", ":2:\\d+");
    }

    @Command
    private static final class Greedy implements Runnable {
        @Override
        public void run() {
            throw new OutOfMemoryError();
        }
    }

    @Test
    void too_little_memory_is_no_result_and_is_told() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8);
        assertEquals(2, Camket.run(new CommandLine(new Greedy()), new String[0], told, told));
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("Không đủ bộ nhớ"));
    }

    private static void assertTold(String file, String broken, String place) throws IOException {
        Path rules = Folder.copy(Path.of("rules"), Files.createTempDirectory(work, "rules"));
        Files.writeString(rules.resolve(file), broken, StandardCharsets.UTF_8);
        Said said = Said.check("--reports", reports, "--rules", rules, "--out", out, "--as-of", DAY);

        assertEquals(2, said.exit());
        assertTrue(
                Pattern.compile(Pattern.quote(file) + place).matcher(said.err()).find(), said.err());
        assertArrayEquals(
                result.get(Path.of("findings.json")).array(),
                Files.readAllBytes(out.resolve(DAY).resolve("findings.json")));
    }

    private static XSSFWorkbook workbook(Path folder) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(folder.resolve("findings.xlsx")));
    }
}
