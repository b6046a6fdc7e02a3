package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.disk.Sha256;
import vn.camket.fact.Language;

class KeptWorkTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    /** Shared, so that the rules are compiled once. */
    @TempDir
    private Path work;

    private SmallRules rules;

    /** Few rules and two reports; nothing kept but the compiled rules. */
    @BeforeEach
    void lay_out_folders() throws IOException {
        rules = new SmallRules(work.resolve("rules"));
        Files.createDirectories(work.resolve("reports"));
        report("Quang Tri Q3.xlsx");
        report("Bao cao Can Tho Q3-2025.xlsx");
    }

    private void report(String name) throws IOException {
        Files.copy(
                Path.of("reports-in/2025-Q3").resolve(name),
                work.resolve("reports").resolve(name));
    }

    private Path run(boolean cached) {
        return run(cached, Language.VI, false);
    }

    private Path run(boolean cached, Language language, boolean findingsOnly) {
        return new Check(request(cached, language, findingsOnly)).run().folder();
    }

    private Request request(boolean cached, Language language, boolean findingsOnly) {
        return new Request(
                work.resolve("reports"),
                rules.path(),
                work.resolve(cached ? "out" : "other"),
                DAY,
                List.of(),
                List.of(),
                null,
                language,
                2,
                cached,
                Requests.HOME,
                findingsOnly);
    }

    private static Map<String, String> hashes(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.toRealPath())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(folder.toRealPath().relativize(file).toString(), Sha256.hex(file));
            }
        }
        return hashes;
    }

    @Test
    void what_was_kept_changes_no_byte_of_the_result() throws IOException {
        Map<String, String> plain = hashes(run(false));
        assertEquals(plain, hashes(run(true)));
        assertEquals(plain, hashes(run(true)));
    }

    @Test
    void a_report_more_gives_what_a_run_without_memory_gives() throws IOException {
        run(true);
        report("Hậu Giang quý III (cũ).xlsx");
        assertEquals(hashes(run(false)), hashes(run(true)));
    }

    @Test
    void another_report_under_a_known_name_gives_what_a_run_without_memory_gives() throws IOException {
        Map<String, String> before = hashes(run(true));
        Files.delete(work.resolve("reports/Quang Tri Q3.xlsx"));
        Files.copy(
                Path.of("reports-in/2025-Q3/Hậu Giang quý III (cũ).xlsx"), work.resolve("reports/Quang Tri Q3.xlsx"));
        Map<String, String> after = hashes(run(true));
        assertNotEquals(before, after);
        assertEquals(hashes(run(false)), after);
    }

    @Test
    void a_changed_rule_gives_what_a_run_without_memory_gives() throws IOException {
        Map<String, String> before = hashes(run(true));
        rules.change(SmallRules.OVERDUE + ".drl", "!done, due", "done, due");
        Map<String, String> after = hashes(run(true));
        assertNotEquals(before, after);
        assertEquals(hashes(run(false)), after);
    }

    @Test
    void rules_that_are_changed_while_a_run_goes_on_judge_nothing() throws IOException {
        run(true);
        Basis basis = Basis.of(request(true, Language.VI, false));
        rules.change(SmallRules.OVERDUE + ".drl", "!done, due", "done, due");
        assertThrows(RunFailure.class, () -> basis.check(null, List.of()));
    }

    @Test
    void what_is_damaged_is_made_anew() throws IOException {
        Map<String, String> before = hashes(run(true));
        try (Stream<Path> kept = Files.walk(work.resolve("out/.cache"))) {
            for (Path file : kept.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
        }
        assertEquals(before, hashes(run(true)));
    }

    @Test
    void the_same_pack_is_not_written_again() throws IOException {
        Path list = run(true).resolve("findings.xlsx");
        Object first = Files.getAttribute(list, "unix:ino");
        assertEquals(first, Files.getAttribute(run(true).resolve("findings.xlsx"), "unix:ino"));
    }

    @Test
    void a_pack_that_somebody_wrote_into_is_laid_aside_and_made_anew() throws IOException {
        Path folder = run(true);
        Map<String, String> before = hashes(folder);
        Path former = folder.toRealPath();
        Files.writeString(former.resolve("findings.xlsx"), "answers");
        assertEquals(before, hashes(run(true)));
        assertEquals("answers", Files.readString(former.resolve("findings.xlsx")));
    }

    @Test
    void another_language_is_another_pack() throws IOException {
        Map<String, String> vietnamese = hashes(run(true));
        assertNotEquals(vietnamese, hashes(run(true, Language.EN, false)));
        assertEquals(vietnamese, hashes(run(true)));
    }

    @Test
    void the_list_alone_is_two_files_and_their_manifest() throws IOException {
        run(true);
        assertEquals(
                List.of("findings.json", "findings.xlsx", "manifest.json"),
                List.copyOf(hashes(run(true, Language.VI, true)).keySet()));
    }
}
