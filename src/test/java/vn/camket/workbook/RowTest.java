package vn.camket.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.camket.workbook.Book.row;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.Section;
import vn.camket.fact.Stated.Wanted;

class RowTest {
    private static final Object[] HEADER = row("STT", "Nội dung", "Trạng thái", "% hoàn thành");

    @TempDir
    Path folder;

    private static List<String> headings(Section section) {
        return section.actions().stream().map(action -> action.heading().or("")).toList();
    }

    @Test
    void section_rows_are_headings_never_tasks() {
        Section section = Book.sheetOf(
                        HEADER,
                        row("I. Nông nghiệp"),
                        row(1, "Khảo sát", "Hoàn thành"),
                        row("II", "Y tế"),
                        row(1, "Tập huấn", "Hoàn thành"),
                        row("*"),
                        row(1, "Ký kết", "Hoàn thành"),
                        row(null, "Giáo dục"),
                        row(1, "Trao đổi", "Hoàn thành"))
                .section(folder);
        assertEquals(List.of("Nông nghiệp", "Y tế", "*", "Giáo dục"), headings(section));
        assertEquals("I. Nông nghiệp", section.actions().get(0).heading().cell().text());
    }

    @Test
    void a_heading_above_a_header_holds_for_the_table_below() {
        Object[] task = row(1, "Khảo sát", "Hoàn thành");
        Section section = Book.sheetOf(
                        row("I. Nông nghiệp"), HEADER, task, row("II. Y tế"), HEADER, task, row(), HEADER, task)
                .section(folder);
        assertEquals(List.of("Nông nghiệp", "Y tế", ""), headings(section));
    }

    @Test
    void a_numbered_row_with_nothing_but_its_content_is_a_task_unless_it_has_parts() {
        Section section = Book.sheetOf(
                        HEADER, row(1, "Khảo sát"), row("2", "Nông nghiệp"), row("2.1", "Tập huấn", "Hoàn thành"))
                .section(folder);
        assertEquals(2, section.actions().size());
        assertEquals(List.of("", "Nông nghiệp"), headings(section));
    }

    @Test
    void a_field_cell_carries_down_filled_once_or_merged_but_not_past_a_section() {
        List<ReportedAction> actions = Book.sheetOf(
                        row("Lĩnh vực", "Nội dung", "Trạng thái"),
                        row("Y tế", "Một", "Hoàn thành"),
                        row(null, "Hai", "Hoàn thành"),
                        row("Du lịch", "Ba", "Hoàn thành"),
                        row(null, "Bốn", "Hoàn thành"),
                        row("II. Nông nghiệp"),
                        row(null, "Năm", "Hoàn thành"))
                .merge("A4:A5")
                .section(folder)
                .actions();
        assertEquals(
                List.of("Y tế", "Y tế", "Du lịch", "Du lịch"),
                actions.subList(0, 4).stream()
                        .map(action -> action.field().value())
                        .toList());
        assertEquals("A4", actions.get(3).field().cell().ref());
        assertEquals(
                "Nông nghiệp",
                actions.get(4).field().or(actions.get(4).heading().value()));
    }

    @Test
    void a_merged_content_is_one_task() {
        Section section = Book.sheetOf(HEADER, row(1, "Khảo sát", "Hoàn thành"), row(null, null, "Đang thực hiện"))
                .merge("B2:B3")
                .section(folder);
        assertEquals(1, section.actions().size());
    }

    @Test
    void a_value_merged_down_holds_for_each_row() {
        List<ReportedAction> actions = Book.sheetOf(HEADER, row(1, "Khảo sát", "Hoàn thành"), row(2, "Ký kết", null))
                .merge("C2:C3")
                .section(folder)
                .actions();
        assertTrue(actions.get(1).status().value().isDone());
    }

    @Test
    void nothing_to_report_is_no_task() {
        Section inTable = Book.sheetOf(HEADER, row(null, "Không phát sinh")).section(folder);
        Section withoutTable = Book.sheetOf(
                        row("Đơn vị báo cáo", "Nghệ An"), row("Không có hoạt động nào trong kỳ báo cáo."))
                .section(folder);
        Section result = Book.sheetOf(
                        row("Nội dung", "Trạng thái", "Kết quả"), row("Khảo sát", "Hoàn thành", "Không phát sinh"))
                .section(folder);
        assertTrue(inTable.nothingToReport());
        assertEquals(0, inTable.actions().size());
        assertTrue(withoutTable.nothingToReport());
        assertFalse(result.nothingToReport());
    }

    @Test
    void rows_of_prefilled_numbers_and_formulas_are_no_tasks() {
        Section section = Book.sheetOf(
                        HEADER, row(1, "Khảo sát", "Hoàn thành", 100), row(2, null, null, "=B9/C9"), row(3))
                .section(folder);
        assertEquals(1, section.actions().size());
    }

    @Test
    void a_formula_without_a_value_is_unreadable() {
        ReportedAction action = Book.sheetOf(HEADER, row(1, "Khảo sát", "Hoàn thành", "=A9*2"))
                .section(folder)
                .actions()
                .get(0);
        assertEquals(Wanted.VALUE, action.progress().wanted());
    }

    @Test
    void a_number_shown_as_100_percent_is_no_status_but_the_text_is() {
        List<ReportedAction> actions = Book.sheetOf(
                        HEADER,
                        row(1, "Một", new Book.Percent(1), new Book.Percent(0.45)),
                        row(2, "Hai", "100%", 45),
                        row(3, "Ba", "sắp xong", "hơn 80%"))
                .section(folder)
                .actions();
        assertEquals(Wanted.STATUS, actions.get(0).status().wanted());
        assertEquals("45%", actions.get(0).progress().cell().text());
        assertTrue(actions.get(1).status().value().isDone());
        assertEquals("sắp xong", actions.get(2).status().cell().text());
        assertEquals(
                List.of("45", "45", "80"),
                actions.stream()
                        .map(action -> action.progress().value().toPlainString())
                        .toList());
    }

    @Test
    void dashes_and_dots_are_blank() {
        ReportedAction action = Book.sheetOf(HEADER, row(1, "Khảo sát", "-", "…"))
                .section(folder)
                .actions()
                .get(0);
        assertTrue(action.status().isBlank());
        assertTrue(action.progress().isBlank());
    }

    @Test
    void a_document_number_in_the_result_is_evidence_where_the_evidence_is_blank() {
        Object[] header = row("Nội dung", "Trạng thái", "Kết quả", "Văn bản minh chứng");
        List<ReportedAction> actions = Book.sheetOf(
                        header,
                        row("Một", "Hoàn thành", "Ban hành Kế hoạch số 4778/KH-UBND ngày 1/8/2025"),
                        row("Hai", "Hoàn thành", "Theo 12/QĐ-UBND", "164-KH/TU ngày 26/4/2009"),
                        row("Ba", "Hoàn thành", "Đã họp 10/11 cuộc"))
                .section(folder)
                .actions();
        assertEquals("4778/KH-UBND", actions.get(0).evidence().value());
        assertEquals("C2", actions.get(0).evidence().cell().ref());
        assertTrue(actions.get(0).evidenceDate().isBlank());
        assertEquals(LocalDate.of(2009, 4, 26), actions.get(1).evidenceDate().value());
        assertTrue(actions.get(2).evidence().isBlank());
    }
}
