package vn.camket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks what is to be sent to units on two reports of the sample, on the day on which those on Q3/2025 are due. */
class RemindCommandTest {
    private static final String FORM = "ho-chi-minh-north-2023_thanh-hoa_2025-Q3.xlsx";
    private static final String LETTER = "cong-van-don-doc.docx";

    @TempDir
    private static Path reports;

    @TempDir
    private Path work;

    @BeforeAll
    static void receive() throws IOException {
        for (String report : List.of("2025-Q1/Thanh Hoa Q1.xlsx", "2025-Q3/Quang Tri Q3.xlsx")) {
            Files.createDirectories(reports.resolve(report).getParent());
            Files.copy(Path.of("reports-in").resolve(report), reports.resolve(report));
        }
    }

    private Said remind(String day, Object... more) {
        Stream<Object> usual =
                Stream.of("--reports", reports, "--rules", "rules", "--out", work.resolve("to-send"), "--as-of", day);
        return Said.to("remind", Stream.concat(usual, Stream.of(more)).toArray());
    }

    private List<String> files(String unit) throws IOException {
        try (Stream<Path> files = Files.list(work.resolve("to-send").resolve(unit))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_unit_gets_the_form_on_the_day_it_is_due_and_a_letter_about_what_is_overdue() throws IOException {
        Said said = remind("2025-09-16", "--unit", "thanh-hoa");

        assertEquals(0, said.exit(), said.err());
        assertTrue(said.out().contains("1 báo cáo Quý III/2025, hạn 16/09/2025  3 báo cáo, lâu nhất 364 ngày"));
        assertEquals(List.of(LETTER, FORM), files("thanh-hoa"));
        assertFalse(Files.exists(work.resolve("to-send/hue")));
    }

    @Test
    void a_day_later_the_letter_asks_for_that_report_too() throws IOException {
        Said said = remind("2025-09-17", "--unit", "thanh-hoa");

        assertTrue(said.out().contains("4 báo cáo, lâu nhất 365 ngày"), said.out());
        assertEquals(List.of(LETTER), files("thanh-hoa"));
    }

    @Test
    void who_has_sent_a_report_that_does_not_count_yet_is_named_and_not_asked() {
        Said said = remind("2025-09-15", "--unit", "quang-tri", "--lang", "en");

        assertTrue(said.out().contains("Not asked for: Quảng Trị Province has sent the report for Q3/2025"));
        assertTrue(said.out().contains("it is dated 16 Sep 2025"), said.out());
        assertFalse(said.out().contains("Send the forms"), said.out());
    }

    @Test
    void the_same_files_may_be_written_again_and_others_never_over_them() throws IOException {
        remind("2025-09-16", "--unit", "thanh-hoa");
        assertEquals(0, remind("2025-09-16", "--unit", "thanh-hoa").exit());
        Path form = work.resolve("to-send/thanh-hoa").resolve(FORM);
        Files.writeString(form, "filled in");
        Files.delete(form.resolveSibling(LETTER));

        Said said = remind("2025-09-16", "--unit", "thanh-hoa");

        assertEquals(2, said.exit());
        assertTrue(said.err().contains("Đã có " + form), said.err());
        assertEquals("filled in", Files.readString(form));
        assertEquals(List.of(FORM), files("thanh-hoa"));
    }

    @Test
    void where_nothing_is_to_be_sent_it_says_so_and_writes_nothing() {
        Said said = remind("2024-09-13");

        assertEquals(0, said.exit(), said.err());
        assertTrue(said.out().contains("Không có báo cáo nào sắp đến hạn hoặc quá hạn."), said.out());
        assertFalse(Files.exists(work.resolve("to-send")));
        assertEquals(2, remind("2024-09-13", "--unit", "thanh-hoaa").exit());
    }
}
