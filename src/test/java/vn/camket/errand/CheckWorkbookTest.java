package vn.camket.errand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.RunFailure;
import vn.camket.errand.CheckWorkbook.Desk;
import vn.camket.errand.CheckWorkbook.Line;
import vn.camket.errand.CheckWorkbook.Trouble;
import vn.camket.fact.Language;
import vn.camket.fact.Quarter;
import vn.camket.slot.Slot;

class CheckWorkbookTest {
    private static final String MISSED = "unmet-commitments/missed-target";
    private static final String TWICE = "reporting-duty/duplicate-report";
    private static final Slot SLOT = new Slot(new Quarter(2025, 4), Reported.AGREEMENT, "can-tho");

    @TempDir
    private Path folder;

    private Reported reported;

    @BeforeEach
    void lay_out_folders() throws IOException {
        reported = new Reported(folder);
    }

    private Desk check(Path workbook, Slot slot, String unit) throws IOException {
        return reported.check(workbook, slot, unit, Language.VI).run();
    }

    private static List<Trouble> of(Desk desk, String rule) {
        return desk.troubles().stream()
                .filter(trouble -> trouble.rule().equals(rule))
                .toList();
    }

    private static Set<String> rules(Desk desk) {
        return desk.troubles().stream().map(Trouble::rule).collect(Collectors.toSet());
    }

