package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.finding.Outcome;

class IntakeTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    @TempDir
    private Path folder;

    private final Uploads uploads = new Uploads(DAY);

    private void put(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
    }

    private List<String> arrivals() {
        return Intake.of(folder, uploads).arrivals().stream()
                .map(Intake.Arrival::name)
                .toList();
    }

    @Test
    void files_of_all_folders_are_listed_by_their_path() throws IOException {
        put("2025-Q1/b.xlsx", "2024-Q4/z.xlsx", "a.xls");

        assertEquals(List.of("2024-Q4/z.xlsx", "2025-Q1/b.xlsx", "a.xls"), arrivals());
    }

    private List<String> ignored() {
        return Intake.of(folder, uploads).ignored().stream()
                .map(input -> input.workbook() + " " + input.why().reason())
                .sorted()
                .toList();
    }

    private void dateBack(String name, LocalDate day) throws IOException {
        Files.setLastModifiedTime(
                folder.resolve(name),
                FileTime.from(
                        day.atTime(23, 59).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant()));
    }

    @Test
    void lock_files_and_hidden_files_are_passed_over_and_listed() throws IOException {
        put("a.xlsx", "~$b.xlsx", ".~lock.c.xlsx#", ".DS_Store", ".gitkeep", ".git/config");

        assertEquals(List.of("a.xlsx"), arrivals());
        assertEquals(List.of(".DS_Store hidden-file", ".~lock.c.xlsx# lock-file", "~$b.xlsx lock-file"), ignored());
    }

    @Test
    void what_is_open_in_excel_or_libreoffice_is_left_for_the_next_run() throws IOException {
        put("q/a.xlsx", "q/~$a.xlsx", "q/b.ods", "q/.~lock.b.ods#", "a.xlsx");

        assertEquals(List.of("a.xlsx"), arrivals());
        assertEquals(
                List.of("q/.~lock.b.ods# lock-file", "q/a.xlsx open", "q/b.ods open", "q/~$a.xlsx lock-file"),
                ignored());
    }

    @Test
    void a_lock_file_from_the_day_before_the_as_of_date_still_holds() throws IOException {
        put("a.xlsx", "~$a.xlsx");
        dateBack("~$a.xlsx", DAY.minusDays(1));

        assertEquals(List.of(), arrivals());
    }

    @Test
    void a_lock_file_that_a_broken_program_left_behind_two_days_before_holds_no_longer() throws IOException {
        put("a.xlsx", "~$a.xlsx");
        dateBack("~$a.xlsx", DAY.minusDays(2));

        assertEquals(List.of("a.xlsx"), arrivals());
    }

    @Test
    void what_a_browser_or_a_sending_program_has_not_finished_is_left_for_the_next_run() throws IOException {
        put("a.xlsx.part", "b.xlsx.crdownload", "c.xlsx.filepart", "d.xlsx.TMP", "part.xlsx");

        assertEquals(List.of("part.xlsx"), arrivals());
        assertEquals(
                List.of(
                        "a.xlsx.part unfinished",
                        "b.xlsx.crdownload unfinished",
                        "c.xlsx.filepart unfinished",
                        "d.xlsx.TMP unfinished"),
                ignored());
    }

    @Test
    void of_numbered_versions_in_one_folder_only_the_highest_is_read() throws IOException {
        put("slot/v001.xlsx", "slot/v010.xlsx", "slot/v002.xlsm", "other/v001.xlsx", "slot/note.xlsx");

        assertEquals(List.of("other/v001.xlsx", "slot/note.xlsx", "slot/v010.xlsx"), arrivals());
        assertEquals(
                List.of("slot/v001.xlsx", "slot/v002.xlsm"),
                Intake.of(folder, uploads).ignored().stream()
                        .map(Outcome.Input::workbook)
                        .sorted()
                        .toList());
    }

    @Test
    void a_workbook_with_a_marker_beside_it_is_passed_over_and_the_former_version_counts() throws IOException {
        put("slot/v001.xlsx", "slot/v002.xlsx", "slot/v003.xlsx", "slot/v003.xlsx.withdrawn", "v003.xlsx");

        assertEquals(List.of("slot/v002.xlsx", "v003.xlsx"), arrivals());
        assertEquals(List.of("slot/v001.xlsx superseded", "slot/v003.xlsx withdrawn"), ignored());
    }

    @Test
    void a_marker_without_its_workbook_is_listed_nowhere() throws IOException {
        put("v002.xlsx.withdrawn", "v001.xlsx");

        assertEquals(List.of("v001.xlsx"), arrivals());
        assertEquals(List.of(), ignored());
    }

    @Test
    void only_the_name_of_a_workbook_makes_a_marker() throws IOException {
        put("quarter.withdrawn", "quarter", "v1.XLSX.withdrawn", "v1.XLSX");

        assertEquals(List.of("quarter", "quarter.withdrawn"), arrivals());
    }

    @Test
    void a_link_is_no_marker() throws IOException {
        put("v001.xlsx");
        Files.createSymbolicLink(folder.resolve("v001.xlsx.withdrawn"), Path.of("/etc/passwd"));

        assertEquals(List.of("v001.xlsx", "v001.xlsx.withdrawn"), arrivals());
    }

    private List<String> why(String marker) throws IOException {
        put("v001.xlsx");
        Files.writeString(folder.resolve("v001.xlsx.withdrawn"), marker);
        return Intake.of(folder, uploads).ignored().get(0).why().details();
    }

    @Test
    void the_first_line_of_a_marker_tells_why() throws IOException {
        assertEquals(List.of("Nhầm quý"), why("\uFEFF\n  Nhầm\tquý\u202E \r\nby hand\n"));
        assertEquals(List.of(), why(" \n"));
    }

    @Test
    void a_long_reason_is_cut_to_200_signs() throws IOException {
        assertEquals(List.of("é".repeat(200)), why("é".repeat(200)));
        assertEquals(List.of("é".repeat(199) + "…"), why("é".repeat(201)));
        assertEquals(200, why("x".repeat(100_000)).get(0).length());
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
                Intake.of(folder.resolve("link"), uploads).arrivals().stream()
                        .map(Intake.Arrival::name)
                        .toList());
    }

    @Test
    void a_missing_folder_ends_the_run_with_what_to_do() {
        RunFailure failure = assertThrows(RunFailure.class, () -> Intake.of(folder.resolve("none"), uploads));

        assertTrue(failure.text().vi().contains("--reports"));
    }
}
