package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.finding.Outcome;

class IntakeTest {
    @TempDir
    private Path folder;

    private void put(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
    }

    private List<String> arrivals() {
        return Intake.of(folder).arrivals().stream().map(Intake.Arrival::name).toList();
    }

    @Test
    void files_of_all_folders_are_listed_by_their_path() throws IOException {
        put("2025-Q1/b.xlsx", "2024-Q4/z.xlsx", "a.xls");

        assertEquals(List.of("2024-Q4/z.xlsx", "2025-Q1/b.xlsx", "a.xls"), arrivals());
    }

    @Test
    void lock_files_and_hidden_files_are_passed_over_and_listed() throws IOException {
        put("a.xlsx", "~$a.xlsx", ".~lock.a.xlsx#", ".DS_Store", ".gitkeep", ".git/config");

        assertEquals(List.of("a.xlsx"), arrivals());
        assertEquals(
                List.of(".DS_Store hidden-file", ".~lock.a.xlsx# lock-file", "~$a.xlsx lock-file"),
                Intake.of(folder).ignored().stream()
                        .map(input -> input.workbook() + " " + input.why().reason())
                        .sorted()
                        .toList());
    }

    @Test
    void of_numbered_versions_in_one_folder_only_the_highest_is_read() throws IOException {
        put("slot/v001.xlsx", "slot/v010.xlsx", "slot/v002.xlsm", "other/v001.xlsx", "slot/note.xlsx");

        assertEquals(List.of("other/v001.xlsx", "slot/note.xlsx", "slot/v010.xlsx"), arrivals());
        assertEquals(
                List.of("slot/v001.xlsx", "slot/v002.xlsm"),
                Intake.of(folder).ignored().stream()
                        .map(Outcome.Input::workbook)
                        .sorted()
                        .toList());
    }

    @Test
    void a_version_may_have_any_number_of_digits() throws IOException {
        put("v001.xlsx", "v99999999999999999999.xlsx");

        assertEquals(List.of("v99999999999999999999.xlsx"), arrivals());
    }

    @Test
    void two_names_that_are_alike_in_nfc_are_two_files() throws IOException {
        put("qu\u00FD.xlsx", "quy\u0301.xlsx");

        assertEquals(List.of("qu\u00FD.xlsx", "qu\u00FD.xlsx (2)"), arrivals());
    }

    @Test
    void the_folder_itself_may_be_a_link() throws IOException {
        put("real/a.xlsx");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));

        assertEquals(
                List.of("a.xlsx"),
                Intake.of(folder.resolve("link")).arrivals().stream()
                        .map(Intake.Arrival::name)
                        .toList());
    }

    @Test
    void a_missing_folder_ends_the_run_with_what_to_do() {
        RunFailure failure = assertThrows(RunFailure.class, () -> Intake.of(folder.resolve("none")));

        assertTrue(failure.text().vi().contains("--reports"));
    }
}
