package vn.camket.night;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.Pruning;
import vn.camket.RunFailure;
import vn.camket.Verification;
import vn.camket.trail.Manifest.Difference;

/** What is kept of results: their manifests, and what is left of them when they are old. */
class KeptResultsTest {
    private static final List<String> DAYS = List.of("2025-03-31", "2025-06-30", "2025-09-30", World.DAY);

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private static World lived;
    private World world;

    @BeforeAll
    static void run() throws IOException, InterruptedException {
        lived = World.make(shared).sentLate();
        Path lock = lived.reports().resolve("2025-Q4/~$Can Tho - Q4 2025.xlsx");
        Files.setLastModifiedTime(Files.writeString(lock, "Lan"), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        DAYS.forEach(lived::runHere);
    }

    @BeforeEach
    void copy() throws IOException {
        world = lived.copy(folder);
    }

    private static String told(Difference difference) {
        return difference.changed() + " " + difference.missing() + " " + difference.added();
    }

    private Path file(String name) throws IOException {
        return world.result().toRealPath().resolve(name);
    }

    @Test
    void a_result_that_nobody_has_touched_is_whole_and_can_be_made_again() {
        Verification.Told told = world.verified();

        assertTrue(told.isUntouched(), told(told.outputs()));
        assertTrue(told.canBeMadeAgain());
    }

    @Test
    void whatever_is_done_to_a_result_is_told() throws IOException {
        Files.writeString(file("findings.json"), "{}");
        Files.delete(file("brief.docx"));
        Files.writeString(file("units/note.txt"), "x");

        Verification.Told told = world.verified();

        assertEquals("[findings.json] [brief.docx] [units/note.txt]", told(told.outputs()));
        assertTrue(told.canBeMadeAgain());
    }

    @Test
    void whatever_has_become_of_its_inputs_is_told() throws IOException {
        Path report = world.reports().resolve("2025-Q3/Quang Tri Q3.xlsx");
        Files.copy(
                world.reports().resolve("2025-Q4/Can Tho - Q4 2025.xlsx"), report, StandardCopyOption.REPLACE_EXISTING);
        Files.delete(world.reports().resolve("2025-Q4/Can Tho - Q4 2025.xlsx"));
        Files.writeString(world.reports().resolve("new.csv"), "a;b\n");
        Files.writeString(world.rules().resolve("missing-actions/overdue-action.md"), "x");
        Files.writeString(world.out().resolve("2025-09-30/manifest.json"), "{}");

        Verification.Told told = world.verified();

        assertTrue(told.isUntouched());
        assertEquals("[2025-Q3/Quang Tri Q3.xlsx] [2025-Q4/Can Tho - Q4 2025.xlsx] [new.csv]", told(told.inputs()));
        assertEquals("[missing-actions/overdue-action.md] [] []", told(told.rules()));
        assertEquals("[2025-09-30] [] []", told(told.former()));
        assertFalse(told.canBeMadeAgain());
    }

    @Test
    void a_file_that_was_passed_over_and_went_or_one_that_came_is_told() throws IOException {
        Files.delete(world.reports().resolve("2025-Q4/~$Can Tho - Q4 2025.xlsx"));
        Files.writeString(world.reports().resolve("2025-Q3/half.xlsx.part"), "PK");

        Verification.Told told = world.verified();

        assertEquals("[] [2025-Q4/~$Can Tho - Q4 2025.xlsx] [2025-Q3/half.xlsx.part]", told(told.inputs()));
        assertFalse(told.canBeMadeAgain());
    }

    @Test
    void a_former_result_that_came_into_between_is_told() {
        world.runHere("2025-11-30");

        assertEquals("[] [] [2025-11-30]", told(world.verified().former()));
    }

    @Test
    void an_address_in_contacts_is_no_input() throws IOException {
        Files.delete(world.rules().resolve("contacts.json"));

        assertTrue(world.verified().canBeMadeAgain());
    }

    @Test
    void a_folder_without_a_manifest_is_told() throws IOException {
        Files.delete(file("manifest.json"));

        RunFailure failure = assertThrows(RunFailure.class, world::verified);
        assertTrue(failure.text().vi().contains("manifest.json"), failure.text().vi());
    }

    private Map<String, String> firstSeen(String day) throws IOException {
        JsonNode findings = new ObjectMapper()
                .readTree(world.out().resolve(day).resolve("findings.json").toFile())
                .get("findings");
        Map<String, String> firstSeen = new TreeMap<>();
        findings.forEach(finding -> firstSeen.put(
                finding.get("id").asText(), finding.get("firstSeen").asText()));
        return firstSeen;
    }

    private List<String> files(String day) throws IOException {
        Path root = world.out().resolve(day).toRealPath();
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void old_results_keep_what_tells_since_when_a_finding_is_open() throws IOException {
        Map<String, String> before = firstSeen(World.DAY);
        List<String> whole = files(World.DAY);

        Pruning.Told told = Pruning.of(world.out(), 2, false);

        assertEquals(2, told.thinned().size());
        assertEquals(List.of("findings.json", "manifest.json"), files("2025-03-31"));
        assertEquals(List.of("findings.json", "manifest.json"), files("2025-06-30"));
        assertEquals(whole, files(World.DAY));
        assertTrue(told.bytes() > 10_000);
        world.runHere();
        assertEquals(before, firstSeen(World.DAY));
        assertTrue(world.verified().canBeMadeAgain());
    }

    @Test
    void what_somebody_has_written_into_is_kept() throws IOException {
        Path list = world.out().resolve("2025-03-31/findings.xlsx").toRealPath();
        Files.write(list, new byte[] {1, 2, 3});

        Pruning.Told told = Pruning.of(world.out(), 2, false);

        assertEquals(List.of("findings.json", "findings.xlsx", "manifest.json"), files("2025-03-31"));
        assertEquals(
                List.of("findings.xlsx"),
                told.kept().stream().map(file -> file.getFileName().toString()).toList());
    }

    @Test
    void a_result_that_a_later_run_replaced_goes_wholly() throws IOException {
        Files.delete(world.reports().resolve("2025-Q4/Can Tho - Q4 2025.xlsx"));
        world.runHere();
        long before = replaced();

        Pruning.of(world.out(), DAYS.size(), false);

        assertEquals(before - 1, replaced());
        assertTrue(world.verified().isUntouched());
    }

    private long replaced() throws IOException {
        try (Stream<Path> files = Files.list(world.out())) {
            return files.filter(file -> file.getFileName().toString().startsWith(".run-"))
                    .count();
        }
    }

    @Test
    void a_rehearsal_removes_nothing() throws IOException {
        List<String> whole = files("2025-03-31");

        Pruning.Told told = Pruning.of(world.out(), 1, true);

        assertEquals(3, told.thinned().size());
        assertEquals(whole, files("2025-03-31"));
    }
}
