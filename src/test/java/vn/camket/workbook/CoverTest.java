package vn.camket.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.camket.workbook.Book.row;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Cover;
import vn.camket.fact.Period;
import vn.camket.fact.Quarter;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.Section;

class CoverTest {
    private static final Object[] HEADER = row("STT", "Nội dung nhiệm vụ", "Trạng thái");
    private static final Object[] TASK = row(1, "Khảo sát tuyến đường", "Đang thực hiện");

    @TempDir
    Path folder;

    @Test
    void reads_labels_left_of_their_values() {
        Cover cover = Book.sheetOf(
                        row("BÁO CÁO QUÝ"),
                        row("Thỏa thuận:", "can-tho-hau-giang-2021"),
                        row("Đơn vị báo cáo", "UBND tỉnh Hậu Giang"),
                        row("Kỳ báo cáo", "Quý III/2025", "Ngày báo cáo", LocalDate.of(2025, 9, 16)))
                .section(folder)
                .cover();
        assertEquals("can-tho-hau-giang-2021", cover.agreement().value());
        assertEquals("UBND tỉnh Hậu Giang", cover.unit().value());
        assertEquals(new Quarter(2025, 3), cover.quarter().value());
        assertEquals(LocalDate.of(2025, 9, 16), cover.reportDate().value());
        assertEquals("16/09/2025", cover.reportDate().cell().text());
        assertEquals("D4", cover.reportDate().cell().ref());
    }

    @Test
    void reads_labels_above_their_values() {
        Cover cover = Book.sheetOf(
                        row("Thỏa thuận", "Đơn vị báo cáo", "Kỳ báo cáo"), row("A-B 2023", "Nghệ An", "2025-Q3"))
                .section(folder)
                .cover();
        assertEquals("A-B 2023", cover.agreement().value());
        assertEquals("Nghệ An", cover.unit().value());
        assertEquals(new Quarter(2025, 3), cover.quarter().value());
    }

    @Test
    void reads_label_and_value_in_one_cell_also_line_by_line() {
        Cover cover = Book.sheetOf(
                        row("Thỏa thuận: A-B 2023\nĐơn vị báo cáo: Nghệ An"), row("Kỳ báo cáo: Quý 3 năm 2025"))
                .section(folder)
                .cover();
        assertEquals("A-B 2023", cover.agreement().value());
        assertEquals("Nghệ An", cover.unit().value());
        assertEquals(new Quarter(2025, 3), cover.quarter().value());
    }

    @Test
    void labels_may_be_numbered() {
        Cover cover = Book.sheetOf(row("1. Thỏa thuận: A-B 2023"), row("- Đơn vị báo cáo", "Nghệ An"))
                .section(folder)
                .cover();
        assertEquals("A-B 2023", cover.agreement().value());
        assertEquals("Nghệ An", cover.unit().value());
    }

    @Test
    void a_label_without_a_value_is_blank_though_a_title_stands_below() {
        Cover cover = Book.sheetOf(
                        row("Đơn vị báo cáo:", "Nghệ An"), row("Ngày báo cáo:"), row("A. TÌNH HÌNH THỰC HIỆN"))
                .section(folder)
                .cover();
        assertTrue(cover.reportDate().isBlank());
    }

    @Test
    void an_unreadable_date_and_quarter_keep_their_words() {
        Cover cover = Book.sheetOf(row("Kỳ báo cáo", "cuối năm"), row("Ngày báo cáo", "31/02/2025"))
                .section(folder)
                .cover();
        assertEquals("cuối năm", cover.quarter().cell().text());
        assertTrue(cover.quarter().isUnreadable());
        assertTrue(cover.reportDate().isUnreadable());
    }

