package vn.camket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.output.InspectionJson;

/** Looks at workbooks as a department does before it sends them. */
class InspectTest {
    private static final Path SAMPLE = Path.of("reports-in/2025-Q3/Bao cao Can Tho Q3-2025.xlsx");
    private static final Path STRANGER = Path.of("reports-in/2024-Q4/Bao cao quy 4.xlsx");

    @TempDir
    private static Path work;

    private static Path faulty;
    private static Said vietnamese;

    @BeforeAll
    static void write_a_faulty_report() throws IOException {
        faulty = work.resolve("faulty.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(faulty)) {
            Sheet sheet = book.createSheet("Báo cáo");
            row(sheet, "Thỏa thuận", "can-tho-hau-giang-2021");
            row(sheet, "Đơn vị báo cáo", "UBND thành phố Cần Thơ");
            row(sheet, "Kỳ báo cáo", "Quý IV/2025");
            row(sheet, "Ngày báo cáo", "15/12/2025");
            row(sheet, "I. Nhiệm vụ");
            row(
                    sheet,
                    "TT",
                    "Nội dung nhiệm vụ",
                    "Lĩnh vực",
                    "Tình trạng",
                    "Hạn hoàn thành",
                    "Khó khăn vướg mắc",
                    "Kinh phí");
            row(
                    sheet,
                    "1",
                    "Phối hợp đầu tư Đường tỉnh 931B",
                    "Hàng không vũ trụ",
                    "xong rồi nhé",
                    "cuối năm",
                    "đạt",
                    "12");
            row(sheet, "", "", "", "Đang thực hiện", "", "còn tiếp");
            row(sheet, "2", "Hội chợ nông sản", "Nông nghiệp", "Đang thực hiện", "31/12/2025", "tốt", "-");
            row(sheet, "Tổng số nhiệm vụ: 3");
            row(sheet, "Ngày 15 tháng 12 năm 2025");
            sheet.addMergedRegion(CellRangeAddress.valueOf("B7:B8"));
            Sheet other = book.createSheet("Theo dõi");
            row(other, "Đầu việc", "Ai làm", "Bao giờ xong");
            row(other, "Đường 931B", "Sở Xây dựng", "2026");
            book.write(out);
        }
        vietnamese = Said.to("inspect", faulty);
    }

