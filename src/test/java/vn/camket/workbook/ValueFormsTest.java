package vn.camket.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.camket.workbook.Book.row;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.camket.fact.Amount;
import vn.camket.fact.Measurement;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.Stated;
import vn.camket.fact.Status;

/** Shows the forms that values take in cells, by the vocabulary of the project. */
class ValueFormsTest {
    private static final WorkbookReader READER = new WorkbookReader(ProjectWords.VOCABULARY);

    @TempDir
    Path folder;

    private ReportedAction action(String header, Object value) {
        return READER.read(Book.sheetOf(
                                row("STT", "Nội dung nhiệm vụ", "Trạng thái", header),
                                row(1, "Khảo sát", "Đang thực hiện", value))
                        .save(folder))
                .sections()
                .get(0)
                .actions()
                .get(0);
    }

    private Stated<Amount> actual(Object value) {
        Measurement row = READER.read(
                        Book.sheetOf(row("STT", "Chỉ tiêu", "Mục tiêu", "Lũy kế"), row(1, "Số xã", 500, value))
                                .save(folder))
                .sections()
                .get(0)
                .measurements()
                .get(0);
        return row.actual();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "1.234.567|1234567|EXACT|-|-",
                "3.359,80|3359.80|EXACT|-|-",
                "98,62%|98.62|EXACT|-|%",
                "10/11|10|EXACT|11|-",
                "10 / 11|10|EXACT|11|-",
                "hơn 500|500|LOWER|-|-",
                "Trên 500|500|LOWER|-|-",
                "khoảng 500|500|ABOUT|-|-",
                "gần 500|500|ABOUT|-|-",
                "ít nhất 500|500|LOWER|-|-",
                "≥ 500|500|LOWER|-|-",
                ">500|500|LOWER|-|-",
                "25.583 triệu đồng|25583|EXACT|-|triệu đồng",
                "hơn 25.583,5 triệu đồng|25583.5|LOWER|-|triệu đồng",
                "3.270|3270|EXACT|-|-",
                "１．２３４|1234|EXACT|-|-",
                "３２７０|3270|EXACT|-|-",
                "3\u00a0270|3270|EXACT|-|-",
                "3 270|3270|EXACT|-|-",
                "1983|1983|EXACT|-|-",
                "126 ĐVHC (51 phường và 75 xã)|126|EXACT|-|ĐVHC",
                "120 dự án.|120|EXACT|-|dự án",
            })
    void a_number_is_read_as_people_write_it(String text, String value, Amount.Bound bound, String total, String unit) {
        Amount amount = actual(text).value();
        assertEquals(value, amount.value().toPlainString());
        assertEquals(bound, amount.bound());
        assertEquals(total, amount.total() == null ? null : amount.total().toPlainString());
        assertEquals(unit, amount.measure());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "…", "Chưa có số liệu", "Không có số liệu", "Chưa cập nhật"})
    void words_for_no_figure_give_no_value(String text) {
        assertTrue(!actual(text).isGiven());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "26/4/2009|2009-04-26",
                "07/8/2023|2023-08-07",
                "26-2-2021|2021-02-26",
                "26/04/2009 |2009-04-26",
                "ngày 12 tháng 01 năm 2007|2007-01-12",
                "Ngày 12 tháng 01 năm 2007|2007-01-12",
                "tháng 9/2024|2024-09-30",
                "Quý III/2024|2024-09-30",
                "Quý 3 năm 2025|2025-09-30",
                "Quý II-III/2025|2025-09-30",
                "2025|2025-12-31",
                "Năm 2025|2025-12-31",
                "2024-2025|2025-12-31",
                "2023 – 2024|2024-12-31",
                "giai đoạn 2009 – 2015|2015-12-31",
                "Trước 30/6/2025|2025-06-30",
                "Trong năm 2025|2025-12-31",
                "３０/６/２０２５|2025-06-30",
                "12/13/2025|-",
                "14.1|-",
                "22/1|-",
            })
    void a_due_date_is_read_as_people_write_it(String text, String date) {
        Stated<vn.camket.fact.Due> due = action("Thời hạn", text).due();
        assertEquals(date, due.isGiven() ? due.value().date().toString() : null);
        assertEquals(date == null, due.isUnreadable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thường xuyên",
                "THƯỜNG XUYÊN",
                "Hằng năm",
                "Hàng năm",
                "Hằng quý",
                "Định kỳ",
                "Thường xuyên hằng năm"
            })
    void a_regular_due_has_no_date(String text) {
        assertTrue(action("Thời hạn", text).due().value().regular());
    }

    @Test
    void a_kind_of_due_date_tells_what_is_regular_where_no_day_is_given() {
        assertTrue(action("Loại thời hạn", "Thường xuyên").due().value().regular());
        assertTrue(action("Loại thời hạn", "Có thời hạn").due().isBlank());
    }

    @Test
    void no_deadline_by_words_is_a_blank_due_date() {
        assertTrue(action("Thời hạn", "Không có thời hạn").due().isBlank());
    }

    @Test
    void native_values_are_taken_as_they_are() {
        LocalDate day = LocalDate.of(2025, 6, 30);
        assertEquals(day, action("Thời hạn", day).due().value().date());
        assertEquals(day, action("Ngày hoàn thành", day).completedOn().value());
        assertEquals("3270.5", actual(3270.5).value().value().toPlainString());
        assertEquals(
                "45",
                action("Tỷ lệ %", new Book.Percent(0.45)).progress().value().toPlainString());
        assertEquals("Khảo sát", action("Ghi chú", 7).content().value());
        assertEquals("7", action("Ghi chú", 7).notes().value());
    }

    @Test
    void no_file_of_evidence_is_no_evidence() {
        assertTrue(action("Số File Minh Chứng", 0).evidence().isBlank());
        assertEquals("2", action("Số File Minh Chứng", 2).evidence().value());
    }

    @Test
    void comments_and_rich_text_do_not_disturb() throws IOException {
        Path file = folder.resolve("remarked.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("Báo cáo");
            String[][] rows = {{"STT", "Nội dung nhiệm vụ", "Trạng thái"}, {"1", "Khảo sát tuyến", "Hoàn thành"}};
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < 3; column++) {
                    XSSFCell cell =
                            (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row)).createCell(column);
                    XSSFRichTextString text = new XSSFRichTextString(rows[row][column]);
                    text.applyFont(0, 1, workbook.createFont());
                    cell.setCellValue(text);
                    remark(sheet, cell);
                }
            }
            remark(sheet, sheet.createRow(4).createCell(1));
            workbook.write(out);
        }
        List<ReportedAction> actions = READER.read(file).sections().get(0).actions();
        assertEquals(1, actions.size());
        assertEquals("Khảo sát tuyến", actions.get(0).content().value());
        assertEquals(Status.DONE, actions.get(0).status().value());
    }

    private static void remark(XSSFSheet sheet, XSSFCell cell) {
        ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setRow1(cell.getRowIndex());
        anchor.setCol1(cell.getColumnIndex());
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(new XSSFRichTextString("Chưa thực hiện? Xem lại"));
        cell.setCellComment(comment);
    }

    @Test
    void result_and_difficulties_in_one_cell_are_told_apart() {
        ReportedAction action = action(
                "Kết quả",
                "a. Kết quả chi tiết/tình hình thực hiện: Đã họp b. Khó khăn, vướng mắc và kiến nghị: Thiếu vốn\n"
                        + "c.Đề xuất hướng giải quyết, xin ý kiến chỉ đạo: Bố trí vốn");
        assertEquals("Đã họp", action.result().value());
        assertEquals("Thiếu vốn\nBố trí vốn", action.difficulties().value());
        assertEquals("D2", action.difficulties().cell().ref());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đã họp. Khó khăn, vướng mắc: thiếu vốn",
                "a. Sở A: đã họp; b. Sở B: chưa",
                "Kết quả: đã họp",
            })
    void a_result_without_two_known_labels_stays_whole(String text) {
        assertEquals(text, action("Kết quả", text).result().value());
        assertTrue(action("Kết quả", text).difficulties().isBlank());
    }
}
