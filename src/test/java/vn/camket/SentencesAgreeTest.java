package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.camket.finding.Finding;

/** Runs rules that are written in sentences beside the same rules in conditions: they find the same. */
class SentencesAgreeTest {
    private static final Path SENTENCES = Path.of("rules");
    private static final Path CONDITIONS = Path.of("src/test/resources/conditions");

    @TempDir
    private static Path work;

    @BeforeAll
    static void put_the_conditions_in_the_place_of_the_sentences() throws IOException {
        Path rules = work.resolve("rules");
        try (Stream<Path> files = Files.walk(SENTENCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = SENTENCES.relativize(file).toString();
                boolean sentences = name.endsWith(".dslr");
                String own = sentences ? name.replace(".dslr", ".drl") : name;
                Path copy = rules.resolve(own);
                Files.createDirectories(copy.getParent());
                Files.copy(sentences ? CONDITIONS.resolve(own) : file, copy);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "reports-in, 2024-09-30",
        "reports-in, 2025-12-31",
        "reports-in, 2026-11-21",
        "src/test/resources/seeds, 2012-12-31",
        "src/test/resources/seeds, 2025-12-31"
    })
    void sentences_find_what_conditions_find(Path reports, String asOf) throws IOException {
        List<String> sentences = findings(SENTENCES, reports, asOf);

        assertTrue(
                sentences.stream().anyMatch(finding -> finding.contains("missing-actions/"))
                        && sentences.stream().anyMatch(finding -> finding.contains("stale-reviews/")),
                sentences.toString());
        assertEquals(String.join("\n", findings(work.resolve("rules"), reports, asOf)), String.join("\n", sentences));
    }

    private static List<String> findings(Path rules, Path reports, String asOf) throws IOException {
        return new Golden(work, rules, work.resolve("out"))
                .check(reports, asOf, List.of()).outcome().findings().stream()
                        .map(listed -> said(listed.finding()))
                        .toList();
    }

    /** All of a finding but where its rule stands. */
    private static String said(Finding finding) {
        return String.join(
                " | ",
                finding.id(),
                finding.rule().id(),
                finding.severity().word(),
                String.valueOf(finding.agreement()),
                finding.subject(),
                finding.values().toString(),
                finding.evidence().toString(),
                String.valueOf(finding.unit()),
                String.valueOf(finding.field()),
                String.valueOf(finding.daysLate()),
                String.valueOf(finding.expected()),
                String.valueOf(finding.actual()));
    }
}
