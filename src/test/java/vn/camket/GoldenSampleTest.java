package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.camket.fact.Language;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome;
import vn.camket.text.Wording;

/**
 * Checks the sample reports at four dates against what was worked out by hand, and against the golden texts. Run with
 * {@code -Dgolden.write=true} to write the golden texts anew, and read the difference.
 */
class GoldenSampleTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/sample");

    @TempDir
    private Path out;

    private Check.Done check(String asOf) {
        return new Check(new Request(
                        Path.of("reports-in"),
                        Path.of("rules"),
                        out,
                        LocalDate.parse(asOf),
                        List.of(),
                        List.of(),
                        Language.VI,
                        2,
                        true,
                        out))
                .run();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-09-30", "2025-06-30", "2025-12-31", "2026-11-21"})
    void the_sample_gives_what_was_worked_out_by_hand(String asOf) throws IOException {
        TreeSet<String> expected = Files.readAllLines(GOLDEN.resolve("expected.csv"), StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith(asOf + ","))
                .map(line -> String.join(",", List.of(line.split(",", 7)).subList(0, 6)))
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> met = check(asOf).outcome().findings().stream()
                .map(Outcome.Listed::finding)
                .map(finding -> row(asOf, finding))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(String.join("\n", expected), String.join("\n", met));
    }

    private static String row(String asOf, Finding finding) {
        return Stream.of(
                        asOf,
                        finding.rule().id(),
                        finding.severity().word(),
                        finding.agreement(),
                        finding.unit(),
                        finding.subject())
                .map(value -> Objects.requireNonNullElse(value, ""))
                .collect(Collectors.joining(","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-09-30", "2025-06-30", "2025-12-31", "2026-11-21"})
    void the_sample_is_worded_as_the_golden_texts_say(String asOf) throws IOException {
        Check.Done done = check(asOf);
        String met = done.outcome().findings().stream()
                .map(listed -> worded(listed.finding(), done))
                .collect(Collectors.joining("\n"));
        Path golden = GOLDEN.resolve(asOf + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, met, StandardCharsets.UTF_8);
        }

        assertEquals(Files.readString(golden, StandardCharsets.UTF_8), met);
    }

    private static String worded(Finding finding, Check.Done done) {
        StringBuilder text = new StringBuilder(finding.severity().word())
                .append(' ')
                .append(finding.rule().id())
                .append(' ')
                .append(Objects.requireNonNullElse(finding.agreement(), "-"))
                .append(' ')
                .append(finding.subject())
                .append('\n');
        for (Language language : Language.values()) {
            Wording wording = new Wording(
                    language, done.register().units(), done.outcome().asOf());
            text.append("  ").append(wording.message(finding)).append('\n');
            text.append("  → ").append(wording.remedy(finding)).append('\n');
        }
        finding.evidence()
                .forEach(place -> text.append("  ")
                        .append(place.file())
                        .append(place.isRegister() ? "#" + place.pointer() : cell(place.sheet(), place.cell()))
                        .append('\n'));
        return text.toString();
    }

    private static String cell(String sheet, String cell) {
        return sheet == null ? "" : " " + sheet + "!" + Objects.requireNonNullElse(cell, "");
    }
}
