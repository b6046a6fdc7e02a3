package vn.camket.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Language;
import vn.camket.fact.Provenance;
import vn.camket.finding.Answer;
import vn.camket.finding.Finding;
import vn.camket.finding.MarkedCopy;
import vn.camket.finding.Outcome;
import vn.camket.finding.Outcome.Listed;
import vn.camket.finding.Outcome.Standing;

class UnitWorkbookTest {
    private static final Path REPORTS = Path.of("..", "..", "reports-in");
    private static final String UNIT = "can-tho";
    private static final int HEAD = 4;
    private static final int SUBJECT = 19;

    private static byte[] written(Outcome outcome, Language language, MarkedCopy... copies) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new UnitWorkbook(outcome, SampleOutcome.register(), language, REPORTS, List.of(copies)).write(UNIT, out);
        return out.toByteArray();
    }

    private static XSSFWorkbook opened(Outcome outcome, Language language, MarkedCopy... copies) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(written(outcome, language, copies)));
    }

    private static Outcome of(Listed... findings) {
        return SampleOutcome.of(List.of(findings), List.of());
    }

    private static Finding at(Finding finding, Provenance... evidence) {
        return new Finding(
                finding.id(),
                finding.rule(),
                finding.severity(),
                finding.agreement(),
                finding.unit(),
                finding.field(),
                finding.subject(),
                finding.values(),
                finding.daysLate(),
                finding.expected(),
                finding.actual(),
                List.of(evidence),
                finding.line(),
                finding.causedBy());
    }

    private static Provenance cell(String workbook, String sheet, String ref) {
        return new Provenance(workbook, sheet, ref, null, "x");
    }

    private static String text(Row row, String head) {
        for (Cell cell : row.getSheet().getRow(HEAD)) {
            if (cell.toString().equals(head)) {
                return row.getCell(cell.getColumnIndex()).toString();
            }
        }
        throw new AssertionError("no column " + head);
    }

    @Test
    void lists_the_units_that_have_something_to_do() {
        assertEquals(Set.of(UNIT), UnitWorkbook.units(SampleOutcome.outcome()));
        assertEquals(
                Set.of(), UnitWorkbook.units(of(SampleOutcome.listed(SampleOutcome.unreadable(), Standing.WAIVED))));
    }

    @Test
    void says_what_to_do_by_urgency_and_folds_what_follows() throws IOException {
        try (XSSFWorkbook book = opened(SampleOutcome.outcome(), Language.VI)) {
            XSSFSheet sheet = book.getSheet("Việc cần xử lý");
            List<String> shown = new ArrayList<>();
            for (int at = HEAD + 1; at <= sheet.getLastRowNum(); at++) {
                Row row = sheet.getRow(at);
                shown.add(row.getCell(SUBJECT) + (row.getZeroHeight() && row.getOutlineLevel() == 1 ? " folded" : ""));
            }
            assertEquals(
                    List.of(
                            "action:duong-tinh-926",
                            "reports:hau-giang",
                            "action:kenh-xang-xa-no folded",
                            "action:quoc-lo-61c folded",
                            "commitment:bac-si",
                            "row:can-tho:2026-Q3:action:x:due"),
                    shown);
        }
    }

    @Test
    void tells_above_the_list_whose_it_is_how_much_and_how_to_answer() throws IOException {
        try (XSSFWorkbook book = opened(SampleOutcome.outcome(), Language.VI)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals(
                    "PHÁT HIỆN CẦN XỬ LÝ: TP. CẦN THƠ",
                    sheet.getRow(0).getCell(0).toString());
            assertEquals(
                    "Ngày kiểm tra: 31/12/2026. Số phát hiện: 6 (Nghiêm trọng: 3, Cần xử lý: 1, Cảnh báo: 1, Thông tin: 1)."
                            + " Xếp theo mức độ, rồi số ngày chậm.",
                    sheet.getRow(1).getCell(0).toString());
            assertTrue(sheet.getRow(2).getCell(0).toString().startsWith("Cách trả lời: "));
            assertEquals(
                    "Đơn vị còn thiếu 1 báo cáo: xem trang Báo cáo còn thiếu.",
                    sheet.getRow(3).getCell(0).toString());
            Row owed = book.getSheet("Báo cáo còn thiếu").getRow(3);
            assertEquals("TP. Cần Thơ (kế thừa tỉnh Hậu Giang)", owed.getCell(1).toString());
            assertEquals("Quý I/2025", owed.getCell(2).toString());
        }
    }

    @Test
    void prints_what_is_signed_with_its_head_on_every_page() throws IOException {
        try (XSSFWorkbook book = opened(SampleOutcome.outcome(), Language.EN)) {
            XSSFSheet sheet = book.getSheet("To do");
            assertTrue(book.getPrintArea(0).endsWith("!$A$1:$L$11"), book.getPrintArea(0));
            assertEquals("5:5", sheet.getRepeatingRows().formatAsString());
            assertTrue(sheet.getPrintSetup().getLandscape());
            assertEquals(1, sheet.getPrintSetup().getFitWidth());
            assertEquals("Answered on", sheet.getRow(HEAD).getCell(11).toString());
        }
    }

    @Test
    void opens_the_cell_in_the_marked_copy_and_without_one_in_the_report() throws IOException {
        Outcome outcome = of(SampleOutcome.listed(SampleOutcome.overdue("a", "x", 40), Standing.NEW));
        MarkedCopy copy = new MarkedCopy(SampleOutcome.WORKBOOK, "annotated/" + SampleOutcome.WORKBOOK, null);
        MarkedCopy none = new MarkedCopy(SampleOutcome.WORKBOOK, null, null);
        String cell = "2026-Q3/Bao%20cao%20%232%20100%25.xlsx#'Biểu 1 ''nhiệm vụ'''!F6";
        for (var expected :
                List.of(List.of(copy, "../annotated/" + cell), List.of(none, "../../../reports-in/" + cell))) {
            try (XSSFWorkbook book = opened(outcome, Language.VI, (MarkedCopy) expected.get(0))) {
                Row row = book.getSheetAt(0).getRow(HEAD + 1);
                assertEquals(expected.get(1), row.getCell(7).getHyperlink().getAddress());
                assertEquals("Mở ô F6", text(row, "Mở"));
                assertEquals(SampleOutcome.WORKBOOK, text(row, "Tệp"));
                assertEquals(SampleOutcome.SHEET, text(row, "Trang tính"));
                assertEquals("F6", text(row, "Ô"));
            }
        }
    }

    @Test
    void names_every_cell_of_a_finding_and_opens_the_first() throws IOException {
        Finding one =
                at(SampleOutcome.overdue("a", "x", 92), cell("a.xlsx", "Biểu 1", "F6"), cell("a.xlsx", "Biểu 1", "F9"));
        Finding two =
                at(SampleOutcome.overdue("b", "x", 91), cell("a.xlsx", "Biểu 1", "F6"), cell("b.ods", "Biểu 2", "C3"));
        Finding none = at(SampleOutcome.overdue("c", "x", 40), Provenance.register("agreements/x.json", "", null));
        Finding whole = at(SampleOutcome.overdue("d", "x", 39), Provenance.workbook("c.csv"));
        Outcome outcome = of(
                SampleOutcome.listed(one, Standing.NEW),
                SampleOutcome.listed(two, Standing.NEW),
                SampleOutcome.listed(none, Standing.NEW),
                SampleOutcome.listed(whole, Standing.NEW));
        try (XSSFWorkbook book = opened(outcome, Language.VI)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals("F6, F9", text(sheet.getRow(HEAD + 1), "Ô"));
            assertEquals("Mở ô F6", text(sheet.getRow(HEAD + 1), "Mở"));
            assertEquals("a.xlsx\nb.ods", text(sheet.getRow(HEAD + 2), "Tệp"));
            assertEquals("Biểu 1!F6\nBiểu 2!C3", text(sheet.getRow(HEAD + 2), "Ô"));
            assertEquals("Sổ theo dõi", text(sheet.getRow(HEAD + 3), "Tệp"));
            assertNull(sheet.getRow(HEAD + 3).getCell(7).getHyperlink());
            assertEquals("Mở tệp", text(sheet.getRow(HEAD + 4), "Mở"));
        }
    }

    @Test
    void shows_the_last_answer_open_to_another_and_what_the_coordinator_said() throws IOException {
        Answer answer = new Answer(
                "=Chờ vốn",
                null,
                "Nguyễn Thị Ánh",
                LocalDate.of(2026, 10, 5),
                "tra-loi.xlsx",
                Answer.Verdict.MORE,
                LocalDate.of(2027, 1, 15),
                new Answer.Values(30, "1 Jan 2020", "Đang thực hiện"));
        Finding finding = SampleOutcome.overdue("a", "Đang thực hiện", 40);
        try (XSSFWorkbook book =
                opened(of(new Listed(finding, Standing.PERSISTING, SampleOutcome.FORMER, answer)), Language.VI)) {
            Row row = book.getSheetAt(0).getRow(HEAD + 1);
            Cell explanation = row.getCell(8);
            assertEquals("=Chờ vốn", explanation.getStringCellValue());
            assertEquals(CellType.STRING, explanation.getCellType());
            assertTrue(explanation.getCellStyle().getQuotePrefixed(), "stays text after F2 and Enter");
            assertEquals(
                    LocalDate.of(2026, 10, 5),
                    row.getCell(11).getLocalDateTimeCellValue().toLocalDate());
            assertEquals("Đề nghị bổ sung; thời hạn xử lý 15/01/2027", text(row, "Cơ quan đầu mối đã có ý kiến"));
            assertTrue(
                    text(row, "Nội dung phát hiện")
                            .endsWith(
                                    "(Trả lời khi chậm 30 ngày, yêu cầu \"1 Jan 2020\"; nay chậm 40 ngày, yêu cầu \"21/11/2026\".)"),
                    text(row, "Nội dung phát hiện"));
        }
    }

    @Test
    void says_nothing_of_values_that_are_still_those_that_were_answered() throws IOException {
        Finding finding = SampleOutcome.overdue("a", "Đang thực hiện", 40);
        Answer answer = new Answer(
                "x", null, null, null, "a.xlsx", null, null, new Answer.Values(40, "21 Nov 2026", "Đang thực hiện"));
        try (XSSFWorkbook book =
                opened(of(new Listed(finding, Standing.PERSISTING, SampleOutcome.FORMER, answer)), Language.VI)) {
            String message = text(book.getSheetAt(0).getRow(HEAD + 1), "Nội dung phát hiện");
            assertTrue(message.endsWith("bằng văn bản."), message);
        }
    }

    @Test
    void texts_of_reports_never_become_formulas() throws IOException {
        try (XSSFWorkbook book = opened(SampleOutcome.outcome(), Language.VI)) {
            for (Row row : book.getSheetAt(0)) {
                row.forEach(cell -> assertTrue(cell.getCellType() != CellType.FORMULA, cell.toString()));
            }
        }
    }

    @Test
    void equal_outcomes_give_equal_bytes() throws IOException {
        assertArrayEquals(written(SampleOutcome.outcome(), Language.VI), written(SampleOutcome.outcome(), Language.VI));
    }
}
