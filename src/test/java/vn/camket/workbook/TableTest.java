package vn.camket.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.camket.workbook.Book.row;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Due;
import vn.camket.fact.Measurement;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.ReportedReview;
import vn.camket.fact.ReviewKind;
import vn.camket.fact.Section;
import vn.camket.fact.Status;

class TableTest {
    @TempDir
    Path folder;

    @Test
    void finds_a_table_below_titles_and_a_block_of_figures() {
        List<String> contents = Book.sheetOf(
                        row("UBND TỈNH A", null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                        row(null, null, "Độc lập - Tự do - Hạnh phúc"),
                        row(),
                        row("1. CHỈ SỐ"),
                        row("Tổng số nhiệm vụ", 2, "Đã hoàn thành", 1),
                        row("2. DANH SÁCH"),
                        row("STT", "Nội dung", "Trạng thái"),
                        row("(1)", "(2)", "(3)"),
                        row(1, "Khảo sát", "Hoàn thành"),
                        row(2, "Ký kết", "Đang thực hiện"))
                .contents(folder);
        assertEquals(List.of("Khảo sát", "Ký kết"), contents);
    }

    @Test
    void totals_notes_statistics_and_signatures_below_are_no_tasks() {
        List<String> contents = Book.sheetOf(
                        row("STT", "Nội dung", "Chủ trì", "Trạng thái"),
                        row(1, "Khảo sát", "Sở A", "Hoàn thành"),
                        row("Tổng cộng", null, "1 nhiệm vụ"),
                        row("Ghi chú: số liệu đến 14/9"),
                        row(),
                        row(null, "Hoàn thành", 1),
                        row(null, "Đang thực hiện", 0),
                        row(),
                        row(null, null, "Nghệ An, ngày 16 tháng 9 năm 2025"),
                        row(null, "NGƯỜI LẬP BIỂU", null, "GIÁM ĐỐC"),
                        row(null, "Nguyễn Văn A", null, "Trần Văn B"))
                .contents(folder);
        assertEquals(List.of("Khảo sát"), contents);
    }

    @Test
    void a_table_of_figures_is_none_of_tasks() {
        Section section = Book.sheetOf(
                        row("STT", "Đơn vị", "Tổng số", "Nhiệm vụ", "Đã xong", "Quá hạn", "% hoàn thành"),
                        row(1, "Sở A", 10, 8, 3, 0, "30%"))
                .section(folder);
        assertEquals(0, section.tables().size());
    }

    @Test
    void statistics_under_a_title_of_their_own_are_no_tasks() {
        List<String> contents = Book.sheetOf(
                        row("STT", "Nội dung", "Trạng thái"),
                        row(1, "Khảo sát", "Hoàn thành"),
                        row(),
                        row("THỐNG KÊ"),
                        row("Tổng số nhiệm vụ", 1),
                        row("Hoàn thành", 1),
                        row(null, "Đang thực hiện", 0))
                .contents(folder);
        assertEquals(List.of("Khảo sát"), contents);
    }

    @Test
    void a_task_may_begin_like_a_total() {
        assertEquals(
                List.of("Tổng kết phong trào"),
                Book.sheetOf(row("Nội dung", "Trạng thái"), row("Tổng kết phong trào", "Hoàn thành"))
                        .contents(folder));
    }

    @Test
    void reads_a_header_of_two_merged_rows() {
        ReportedAction action = Book.sheetOf(
                        row("STT", "Nội dung", "Thời gian", null, "Kết quả", null),
                        row(null, null, "Hạn hoàn thành", "Ngày hoàn thành", "Trạng thái", "Nội dung"),
                        row(1, "Khảo sát", "30/6/2025", "12/6/2025", "Hoàn thành", "Đã xong"))
                .merge("A1:A2")
                .merge("B1:B2")
                .merge("C1:D1")
                .merge("E1:F1")
                .section(folder)
                .actions()
                .get(0);
        assertEquals(new Due(LocalDate.of(2025, 6, 30), false), action.due().value());
        assertEquals(LocalDate.of(2025, 6, 12), action.completedOn().value());
        assertEquals(Status.DONE, action.status().value());
    }

    @Test
    void reads_a_header_of_three_rows_and_takes_the_cumulative_value() {
        Measurement measurement = Book.sheetOf(
                        row("Chỉ tiêu", "ĐVT", "Số liệu", null, null),
                        row(null, null, "Kế hoạch", "Thực hiện", null),
                        row(null, null, null, "Trong quý", "Lũy kế đến 14/9/2025"),
                        row("Số lượt khách", "lượt", 100, 20, 60))
                .merge("A1:A3")
                .merge("B1:B3")
                .merge("C1:E1")
                .merge("C2:C3")
                .merge("D2:E2")
                .section(folder)
                .measurements()
                .get(0);
        assertEquals("60", measurement.actual().value().value().toPlainString());
        assertEquals("100", measurement.target().value().value().toPlainString());
        assertEquals("lượt", measurement.measure().value());
    }

    @Test
    void several_tables_may_share_a_sheet() {
        Section section = Book.sheetOf(
                        row("Nội dung", "Trạng thái"),
                        row("Khảo sát", "Hoàn thành"),
                        row(),
                        row("B. CHỈ TIÊU"),
                        row("Chỉ tiêu", "Đơn vị", "Thực hiện"),
                        row("Số lượt khách", "lượt", 5),
                        row("Loại hội nghị", "Ngày tổ chức", "Năm đánh giá"),
                        row("Sơ kết năm 2024", LocalDate.of(2025, 1, 15), 2024))
                .section(folder);
        ReportedReview review = section.reviews().get(0);
        assertEquals(3, section.tables().size());
        assertEquals("lượt", section.measurements().get(0).measure().value());
        assertEquals(ReviewKind.INTERIM, review.kind().value());
        assertEquals(2024, review.coversYear().value());
    }

    @Test
    void tables_may_stand_side_by_side() {
        Section section = Book.sheetOf(
                        row("Nội dung", "Trạng thái", null, "Chỉ tiêu", "Thực hiện"),
                        row("Khảo sát", "Hoàn thành", null, "Số lượt khách", 5),
                        row("Ký kết", "Hoàn thành"))
                .section(folder);
        assertEquals(2, section.actions().size());
        assertEquals(1, section.measurements().size());
    }

    @Test
    void a_table_without_a_required_column_is_incomplete_and_still_read() {
        Section section = Book.sheetOf(
                        row("STT", "Nội dung", "Chủ trì", "Thời hạn"), row(1, "Khảo sát", "Sở A", "30/6/2025"))
                .section(folder);
        assertEquals(List.of("status"), section.tables().get(0).missing());
        assertEquals("A1", section.tables().get(0).header().ref());
        assertTrue(section.actions().get(0).status().isBlank());
    }

    @Test
    void lists_of_a_form_are_no_table_and_no_cover() {
        Section section = new Book()
                .sheet(
                        "Nhiệm vụ",
                        row("Đơn vị báo cáo", "Nghệ An"),
                        row("Nội dung", "Trạng thái"),
                        row("Một", "Hoàn thành"))
                .sheet("Danh mục", row("Trạng thái", "Lĩnh vực", "Chủ trì"), row("Hoàn thành", "Y tế", "Sở Y tế"))
                .sheet("Ẩn", row("Thỏa thuận"), row("A-B 2023"), row("Nội dung", "Lĩnh vực"), row("Hai", "Y tế"))
                .hideSheet()
                .section(folder);
        assertEquals(1, section.tables().size());
        assertTrue(section.cover().agreement().isBlank());
    }

    @Test
    void an_ordinary_sheet_has_no_table() {
        Section section = Book.sheetOf(row("Họ tên", "Ngày sinh"), row("Nguyễn Văn A", LocalDate.of(1990, 1, 1)))
                .section(folder);
        assertEquals(0, section.tables().size());
    }
}