    /** A report in which a person has typed something else. */
    private Path typed(Path workbook, String old, String now) throws IOException {
        Path file = reported.file("typed.xlsx");
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook book = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(file)) {
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    if (cell.toString().equals(old)) {
                        cell.setCellValue(now);
                    }
                }
            }
            book.write(out);
        }
        return file;
    }

    @Test
    void a_trouble_is_shown_at_its_cell_below_the_header_of_its_table() throws IOException {
        Desk desk = check(Reported.CAN_THO, null, "can-tho");
        Trouble missed = of(desk, MISSED).get(0);
        assertEquals("Report!F15", missed.place());
        assertTrue(missed.message().startsWith("Đến hạn 31/12/2025, cam kết"));
        assertTrue(missed.why().startsWith("Cam kết bằng số là phần dễ kiểm tra nhất"));
        List<Line> lines = missed.excerpt().lines();
        assertEquals(
                List.of(12, 13, 14, 15, 16, 17, 18),
                lines.stream().map(Line::row).toList());
        assertEquals(List.of("A", "B", "C", "D", "E", "F"), missed.excerpt().columns());
        assertEquals("Actual", lines.get(2).cells().get(5));
        assertEquals("7", lines.get(3).cells().get(lines.get(3).marked()));
        assertEquals(-1, lines.get(2).marked());
    }

    @Test
    void what_was_understood_is_told_and_the_marked_copy_opens() throws IOException {
        Desk desk = check(Reported.CAN_THO, null, "can-tho");
        CheckWorkbook.OfReport report = desk.reports().get(0);
        assertEquals("212/BC-UBND", report.documentNumber());
        assertEquals(List.of(2, 4, 0), List.of(report.actions(), report.measurements(), report.reviews()));
        assertEquals(SLOT, desk.slot());
        assertEquals("xlsx", desk.format());
        assertTrue(desk.marked());
        try (InputStream in = Files.newInputStream(reported.file("marked.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertNotNull(book.getSheet("Report").getCellComment(new CellAddress("F15")));
        }
    }

    @Test
    void a_workbook_without_a_document_number_or_for_another_quarter_is_told_so() throws IOException {
        Path draft = typed(Reported.CAN_THO, "212/BC-UBND", "     /BC-UBND");
        Desk desk = check(draft, new Slot(new Quarter(2025, 3), Reported.AGREEMENT, "can-tho"), "can-tho");
        assertNull(desk.reports().get(0).documentNumber());
        assertTrue(desk.doubts().get(0).contains("chỗ đang chọn để gửi là Quý III/2025"));
        assertEquals(List.of(), check(draft, SLOT, "can-tho").doubts());
    }

    @Test
    void it_takes_the_place_of_the_former_version_in_its_slot_and_of_nothing_else() throws IOException {
        reported.with(Reported.CAN_THO, "2025-Q4/" + Reported.AGREEMENT + "/can-tho/v001.xlsx");
        Path next = typed(Reported.CAN_THO, "212/BC-UBND", "213/BC-UBND");
        assertFalse(rules(check(next, SLOT, "can-tho")).contains(TWICE));
        reported.with(Reported.CAN_THO, "2025-Q4/sent by mail.xlsx");
        String message = of(check(next, SLOT, "can-tho"), TWICE).get(0).message();
        assertTrue(message.contains("2025-Q4/" + Reported.AGREEMENT + "/can-tho/v002.xlsx"), message);
    }

    @Test
    void nothing_is_put_among_the_reports_and_nothing_is_published() throws IOException {
        reported.with(Reported.NGHE_AN, "2025-Q4/other.xlsx");
        check(Reported.CAN_THO, SLOT, "can-tho");
        try (Stream<Path> reports = Files.walk(reported.reports())) {
            assertEquals(1, reports.filter(Files::isRegularFile).count());
        }
        Path out = reported.file("reports-out");
        try (Stream<Path> files = Files.list(out)) {
            assertEquals(List.of(out.resolve(".cache")), files.toList());
        }
    }

    @Test
    void what_was_found_elsewhere_has_neither_place_nor_excerpt() throws IOException {
        reported.with(Path.of("reports-in", "2025-Q3", "Bao cao Can Tho Q3-2025.xlsx"), "2025-Q3/other.xlsx");
        Desk desk = check(Reported.CAN_THO, SLOT, "can-tho");
        List<Trouble> elsewhere =
                desk.troubles().stream().filter(trouble -> !trouble.here()).toList();
        assertFalse(elsewhere.isEmpty());
        assertTrue(elsewhere.stream().allMatch(trouble -> trouble.place() == null && trouble.excerpt() == null));
        assertTrue(desk.troubles().get(0).here());
    }

    @Test
    void a_workbook_of_another_unit_is_told_and_nothing_of_its_agreement_is() throws IOException {
        reported.with(Reported.CAN_THO, "2025-Q4/other.xlsx");
        Desk desk = check(Reported.CAN_THO, null, "nghe-an");
        assertTrue(desk.foreign().startsWith("Tệp này là báo cáo của TP. Cần Thơ, còn tài khoản này gửi báo cáo của"));
        assertEquals(List.of(), desk.troubles());
        assertFalse(desk.marked());
    }

    @Test
    void a_unit_may_report_in_the_name_of_one_that_it_succeeded() throws IOException {
        Path former = Path.of("reports-in", "2025-Q2", "Hậu Giang quý II.xlsx");
        assertNull(check(former, null, "can-tho").foreign());
    }

    @Test
    void a_department_does_not_send_in_the_name_of_its_province() throws IOException {
        String foreign = check(Reported.CAN_THO, null, "can-tho/so-y-te").foreign();
        assertTrue(foreign.contains("gửi báo cáo của Sở Y tế, TP. Cần Thơ"), foreign);
    }

    @Test
    void an_unknown_name_is_told_to_whoever_sends_it() throws IOException {
        Desk desk = check(typed(Reported.CAN_THO, Reported.AGREEMENT, "can-tho-tra-vinh-2031"), null, "nghe-an");
        Trouble unknown = of(desk, "reporting-duty/unknown-name").get(0);
        assertEquals("Report!B4", unknown.place());
        assertEquals(List.of(), desk.reports());
        assertNull(desk.slot());
    }

    @Test
    void what_is_no_workbook_is_refused_with_its_reason_in_the_readers_language() throws IOException {
        Path pdf = Files.write(reported.file("a.pdf"), "%PDF-1.4 nothing".getBytes(StandardCharsets.US_ASCII));
        Desk desk = reported.check(pdf, SLOT, "can-tho", Language.EN).run();
        assertTrue(desk.refusal().contains(".pdf"), desk.refusal());
        assertEquals(Set.of("reporting-duty/unreadable-workbook"), rules(desk));
        assertFalse(desk.marked());
    }

    @Test
    void a_file_that_changed_after_it_was_uploaded_is_not_judged() throws IOException {
        CheckWorkbook errand = reported.check(Reported.CAN_THO, SLOT, "can-tho", Language.VI);
        CheckWorkbook changed =
                new CheckWorkbook(errand.request(), Reported.NGHE_AN, errand.sha256(), SLOT, "can-tho", null);
        RunFailure failure = assertThrows(RunFailure.class, changed::run);
        assertTrue(failure.text().en().startsWith("The file has changed"));
    }

    @Test
    void an_account_of_no_registered_unit_is_told_so() {
        RunFailure failure = assertThrows(RunFailure.class, () -> check(Reported.CAN_THO, null, "can-to"));
        assertTrue(failure.text().en().startsWith("The register has no unit \"can-to\""));
    }
}
