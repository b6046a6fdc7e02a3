package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.finding.Outcome.Input;
import vn.camket.finding.Outcome.InputState;
import vn.camket.trail.Manifest;

class ReceptionTest {
    private static final LocalDate D = LocalDate.of(2025, 12, 31);
    private static final String OLD = "a".repeat(64);
    private static final String NEW = "b".repeat(64);

    @TempDir
    private Path out;

    /** A result that had a workbook; without days it is of a version that did not tell them. */
    private Path result(String asOf, SortedMap<String, String> days) throws IOException {
        SortedMap<String, String> none = new TreeMap<>();
        SortedMap<String, String> inputs = new TreeMap<>(Map.of("Q1/a.xlsx", OLD));
        Path folder = Files.createDirectories(out.resolve(asOf));
        new Manifest(Manifest.SCHEMA, "1", asOf, List.of(), OLD, none, inputs, none, days, none, none).write(folder);
        return folder;
    }

    private static Input input(String name, String sha256) {
        return new Input(name, sha256, InputState.READ, null, List.of());
    }

    private static LocalDate day(Reception reception, String sha256) {
        return reception.dated(input("Q1/a.xlsx", sha256)).received();
    }

    @Test
    void a_workbook_that_no_result_knew_is_received_now() throws IOException {
        Reception reception = Reception.of(List.of(result("2025-06-30", null)), List.of(input("Q1/b.xlsx", NEW)), D);

        assertEquals(D, day(reception, NEW));
    }

    @Test
    void the_last_result_hands_on_what_the_one_before_it_knew() throws IOException {
        Path last = result("2025-06-30", new TreeMap<>(Map.of(OLD, "2025-03-31")));

        assertEquals(
                LocalDate.of(2025, 3, 31), day(Reception.of(List.of(last), List.of(input("c.xlsx", OLD)), D), OLD));
    }

    @Test
    void what_is_gone_is_remembered_for_when_it_comes_again() throws IOException {
        Path last = result("2025-06-30", new TreeMap<>(Map.of(OLD, "2025-03-31")));

        assertEquals(
                Map.of(OLD, "2025-03-31"),
                Reception.of(List.of(last), List.of(), D).days());
    }

    @Test
    void a_result_of_an_earlier_version_tells_its_own_day() throws IOException {
        Reception reception = Reception.of(List.of(result("2025-06-30", null)), List.of(input("a.xlsx", OLD)), D);

        assertEquals(LocalDate.of(2025, 6, 30), day(reception, OLD));
    }

    @Test
    void of_two_last_results_the_earlier_day_holds() throws IOException {
        Path conference = result("2025-09-30", new TreeMap<>(Map.of(OLD, "2025-09-30")));
        Path whole = result("2025-06-30", new TreeMap<>(Map.of(OLD, "2025-06-30")));

        assertEquals(
                LocalDate.of(2025, 6, 30),
                day(Reception.of(List.of(conference, whole), List.of(input("a.xlsx", OLD)), D), OLD));
    }

    @Test
    void a_result_without_a_manifest_or_with_a_damaged_one_is_passed_over() throws IOException {
        Path bare = Files.createDirectories(out.resolve("2025-03-31"));
        Path damaged = Files.createDirectories(out.resolve("2025-06-30"));
        Files.writeString(damaged.resolve(Manifest.NAME), "{");

        assertEquals(D, day(Reception.of(List.of(bare, damaged), List.of(input("a.xlsx", OLD)), D), OLD));
    }

    @Test
    void a_file_that_was_not_opened_has_no_day() {
        Input left = new Input("a.part", null, InputState.IGNORED, null, List.of());

        assertNull(Reception.of(List.of(), List.of(left), D).dated(left).received());
    }
}
