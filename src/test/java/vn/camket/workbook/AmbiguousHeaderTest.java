package vn.camket.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.camket.workbook.Book.row;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Measurement;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.Section;
import vn.camket.fact.Status;

class AmbiguousHeaderTest {
    @TempDir
    Path folder;

    @Test
    void an_ambiguous_header_over_status_words_is_the_status() {
        ReportedAction action = Book.sheetOf(
                        row("Nội dung", "Tiến độ", "Kết quả"), row("Khảo sát", "Đang thực hiện", "Đã họp"))
                .section(folder)
                .actions()
                .get(0);
        assertEquals(Status.IN_PROGRESS, action.status().value());
        assertEquals("Đã họp", action.result().value());
    }

    @Test
    void an_ambiguous_header_over_prose_is_the_result() {
        ReportedAction action = Book.sheetOf(
                        row("Nội dung", "Tình hình thực hiện", "Trạng thái"), row("Khảo sát", "Đã họp", "Hoàn thành"))
                .section(folder)
                .actions()
                .get(0);
        assertEquals("Đã họp", action.result().value());
        assertEquals(Status.DONE, action.status().value());
    }

    @Test
    void two_ambiguous_headers_are_told_apart() {
        ReportedAction action = Book.sheetOf(
                        row("Nội dung", "Tình hình thực hiện", "Tiến độ"), row("Khảo sát", "Đã họp", "Hoàn thành"))
                .section(folder)
                .actions()
                .get(0);
        assertEquals("Đã họp", action.result().value());
        assertEquals(Status.DONE, action.status().value());
    }

    @Test
    void a_unit_over_agencies_is_the_lead_and_never_a_measure() {
        Section section = Book.sheetOf(row("Chỉ tiêu", "Đơn vị", "Thực hiện"), row("Số lượt khách", "Sở Du lịch", 5))
                .section(folder);
        assertTrue(section.measurements().get(0).measure().isBlank());
    }

    @Test
    void an_indicator_beside_another_name_is_the_target() {
        Measurement measurement = Book.sheetOf(
                        row("Tên chỉ tiêu", "Chỉ tiêu", "Thực hiện"), row("Số lượt khách", 100, 5))
                .section(folder)
                .measurements()
                .get(0);
        assertEquals("Số lượt khách", measurement.indicator().value());
        assertEquals("100", measurement.target().value().value().toPlainString());
    }

    @Test
    void of_two_contents_the_one_that_each_row_fills_counts() {
        List<String> contents = Book.sheetOf(
                        row("Nhiệm vụ", "Nội dung", "Trạng thái"),
                        row("Hạ tầng", "Một", "Hoàn thành"),
                        row(null, "Hai", "Hoàn thành"))
                .contents(folder);
        assertEquals(List.of("Một", "Hai"), contents);
    }

    @Test
    void a_taken_header_has_the_meaning_of_the_one_above_it() {
        ReportedAction action = Book.sheetOf(
                        row("Thông tin", null, "Kết quả", null),
                        row("Nội dung", "Chủ trì", "Trạng thái", "Nội dung"),
                        row("Khảo sát", "Sở A", "Hoàn thành", "Đã họp"))
                .merge("A1:B1")
                .merge("C1:D1")
                .section(folder)
                .actions()
                .get(0);
        assertEquals("Khảo sát", action.content().value());
        assertEquals("Đã họp", action.result().value());
    }
}
