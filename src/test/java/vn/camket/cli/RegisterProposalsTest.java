package vn.camket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Action;
import vn.camket.fact.Agreement;
import vn.camket.register.RegisterFiles;

/** Conferences that reports tell are put before the officer in the register's workbook. */
class RegisterProposalsTest {
    private static final String ID = "vi-du-2021";

    private static final String AGREEMENT = """
            {
              "id": "vi-du-2021", "illustrative": true,
              "title": {"vi": "Chương trình 2021-2025", "en": "Programme 2021 – 2025"},
              "instrument": "programme", "level": "province", "from": "2021-01-01", "to": "2025-12-31",
              "parties": [{"unit": "ca-mau"}, {"unit": "can-tho"}],
              "reporting": {"every": "quarter", "scheme": "calendar", "from": "2024-Q4"},
              "fields": [{"id": "y-te", "name": {"vi": "Y tế", "en": "Health"}, "actions": [
                {"id": "tap-huan", "title": {"vi": "Tập huấn", "en": "Train"}}]}],
              "sources": []
            }
            """;

    private static final String REPORT = """
            Thỏa thuận;vi-du-2021
            Đơn vị báo cáo;Cần Thơ
            Kỳ báo cáo;Quý IV/2024
            Ngày báo cáo;05/01/2025

            Loại hội nghị;Ngày tổ chức;Văn bản kết luận;Nội dung kết luận
            Sơ kết;20/12/2024;152/TB-UBND;"1. Cà Mau mở tuyến buýt trước ngày 30/6/2025;
            2. =1+1 Lập tổ công tác"
            """;

    @TempDir
    private Path work;

    private RegisterBook book;
    private Path reports;

    @BeforeEach
    void register_the_agreement() throws IOException {
        book = RegisterBook.of(work, RegisterBook.BARE);
        Files.writeString(book.agreement(ID), AGREEMENT, StandardCharsets.UTF_8);
        reports = Files.createDirectory(work.resolve("reports"));
        Files.writeString(reports.resolve("bao-cao.csv"), REPORT, StandardCharsets.UTF_8);
    }

    private Said export(String language, String day) throws IOException {
        Files.deleteIfExists(book.file());
        Stream<Object> asked = Stream.of("--with-reported", "--reports", reports, "--as-of", day);
        Stream<Object> usual = Stream.of("--rules", book.rules(), "--lang", language, "--out", book.file());
        return Said.to("register export", Stream.concat(asked, usual).toArray());
    }

    private Agreement registered() {
        return RegisterFiles.load(book.rules()).agreements().get(ID);
    }

    private static List<Row> rows(XSSFWorkbook workbook, String sheet, String first) {
        return Stream.iterate(3, at -> at + 1)
                .limit(20)
                .<Row>map(workbook.getSheet(sheet)::getRow)
                .filter(row -> row.getCell(0).toString().equals(first))
                .toList();
    }

    @Test
    void the_untouched_workbook_can_be_imported() throws IOException {
        Said exported = export("vi", "2025-02-01");
        assertTrue(exported.out().contains("3 đề xuất đọc từ báo cáo"), exported.out() + exported.err());
        Said imported = book.bringIn("vi", "--write");
        assertEquals(0, imported.exit(), imported.out() + imported.err());
        Agreement.Reviews.Held held = registered().reviews().held().get(0);
        assertEquals("152/TB-UBND", held.document());
        List<Action> conclusions = held.conclusions();
        assertEquals(
                "Cà Mau mở tuyến buýt trước ngày 30/6/2025",
                conclusions.get(0).title().en());
        assertEquals("ca-mau", conclusions.get(0).lead());
        assertEquals(LocalDate.parse("2025-06-30"), conclusions.get(0).due());
        assertEquals("=1+1 Lập tổ công tác", conclusions.get(1).title().vi());
    }

    @Test
    void what_was_imported_is_not_proposed_again() throws IOException {
        export("en", "2025-02-01");
        book.bringIn("en", "--write");
        Said again = export("en", "2025-02-01");
        assertTrue(again.out().contains("No proposals"), again.out());
        assertEquals("No change.", book.bringIn("en").out().strip());
    }

    @Test
    void proposals_look_otherwise_say_where_they_are_from_and_can_be_changed() throws IOException {
        export("vi", "2025-02-01");
        book.edit(workbook -> {
            List<Row> tasks = rows(workbook, "Nhiệm vụ", ID);
            assertEquals(3, tasks.size());
            XSSFCell known = (XSSFCell) tasks.get(0).getCell(2);
            XSSFCell proposed = (XSSFCell) tasks.get(1).getCell(2);
            assertNotEquals(
                    known.getCellStyle().getFillForegroundColorColor(),
                    proposed.getCellStyle().getFillForegroundColorColor());
            assertTrue(tasks.get(0).getCell(1).getCellStyle().getLocked());
            tasks.get(1).forEach(cell -> assertEquals(false, cell.getCellStyle().getLocked()));
            assertNull(tasks.get(0).getCell(0).getCellComment());
            String note = tasks.get(1).getCell(0).getCellComment().getString().getString();
            assertEquals(
                    "Đề xuất, đọc từ bao-cao.csv, trang tính CSV, ô D7: giữ lại nếu đúng, xóa dòng nếu không.", note);
        });
    }

    @Test
    void rows_that_the_officer_clears_are_not_imported() throws IOException {
        export("vi", "2025-02-01");
        book.edit(workbook -> Stream.of(rows(workbook, "Nhiệm vụ", ID).subList(1, 3), rows(workbook, "Hội nghị", ID))
                .flatMap(List::stream)
                .forEach(row -> row.forEach(cell -> cell.setBlank())));
        assertEquals("Không có thay đổi.", book.bringIn("vi").out().strip());
    }

    @Test
    void the_review_is_proposed_from_the_day_on_which_the_report_counts() throws IOException {
        assertTrue(export("en", "2025-01-04").out().contains("No proposals"));
        assertTrue(export("en", "2025-01-05").out().contains("3 proposals"));
    }

    @Test
    void without_the_option_reports_are_not_looked_at() throws IOException {
        Said.to(
                "register export",
                "--rules",
                book.rules(),
                "--reports",
                reports,
                "--as-of",
                "2025-01-04",
                "--out",
                book.file());
        byte[] plain = Files.readAllBytes(book.file());
        assertTrue(export("vi", "2025-01-04").out().contains("Không có đề xuất"));
        assertEquals(-1, Arrays.mismatch(plain, Files.readAllBytes(book.file())));
        assertEquals("Không có thay đổi.", book.bringIn("vi").out().strip());
    }
}
