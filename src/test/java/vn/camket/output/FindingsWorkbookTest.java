package vn.camket.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Language;
import vn.camket.finding.Outcome;
import vn.camket.finding.Outcome.Listed;
import vn.camket.finding.Outcome.Standing;

class FindingsWorkbookTest {
    private static final int HEAD = 2;

    private static byte[] written(Outcome outcome, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FindingsWorkbook.write(
                outcome,
                SampleOutcome.register(),
                language,
                Path.of("..", "..", "reports-in"),
                List.of(),
                task -> {},
                out);
        return out.toByteArray();
    }

    private static XSSFWorkbook opened(Outcome outcome, Language language) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(written(outcome, language)));
    }

    private static XSSFWorkbook vietnamese() throws IOException {
        return opened(SampleOutcome.outcome(), Language.VI);
    }

    private static List<String> names(XSSFWorkbook book) {
        return StreamSupport.stream(book.spliterator(), false)
                .map(Sheet::getSheetName)
                .toList();
    }

    private static List<String> texts(Row row, int columns) {
        return IntStream.range(0, columns).mapToObj(i -> text(row, i)).toList();
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null ? "" : cell.toString();
    }

    @Test
    void has_its_sheets_in_vietnamese_or_in_english() throws IOException {
        try (XSSFWorkbook vi = vietnamese();
                XSSFWorkbook en = opened(SampleOutcome.outcome(), Language.EN)) {
            assertEquals(
                    List.of(
                            "Tổng hợp",
                            "Phát hiện",
                            "Thử nghiệm",
                            "Thỏa thuận",
                            "Bản đồ",
                            "Đơn vị",
                            "Đã xử lý",
                            "Miễn trừ",
                            "Căn cứ",
                            "Quy tắc",
                            "Đầu vào"),
                    names(vi));
            assertEquals(
                    List.of(
                            "Summary",
                            "Findings",
                            "On trial",
                            "Agreements",
                            "Heat map",
                            "Units",
                            "Resolved",
                            "Waivers",
                            "Evidence",
                            "Rules",
                            "Inputs"),
                    names(en));
        }
    }

    @Test
    void prints_nine_columns_with_their_head_on_every_page() throws IOException {
        try (XSSFWorkbook book = vietnamese()) {
            XSSFSheet sheet = book.getSheet("Phát hiện");
            assertEquals(
                    List.of(
                            "Mức độ",
                            "Đơn vị",
                            "Thỏa thuận",
                            "Lĩnh vực",
                            "Nội dung phát hiện",
                            "Số ngày chậm",
                            "Căn cứ pháp lý, thỏa thuận",
                            "Giải trình",
                            "Cách xử lý"),
                    texts(sheet.getRow(HEAD), 9));
            assertTrue(book.getPrintArea(1).endsWith("!$A$1:$I$11"), book.getPrintArea(1));
            assertEquals("3:3", sheet.getRepeatingRows().formatAsString());
            assertTrue(sheet.getPrintSetup().getLandscape());
            assertEquals(1, sheet.getPrintSetup().getFitWidth());
            assertEquals("Trang &P/&N", sheet.getFooter().getCenter());
        }
    }

    @Test
    void folds_consequences_under_their_cause_and_puts_the_waived_last() throws IOException {
        try (XSSFWorkbook book = vietnamese()) {
            XSSFSheet sheet = book.getSheet("Phát hiện");
            List<String> shown = new ArrayList<>();
            for (int i = HEAD + 1; i <= sheet.getLastRowNum(); i++) {
                Row row = sheet.getRow(i);
                shown.add(text(row, 20) + (row.getOutlineLevel() > 0 && row.getZeroHeight() ? " folded" : ""));
            }
            assertEquals(
                    List.of(
                            "action:duong-tinh-926",
                            "self-agreement",
                            "reports:hau-giang",
                            "action:quoc-lo-61c folded",
                            "action:kenh-xang-xa-no folded",
                            "commitment:bac-si",
                            "row:can-tho:2026-Q3:action:x:due",
                            "action:duong-tinh-931b"),
                    shown);
            assertTrue(text(sheet.getRow(HEAD + 3), 4).contains("Kèm 2 phát hiện là hệ quả"));
            assertFalse(sheet.getRowSumsBelow());
        }
    }

    @Test
    void text_of_a_report_never_becomes_a_formula() throws IOException {
        try (XSSFWorkbook book = vietnamese()) {
            List<Cell> hostile = new ArrayList<>();
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertNotEquals(CellType.FORMULA, cell.getCellType());
                        if (cell.toString().startsWith("=1+1")) {
                            hostile.add(cell);
                        }
                    }
                }
            }
            assertEquals(1, hostile.size());
            assertTrue(hostile.get(0).getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void opens_the_very_cell_of_the_report() throws IOException {
        try (XSSFWorkbook book = vietnamese()) {
            XSSFSheet sheet = book.getSheet("Căn cứ");
            assertEquals(
                    "../../reports-in/2026-Q3/Bao%20cao%20%232%20100%25.xlsx#'Biểu 1 ''nhiệm vụ'''!F6",
                    sheet.getRow(HEAD + 1).getCell(6).getHyperlink().getAddress());
            assertEquals("Mở ô F6", text(sheet.getRow(HEAD + 1), 6));
            assertNull(sheet.getRow(HEAD + 2).getCell(6).getHyperlink());
        }
    }

    @Test
    void counts_the_actions_of_each_agreement_field_and_unit_with_the_official_rate() throws IOException {
        try (XSSFWorkbook book = opened(SampleOutcome.outcome(), Language.EN)) {
            XSSFSheet agreements = book.getSheet("Agreements");
            assertEquals(
                    List.of("3.0", "2.0", "1.0", "1.0", "12.0", "3.0", "5.0", "4.0", "78.95", "24.0", "62.5"),
                    texts(agreements.getRow(HEAD + 1), 17).subList(6, 17));
            assertEquals(
                    List.of("3.0", "0.0", "0.0", "0.0", "2.0", "3.0", "4.0", "4.0", "55.56", "13.0", "38.46"),
                    texts(agreements.getRow(HEAD + 2), 17).subList(6, 17));
            assertEquals("– Transport infrastructure", text(agreements.getRow(HEAD + 2), 0));
            assertTrue(agreements.getRow(HEAD + 2).getZeroHeight());
            XSSFSheet units = book.getSheet("Units");
            assertEquals("The parties", text(units.getRow(HEAD + 1), 0));
            assertEquals(
                    List.of("3.0", "2.0", "0.0", "1.0", "3.0", "1.0", "1.0", "1.0", "12.0", "3.0", "4.0", "4.0"),
                    texts(units.getRow(HEAD + 2), 13).subList(1, 13));
        }
    }

    @Test
    void tells_a_place_in_the_register_by_the_agreement_and_keeps_the_pointer_off_the_paper() throws IOException {
        try (XSSFWorkbook book = vietnamese()) {
            List<String> row = texts(book.getSheet("Căn cứ").getRow(HEAD + 2), 8);
            assertTrue(row.get(2).startsWith("Chương trình hợp tác phát triển"), row::toString);
            assertEquals(List.of("Sổ theo dõi", ""), row.subList(3, 5));
            assertTrue(row.get(7).startsWith("agreements/can-tho-hau-giang-2021.json#/"), row::toString);
            assertTrue(book.getPrintArea(8).contains("!$A$1:$G$"), book.getPrintArea(8));
        }
    }

    @Test
    void a_finding_about_the_agreement_concerns_the_parties_and_does_not_repeat_its_title() throws IOException {
        try (XSSFWorkbook vi = vietnamese();
                XSSFWorkbook en = opened(SampleOutcome.outcome(), Language.EN)) {
            Row row = vi.getSheet("Phát hiện").getRow(HEAD + 2);
            assertEquals("Các bên", text(row, 1));
            assertTrue(text(row, 4).contains("chương trình này"), text(row, 4));
            assertEquals("The parties", text(en.getSheet("Findings").getRow(HEAD + 2), 1));
        }
    }

    @Test
    void shows_rules_that_found_nothing_and_files_that_were_not_read() throws IOException {
        try (XSSFWorkbook book = vietnamese()) {
            assertEquals(
                    List.of("Sơ kết, tổng kết quá hạn", "Chưa tổng kết", "0.0"),
                    texts(book.getSheet("Quy tắc").getRow(HEAD + 2), 3));
            assertEquals(
                    "Cần xử lý: 30; Nghiêm trọng: 90",
                    text(book.getSheet("Quy tắc").getRow(HEAD + 1), 7));
            assertEquals(
                    List.of(
                            "2027-Q1/som.xlsx",
                            "Chưa tính",
                            "Chưa tính: ngày báo cáo 20/03/2027 sau ngày kiểm tra 31/12/2026"),
                    texts(book.getSheet("Đầu vào").getRow(HEAD + 4), 3));
        }
    }

    @Test
    void sums_up_by_family_and_severity_and_draws_charts() throws IOException {
        try (XSSFWorkbook book = vietnamese()) {
            XSSFSheet sheet = book.getSheet("Tổng hợp");
            assertTrue(text(sheet.getRow(2), 0).startsWith("Đã chạy 7 quy tắc trên 4 tệp: đọc được 1"));
            List<List<String>> rows = StreamSupport.stream(sheet.spliterator(), false)
                    .map(row -> texts(row, 6))
                    .toList();
            assertTrue(rows.contains(List.of("Cộng", "3.0", "2.0", "1.0", "1.0", "7.0")), rows::toString);
            assertTrue(rows.contains(List.of("Sơ kết, tổng kết quá hạn", "0.0", "0.0", "0.0", "0.0", "0.0")));
            assertTrue(rows.stream().anyMatch(row -> row.get(0).startsWith("Tỷ lệ hoàn thành: 78,95%")));
            assertEquals(4, sheet.getDrawingPatriarch().getCharts().size());
        }
    }

    @Test
    void is_set_in_a_font_that_has_vietnamese() throws IOException {
        try (XSSFWorkbook book = vietnamese()) {
            for (int i = 0; i < book.getNumberOfFonts(); i++) {
                assertEquals("Times New Roman", book.getFontAt(i).getFontName());
                assertEquals(FontScheme.NONE, book.getFontAt(i).getScheme());
            }
        }
    }

    @Test
    void a_run_without_findings_says_so_and_still_opens() throws IOException {
        try (XSSFWorkbook book = opened(SampleOutcome.of(List.of(), List.of()), Language.VI)) {
            assertFalse(names(book).contains("Thử nghiệm"));
            assertEquals(
                    "Không có phát hiện nào.", text(book.getSheet("Tổng hợp").getRow(3), 0));
        }
    }

    @Test
    void equal_outcomes_give_equal_bytes() throws IOException {
        byte[] bytes = written(SampleOutcome.outcome(), Language.VI);
        assertArrayEquals(bytes, written(SampleOutcome.outcome(), Language.VI));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ZipEntry first = zip.getNextEntry();
            assertEquals("[Content_Types].xml", first.getName());
            assertEquals(1980, first.getTimeLocal().getYear());
        }
    }

    @Test
    void a_cell_text_beyond_what_excel_holds_is_cut() throws IOException {
        Listed odd = SampleOutcome.listed(SampleOutcome.overdue("x", "ơ".repeat(40_000), 100), Standing.NEW);
        try (XSSFWorkbook book = opened(SampleOutcome.of(List.of(odd), List.of()), Language.VI)) {
            String text = text(book.getSheet("Căn cứ").getRow(HEAD + 1), 5);
            assertEquals(32_767, text.length());
            assertTrue(text.endsWith("…"));
        }
    }
}