    @Test
    void reads_the_data_window_in_one_cell_or_in_four() {
        Period window = new Period(LocalDate.of(2025, 6, 15), LocalDate.of(2025, 9, 14));
        Cover one = Book.sheetOf(row("Số liệu từ ngày 15/6/2025 đến ngày 14/9/2025"))
                .section(folder)
                .cover();
        Cover four = Book.sheetOf(row("Số liệu từ ngày", "15/6/2025", "đến ngày", LocalDate.of(2025, 9, 14)))
                .section(folder)
                .cover();
        assertEquals(window, one.dataWindow().value());
        assertEquals(window, four.dataWindow().value());
    }

    @Test
    void a_cover_sheet_holds_for_the_whole_workbook() {
        Section section = new Book()
                .sheet("Bìa", row("Đơn vị báo cáo", "Nghệ An"))
                .sheet("Nhiệm vụ", HEADER, TASK)
                .sheet("Thêm", HEADER, TASK)
                .section(folder);
        assertEquals("Nghệ An", section.cover().unit().value());
        assertEquals(2, section.actions().size());
        assertEquals("Thêm", section.actions().get(1).sheet());
    }

    @Test
    void sheets_with_covers_of_their_own_are_sections_filled_up_from_the_cover_sheet() {
        List<Section> sections = new Book()
                .sheet("Bìa", row("Đơn vị báo cáo", "Nghệ An"), row("Kỳ báo cáo", "Q3/2025"))
                .sheet("Một", row("Thỏa thuận", "một"), HEADER, TASK)
                .sheet("Hai", row("Thỏa thuận", "hai"), row("Kỳ báo cáo", "Q2/2025"), HEADER, TASK)
                .read(folder)
                .sections();
        assertEquals(
                List.of("một", "hai"),
                sections.stream().map(s -> s.cover().agreement().value()).toList());
        assertEquals(
                List.of(new Quarter(2025, 3), new Quarter(2025, 2)),
                sections.stream().map(s -> s.cover().quarter().value()).toList());
        assertEquals("Nghệ An", sections.get(1).cover().unit().value());
    }

    @Test
    void rows_keep_the_order_of_their_sheets_where_one_of_them_has_a_cover_of_its_own() {
        List<Section> sections = new Book()
                .sheet("Bìa", row("Thỏa thuận", "A-B 2023"), row("Đơn vị báo cáo", "Nghệ An"))
                .sheet("Một", HEADER, TASK)
                .sheet("Hai", row("Kỳ báo cáo", "Quý III/2025"), row(), HEADER, TASK)
                .sheet("Ba", HEADER, TASK)
                .sheet("Bốn", HEADER, TASK)
                .read(folder)
                .sections();

        assertEquals(
                List.of("Một", "Hai", "Ba", "Bốn"),
                sections.stream()
                        .flatMap(section -> section.actions().stream())
                        .map(ReportedAction::sheet)
                        .toList());
        assertEquals(3, sections.size());
    }

    @Test
    void two_covers_on_one_sheet_hold_for_the_tables_below_each() {
        List<Section> sections = Book.sheetOf(
                        row("Thỏa thuận: một"), HEADER, TASK, row(), row("Thỏa thuận: hai"), HEADER, TASK, TASK)
                .read(folder)
                .sections();
        assertEquals(
                List.of(1, 2), sections.stream().map(s -> s.actions().size()).toList());
    }

    @Test
    void the_only_cover_of_a_workbook_holds_for_its_other_sheets() {
        Section section = new Book()
                .sheet("Nhiệm vụ", row("Đơn vị báo cáo", "Nghệ An"), HEADER, TASK)
                .sheet("Chỉ tiêu", row("Chỉ tiêu", "Thực hiện"), row("Số lượt khách", 5))
                .section(folder);
        assertEquals(1, section.measurements().size());
    }

    @Test
    void a_signature_below_the_tables_is_no_cover() {
        Section section = Book.sheetOf(
                        row("Đơn vị báo cáo", "Nghệ An"), HEADER, TASK, row(), row(null, "NGƯỜI LẬP", "GIÁM ĐỐC"))
                .section(folder);
        assertTrue(section.cover().preparedBy().isBlank());
        assertEquals(1, section.actions().size());
    }
}
