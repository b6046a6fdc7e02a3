package vn.camket;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.camket.fact.Language;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome;
import vn.camket.text.Wording;

/**
 * Compares the findings of a check with those of {@code expected.csv}, worked out by hand, and with a golden text. With
 * {@code -Dgolden.write=true} the golden texts are written anew; the findings worked out by hand never are.
 *
 * @param folder holds {@code expected.csv} and the golden texts
 * @param out where results go; used again and again, so that rules are compiled once
 */
record Golden(Path folder, Path rules, Path out) {
    Check.Done check(Path reports, String asOf, List<String> agreements) {
        return new Check(new Request(
                        reports,
                        rules,
                        out,
                        LocalDate.parse(asOf),
                        agreements,
                        List.of(),
                        null,
                        Language.VI,
                        2,
                        true,
                        Requests.HOME,
                        false))
                .run();
    }

    /** @param text name of the golden text */
    void compare(Check.Done done, Predicate<String> agreements, String text) throws IOException {
        String met = worded(done);
        Path golden = folder.resolve(text);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, met, StandardCharsets.UTF_8);
        }
        assertAll(
                () -> assertEquals(
                        String.join("\n", expected(done.outcome().asOf().toString(), agreements)),
                        String.join("\n", rows(done)),
                        text),
                () -> assertEquals(Files.readString(golden, StandardCharsets.UTF_8), met, text));
    }

    private TreeSet<String> expected(String asOf, Predicate<String> agreements) throws IOException {
        return Files.readAllLines(folder.resolve("expected.csv"), StandardCharsets.UTF_8).stream()
                .map(line -> List.of(line.split(",", 7)))
                .filter(cells -> cells.get(0).equals(asOf) && agreements.test(cells.get(3)))
                .map(cells -> String.join(",", cells.subList(0, 6)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> rows(Check.Done done) {
        return findings(done)
                .map(finding -> row(done.outcome().asOf().toString(), finding))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Finding> findings(Check.Done done) {
        return done.outcome().findings().stream().map(Outcome.Listed::finding);
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

    private static String worded(Check.Done done) {
        return findings(done).map(finding -> worded(finding, done)).collect(Collectors.joining("\n"));
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
