package vn.camket.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.camket.workbook.Book.row;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Reading;
import vn.camket.workbook.Book.Percent;

/** The same report in all accepted formats gives the same facts. */
class FormatsTest {
    private static final WorkbookReader READER = new WorkbookReader(Words.VOCABULARY);
    private static final int HIDDEN = 12;
    private static final SavedReport REPORT = report(HIDDEN);
    /** What text and separators can say of the report. */
    private static final SavedReport WITHOUT_HIDING = report(-1);

    @TempDir
    Path folder;

    private static SavedReport report(int hidden) {
        Object[][] rows = {
            row("BÁO CÁO KẾT QUẢ THỰC HIỆN THỎA THUẬN", null, null, null, null, null, null),
            row("Thỏa thuận", "Thỏa thuận hợp tác 2021 – 2025"),
            row("Đơn vị báo cáo", "UBND tỉnh Hậu Giang"),
            row("Kỳ báo cáo", "Quý III/2025"),
            row("Ngày báo cáo", LocalDate.of(2025, 9, 16)),
            row("Kế hoạch triển khai", "số 45/KH-UBND; \"đã ban hành\", kèm phụ lục"),
            row(),
            row("TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Thời hạn", "Trạng thái", "Kết quả thực hiện", null),
            row(null, null, null, null, null, "Tỷ lệ %", "Ngày hoàn thành"),
            row("I", "Hạ tầng giao thông"),
            row(
                    1,
                    "Đầu tư Đường tỉnh 926",
                    "Sở Giao thông",
                    LocalDate.of(2024, 6, 30),
                    "Đang thực hiện",
                    new Percent(0.45)),
            row("II", "Thương mại, du lịch"),
            row(
                    2,
                    "Hội nghị kết nối\nđợt 1; đợt 2",
                    "Sở Công Thương",
                    "Quý IV/2025",
                    "Hoàn thành",
                    100,
                    LocalDate.of(2025, 8, 1)),
            row(3, "Khảo sát tuyến \"xanh\" & sạch", "Sở Du lịch", "Thường xuyên", "Chưa thực hiện"),
            row(),
            row("TT", "Tên chỉ tiêu", "Đơn vị tính", "Mục tiêu", "Thực hiện"),
            row(1, "Kim ngạch xuất khẩu", "triệu đồng", 25583.5, "hơn 1.234,5"),
            row(2, "Lao động qua đào tạo", "người", 3270, 3100),
            row(),
            row("Loại hội nghị", "Ngày tổ chức", "Văn bản kết luận"),
            row("Sơ kết", LocalDate.of(2025, 7, 15), "12/TB-UBND"),
        };
        return new SavedReport(
                "Báo cáo", rows, List.of("A1:G1", "A8:A9", "B8:B9", "C8:C9", "D8:D9", "E8:E9", "F8:G8"), hidden);
    }

    private Path file() {
        return folder.resolve("report.xls");
    }

    private String reading(Path file) {
        Reading reading = READER.read(file);
        return reading.toString().replace("sheet=CSV,", "sheet=Báo cáo,").replace("sheet=HTML,", "sheet=Báo cáo,");
    }

    private void assertSame(Path file) throws IOException {
        assertEquals(reading(REPORT.xlsx(folder.resolve("same.xlsx"))), reading(file));
    }

    private void assertSameAsCsv(Path file) throws IOException {
        assertEquals(reading(WITHOUT_HIDING.xlsx(folder.resolve("same.xlsx"))), reading(file));
    }

    @Test
    void the_report_has_what_is_compared() throws IOException {
        Reading reading = READER.read(REPORT.xlsx(file()));
        assertEquals(1, reading.sections().size());
        assertEquals(3, reading.sections().get(0).tables().size());
        assertEquals(3, reading.sections().get(0).actions().size());
        assertEquals(2, reading.sections().get(0).measurements().size());
        assertEquals(1, reading.sections().get(0).reviews().size());
        assertEquals(1, reading.sections().get(0).notes().size());
    }

    @Test
    void xlsm_and_strict_say_the_same() throws IOException {
        assertSame(REPORT.xlsm(file()));
        assertSame(REPORT.strict(file()));
    }

    @Test
    void xls_says_the_same() throws IOException {
        assertSame(REPORT.xls(file()));
    }

    @Test
    void ods_says_the_same() throws IOException {
        assertSame(REPORT.ods(file()));
    }

    @Test
    void html_says_the_same() throws IOException {
        assertSame(REPORT.html(file()));
    }

    @Test
    void csv_says_the_same_with_any_separator() throws IOException {
        for (char separator : new char[] {';', ',', '\t', '|'}) {
            assertSameAsCsv(WITHOUT_HIDING.csv(file(), separator, StandardCharsets.UTF_8));
        }
    }

    @Test
    void csv_says_the_same_in_any_charset() throws IOException {
        assertSameAsCsv(WITHOUT_HIDING.csv(file(), '\t', StandardCharsets.UTF_16));
        String text = Files.readString(WITHOUT_HIDING.csv(file(), ';', StandardCharsets.UTF_8));
        assertSameAsCsv(Files.writeString(file(), "\uFEFF" + text));
        assertSameAsCsv(Files.writeString(file(), "\uFEFF" + text, StandardCharsets.UTF_16LE));
        assertSameAsCsv(Files.writeString(file(), "sep=;\r\n" + text));
        assertSameAsCsv(
                Files.write(file(), SavedReport.withTonesApart(text).getBytes(Charset.forName("windows-1258"))));
    }
}
