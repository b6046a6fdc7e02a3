package vn.camket.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.Check;
import vn.camket.Request;
import vn.camket.Requests;
import vn.camket.cli.Camket;
import vn.camket.fact.Language;
import vn.camket.fact.Reading;
import vn.camket.fact.Units;
import vn.camket.finding.Outcome;
import vn.camket.text.Wording;

/** Checks a reports folder that is full of malice: each file is read or is one finding, and the run goes on. */
@EnabledOnOs(
        value = {OS.LINUX, OS.MAC},
        disabledReason = "needs pipes, links and names that Windows has not")
class HostileWorkbooksTest {
    private static final String SAMPLE = "2025-Q4/Can Tho - Q4 2025.xlsx";
    private static final String RULE = "reporting-duty/unreadable-workbook";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @TempDir
    Path place;

    private Path reports;
    private Path rules;
    private final Map<String, String> expected = new TreeMap<>();

    @BeforeEach
    void put_an_honest_report_in_the_middle() throws IOException {
        reports = place.resolve("reports-in");
        Files.createDirectories(reports.resolve(SAMPLE).getParent());
        Files.copy(Path.of("reports-in").resolve(SAMPLE), reports.resolve(SAMPLE));
        expected.put(SAMPLE, WorkbookAttack.READ);
    }

    /** A busy computer must not make the safety net stop what no count does. */
    @BeforeEach
    void give_it_time() throws IOException {
        HostileFolder folder = new HostileFolder(place, 0);
        folder.replace(HostileFolder.PARAMETERS, "\"seconds\": 30", "\"seconds\": 600");
        for (String ending : List.of(".drl", ".md")) {
            Files.createDirectories(folder.path(RULE).getParent());
            Files.copy(Path.of("rules", RULE + ending), folder.path(RULE + ending));
        }
        rules = folder.rules();
    }

    @AfterEach
    void unlock() throws IOException, InterruptedException {
        FolderAttacks.unlock(reports);
    }

    private static Stream<WorkbookAttack> attacks() {
        return Stream.of(ArchiveAttacks.all(), XmlAttacks.all(), SheetAttacks.all(), TextAttacks.all())
                .flatMap(one -> one);
    }

    private void put(WorkbookAttack attack) throws IOException {
        String name = attack.name().replaceAll("\\W+", " ").strip() + " " + expected.size() + ".xlsx";
        attack.making().on(reports.resolve(name));
        expected.put(name, attack.told());
    }

    private Outcome check() {
        Path out = place.resolve("reports-out");
        return new Check(new Request(
                        reports,
                        rules,
                        out,
                        DAY,
                        List.of(),
                        List.of(),
                        null,
                        Language.VI,
                        2,
                        true,
                        Requests.HOME,
                        false))
                .run()
                .outcome();
    }

    @Test
    void each_file_is_read_or_is_one_finding() throws IOException, InterruptedException {
        for (WorkbookAttack attack :
                attacks().filter(attack -> !attack.isLong()).toList()) {
            put(attack);
        }
        expected.putAll(FolderAttacks.into(reports));
        TreeSet<String> before = files();

        Outcome outcome = check();

        assertTold(told(outcome));
        assertEquals(unreadable(expected), findings(outcome));
        assertEquals(before, files());
        assertFalse(outcome.toString().contains("localhost"), "a line of /etc/hosts");
    }

    private static Map<String, String> told(Outcome outcome) {
        return outcome.inputs().stream()
                .collect(Collectors.toMap(
                        Outcome.Input::workbook,
                        input -> input.state() == Outcome.InputState.READ
                                ? WorkbookAttack.READ
                                : (input.why().reason() + " "
                                                + String.join(" ", input.why().details()))
                                        .strip()));
    }

    private static List<String> findings(Outcome outcome) {
        return outcome.findings().stream()
                .map(Outcome.Listed::finding)
                .filter(finding -> finding.rule().id().equals(RULE))
                .map(vn.camket.finding.Finding::subject)
                .sorted()
                .toList();
    }

    /** Files that are neither read nor passed over. */
    private static List<String> unreadable(Map<String, String> told) {
        return told.entrySet().stream()
                .filter(one ->
                        !List.of(WorkbookAttack.READ, "link", "superseded").contains(one.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private void assertTold(Map<String, String> told) {
        TreeSet<String> names = new TreeSet<>(expected.keySet());
        names.addAll(told.keySet());
        String otherwise = names.stream()
                .filter(name -> !Objects.equals(expected.get(name), told.get(name)))
                .map(name -> name + ": " + told.get(name) + ", not " + expected.get(name))
                .collect(Collectors.joining("\n"));
        assertEquals("", otherwise);
    }

    private TreeSet<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(file -> !file.startsWith(place.resolve("reports-out")))
                    .map(Path::toString)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    @Tag("deep")
    void no_file_takes_more_than_half_a_gigabyte() throws IOException, InterruptedException {
        for (WorkbookAttack attack : attacks().filter(WorkbookAttack::isLong).toList()) {
            put(attack);
        }
        Path log = place.resolve("log");

        int code = run(
                log,
                "check",
                "--reports",
                reports,
                "--rules",
                rules,
                "--out",
                place.resolve("reports-out"),
                "--as-of",
                DAY,
                "--jobs",
                1);

        assertEquals(1, code, () -> log(log));
        JsonNode findings = new ObjectMapper()
                .readTree(place.resolve("reports-out")
                        .resolve(DAY.toString())
                        .resolve("findings.json")
                        .toFile());
        expected.replaceAll((name, told) -> words(told));
        assertTold(told(findings));
    }

    private static String words(String told) {
        List<String> words = List.of(told.split(" ", -1));
        return told.equals(WorkbookAttack.READ)
                ? told
                : new Wording(Language.EN, new Units(List.of()), DAY)
                        .why(new Reading.Refusal(words.get(0), words.subList(1, words.size())));
    }

    private static Map<String, String> told(JsonNode findings) {
        Map<String, String> told = new TreeMap<>();
        for (JsonNode input : findings.get("inputs")) {
            boolean isRead = input.get("state").asText().equals("read");
            told.put(
                    input.get("workbook").asText(),
                    isRead ? WorkbookAttack.READ : input.at("/why/en").asText());
        }
        return told;
    }

    private static String log(Path log) {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException gone) {
            return gone.toString();
        }
    }

    private static int run(Path log, Object... arguments) throws IOException, InterruptedException {
        Stream<String> command = Stream.concat(
                Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Camket.class.getName()),
                Stream.of(arguments).map(Object::toString));
        return new ProcessBuilder(command.toList())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
    }
}