    private static void row(Sheet sheet, String... cells) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                row.createCell(column).setCellValue(cells[column]);
            }
        }
    }

    private static void assertSays(Said said, String... lines) {
        for (String line : lines) {
            assertTrue(said.out().lines().anyMatch(line::equals), line + "\n" + said.out());
        }
    }

    @Test
    void a_sample_report_is_understood() {
        Said said = Said.to("inspect", SAMPLE);

        assertEquals(0, said.exit(), said.out());
        assertSays(
                said,
                "  Kỳ báo cáo            Quý III/2025",
                "  Đã đọc                3 nhiệm vụ, 3 chỉ tiêu, 0 hội nghị",
                "    Đơn vị báo cáo        UBND thành phố Cần Thơ (Thông tin chung!B4)",
                "  Bảng chỉ tiêu, trang Chỉ tiêu, từ ô A3: 3 dòng",
                "    G4      Hoàn thành quá hạn                          Trạng thái",
                "    G5      2400                                        Kết quả đạt được = 2.400",
                "  Đã hiểu hết.");
        assertFalse(said.out().contains("CHƯA HIỂU"), said.out());
    }

    @Test
    void what_is_not_understood_is_told_with_its_cell_and_the_cure() {
        assertEquals(1, vietnamese.exit());
        assertSays(
                vietnamese,
                "  CHƯA HIỂU, SẼ THÀNH PHÁT HIỆN (3)",
                "    Báo cáo!D7 \"xong rồi nhé\": không đọc được Trạng thái; đề nghị ghi dạng tên trạng thái, ví dụ",
                "    Báo cáo!C7 \"Hàng không vũ trụ\": không có lĩnh vực này trong thỏa thuận",
                "  CHƯA HIỂU, KHÔNG ĐƯỢC ĐỌC (4)",
                "    Báo cáo!F6 \"Khó khăn vướg mắc\": chưa biết tiêu đề này, gần nhất là \"Khó khăn vướng mắc\"; cột",
                "    Theo dõi!A1 \"Đầu việc\": bảng không đủ tiêu đề được biết nên không được đọc");
    }

    @Test
    void every_cell_says_what_it_was_taken_for() {
        assertSays(
                vietnamese,
                "    A5      I. Nhiệm vụ                                 dòng mục",
                "    E7      cuối năm                                    ? Thời hạn hoàn thành: không đọc được",
                "    F7      đạt                                         không dùng đến",
                "    F8      còn tiếp                                    ? nối tiếp dòng trên, chữ không được đọc",
                "    G9      -                                           để trống",
                "    A10     Tổng số nhiệm vụ: 3                         Số tổng = 3; Cộng các dòng đã đọc = 2",
                "    A11     Ngày 15 tháng 12 năm 2025                   nơi nhận, ngày, chữ ký",
                "    C2      2026                                        không đọc: bảng chưa biết");
        assertTrue(vietnamese.out().lines().skip(1).allMatch(line -> line.length() <= 100), vietnamese.out());
    }

    @Test
    void english_readers_are_told_the_same() {
        Said said = Said.to("inspect", "--lang", "en", faulty);

        assertEquals(1, said.exit());
        assertSays(
                said,
                "  NOT UNDERSTOOD, A CHECK WILL FIND IT (3)",
                "    E9      31/12/2025                                  Due = 31 Dec 2025");
    }

    @Test
    void a_name_that_is_not_registered_is_told_with_the_nearest() {
        Said said = Said.to("inspect", "--lang", "en", STRANGER);

        assertEquals(1, said.exit());
        assertSays(
                said,
                "  It is not known whose report this is, or on which agreement or quarter.",
                "    Thông tin chung!B4 \"UBND tỉnh Hà Bắc\": there is no such unit; the nearest is \"Tỉnh Hà Nam\"");
    }

    @Test
    void a_refused_workbook_is_told_why_and_the_next_one_is_looked_at() throws IOException {
        Path letter =
                Files.writeString(work.resolve("letter.xlsx"), "Kính gửi Sở Tài chính,\n", StandardCharsets.UTF_8);
        Said said = Said.to("inspect", letter, SAMPLE);

        assertEquals(1, said.exit());
        assertSays(said, "  Không đọc được. Tệp không phải là bảng tính.", "  Đã hiểu hết.");
    }

    @Test
    void json_keeps_to_its_schema() throws IOException {
        Said said = Said.to("inspect", "--format", "json", faulty, work.resolve("not-there.xlsx"), SAMPLE);
        JsonNode json = new ObjectMapper().readTree(said.out());

        assertEquals(1, said.exit());
        try (InputStream schema = InspectionJson.class.getResourceAsStream("inspection.schema.json")) {
            assertEquals(
                    List.of(),
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema)
                            .validate(json));
        }
        assertEquals(
                "2025-Q4", json.at("/workbooks/0/workbook/reports/0/quarter").asText());
        assertEquals(3, json.at("/workbooks/0/workbook/faults").size());
        assertEquals("status", cell(json, "D7").at("/values/0/wanted").asText());
        assertEquals("2025-12-31", cell(json, "E9").at("/values/0/value").asText());
        assertEquals("Khó khăn vướng mắc", cell(json, "F6").path("nearest").asText());
        assertTrue(json.at("/workbooks/1/workbook/refused").has("vi"), said.out());
        assertEquals(3, json.at("/workbooks/2/tables").size());
    }

    @Test
    void a_form_that_nobody_filled_in_is_told() {
        Path form = work.resolve("form.xlsx");
        Said made = Said.to(
                "template",
                "--agreement",
                "can-tho-hau-giang-2021",
                "--unit",
                "can-tho",
                "--quarter",
                "2025-Q2",
                "--out",
                form,
                "--reports",
                work,
                "--as-of",
                "2025-06-01");
        assertEquals(0, made.exit(), made.err());
        Said said = Said.to("inspect", form);

        assertEquals(1, said.exit());
        assertSays(said, "  Đã đọc, nhưng biểu mẫu chưa được điền.");
        assertSays(said, "    A12     Người lập                                   nhãn: Người lập");
        assertFalse(said.out().contains("CHƯA HIỂU"), said.out());
    }

    /** A cell of the first workbook's first sheet. */
    private static JsonNode cell(JsonNode json, String ref) {
        return StreamSupport.stream(json.at("/workbooks/0/cells").spliterator(), false)
                .filter(one -> one.path("cell").asText().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_command_without_workbooks_and_a_faulty_register_are_not_done() throws IOException {
        assertEquals(2, Said.to("inspect").exit());
        assertEquals(2, Said.to("inspect", "--rules", work, SAMPLE).exit());
    }
}
