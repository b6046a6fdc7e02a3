package vn.camket.errand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.SmallRules;
import vn.camket.fact.Language;

/** What is typed on a page is entered as if it stood in the register's workbook, and nothing before it was seen. */
class RegisterEntryTest {
    private static final String AGREEMENT = "can-tho-hau-giang-2021";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final List<String> REVIEW = List.of("đã họp", "tổng kết", "2025-12-20", "=12/BC-UBND", "");

    @TempDir
    private Path work;

    private Path rules;

    @BeforeEach
    void copy_the_register() throws IOException {
        rules = new SmallRules(work.resolve("rules")).path();
    }

    private RegisterAnswer enter(RegisterPart part, List<String> typed, String seen) {
        return new RegisterEntry(rules, AGREEMENT, part, typed, seen, TODAY, Language.VI).run();
    }

    private RegisterAnswer upload(Path workbook, String seen) {
        return new RegisterUpload(rules, workbook, seen, TODAY, Language.VI).run();
    }

    private String registered() throws IOException {
        return Files.readString(rules.resolve("agreements/" + AGREEMENT + ".json"), StandardCharsets.UTF_8);
    }

    /** The workbook of the agreement, a review typed into its first free row. */
    private Path workbook(String kind, String document) throws IOException {
        Path file = work.resolve("so.xlsx");
        new RegisterDownload(rules, List.of(AGREEMENT), TODAY, Language.VI, file).run();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Sheet sheet = book.getSheet("Hội nghị");
            Row row = sheet.getRow(3);
            List<String> cells = List.of(AGREEMENT, "đã họp", kind, "20/12/2025", document);
            for (int at = 0; at < cells.size(); at++) {
                row.getCell(at).setCellValue(cells.get(at));
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
        return file;
    }

    private static String told(RegisterAnswer answer) {
        return answer.faults().stream()
                .map(fault -> fault.column() + " " + fault.place() + " " + fault.message())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void a_review_that_is_typed_is_written_as_its_workbook_would_be_and_only_when_it_was_looked_at()
            throws IOException {
        String before = registered();
        String seen = enter(RegisterPart.REVIEWS, REVIEW, null).state();
        assertEquals(before, registered());

        RegisterAnswer answer = enter(RegisterPart.REVIEWS, REVIEW, seen);
        assertTrue(answer.written(), () -> told(answer));
        assertEquals(List.of("Hội nghị: thêm \"tổng kết, 20/12/2025\""), answer.changes());
        String typed = registered();

        Files.writeString(rules.resolve("agreements/" + AGREEMENT + ".json"), before, StandardCharsets.UTF_8);
        Path file = workbook("tổng kết", "=12/BC-UBND");
        assertTrue(upload(file, upload(file, null).state()).written());
        assertEquals(registered(), typed);
        assertTrue(typed.contains("\"document\": \"=12/BC-UBND\""), typed);
    }

    @Test
    void a_register_that_has_changed_since_it_was_looked_at_is_looked_at_again() throws IOException {
        String seen = enter(RegisterPart.REVIEWS, REVIEW, null).state();
        assertTrue(enter(RegisterPart.DOCUMENTS, List.of("annual-plan", "7/KH", "2026-01-05", "2026", "", ""), seen)
                .written());
        String meanwhile = registered();

        RegisterAnswer late = enter(RegisterPart.REVIEWS, REVIEW, seen);
        assertTrue(late.stale());
        assertFalse(late.written());
        assertEquals(meanwhile, registered());
        assertTrue(enter(RegisterPart.REVIEWS, REVIEW, late.state()).written());
    }

    @Test
    void each_mistake_is_told_at_its_field() throws IOException {
        String before = registered();
        assertEquals(
                """
                1  "tổng kế" không có trong danh sách của cột này. Có phải là "tổng kết"? Chọn một mục trong danh sách.
                2  Gặp "31/02/2026", cần ngày có thật, ghi ngày/tháng/năm, ví dụ 30/06/2026.
                4  Gặp "năm nay", cần một số nguyên, không kèm chữ.""", told(enter(RegisterPart.REVIEWS, List.of("đã họp", "tổng kế", "31/02/2026", "", "năm nay"), "")));
        assertEquals(
                "0  Ô bắt buộc đang trống; ghi giá trị vào đây.",
                told(enter(RegisterPart.REVIEWS, List.of("", "", "", "", ""), "")));
        assertEquals(
                "2  Thỏa thuận can-tho-hau-giang-2021 không có hội nghị đã họp ngày này ở trang Hội nghị; sửa ngày ở một trong hai trang.",
                told(enter(
                        RegisterPart.ACTIONS,
                        List.of("viec-moi", "", "2020-01-01", "Việc", "Work", "Cần Thơ", "2026-12-31", ""),
                        "")));
        assertEquals(before, registered());
    }

    @Test
    void a_workbook_with_a_mistake_changes_nothing_and_names_the_cell() throws IOException {
        String before = registered();
        RegisterAnswer answer = upload(workbook("tổng kế", "12/BC"), null);
        assertEquals("Hội nghị!C4", answer.faults().get(0).place());
        assertEquals(before, registered());
    }

    @Test
    void what_was_entered_is_seen_on_the_page_of_the_agreement() {
        enter(
                RegisterPart.REVIEWS,
                REVIEW,
                enter(RegisterPart.REVIEWS, REVIEW, null).state());
        RegisterView.Shown shown = new RegisterView(rules, AGREEMENT, TODAY, Language.EN).run();
        assertEquals(
                List.of(List.of("held", "the final review", "20 Dec 2025", "=12/BC-UBND", "")),
                shown.tables().get(0).rows());
        assertNotEquals(List.of(), shown.tables().get(0).columns().get(1).choices());
    }

    @Test
    void an_agreement_that_is_not_registered_is_not_shown() {
        assertEquals(
                null,
                new RegisterView(rules, "../units", TODAY, Language.EN).run().title());
    }
}
