package vn.camket.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.camket.workbook.Book.row;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Section;
import vn.camket.fact.SheetNotes;

class HiddenCellsTest {
    @TempDir
    Path folder;

    private static Book book() {
        return Book.sheetOf(
                row("Thống kê", "x", "x", "x"),
                row(),
                row("STT", "Nội dung", "Trạng thái"),
                row(1, "Khảo sát", "Hoàn thành", null, "nháp"),
                row(2, "Đo đạc", "-", null, "nháp"),
                row(3, "Ký kết", "Hoàn thành", null, "nháp"),
                row(4, "Bàn giao", "Hoàn thành", null, "nháp"));
    }

    private static SheetNotes.Hidden hidden(Section section) {
        return section.notes().get(0).hidden();
    }

    @Test
    void counts_what_hidden_rows_of_a_table_hold() {
        Section section = book().hideRow(4).hideRow(5).hideRow(7).section(folder);
        assertEquals(8, hidden(section).cells());
        assertEquals(List.of("4–5", "7"), hidden(section).rows());
        assertEquals(List.of(), hidden(section).columns());
        assertEquals("A4", hidden(section).first().ref());
        assertEquals(4, section.actions().size());
    }

    @Test
    void counts_what_hidden_columns_of_a_table_hold() {
        Section section = book().hideColumn(1).hideColumn(3).hideColumn(4).section(folder);
        assertEquals(5, hidden(section).cells());
        assertEquals(List.of("B"), hidden(section).columns());
    }

    @Test
    void a_cell_that_is_hidden_twice_counts_once() {
        Section section = book().hideColumn(1).hideRow(4).section(folder);
        assertEquals(7, hidden(section).cells());
        assertEquals(List.of("4"), hidden(section).rows());
        assertEquals(List.of("B"), hidden(section).columns());
    }

    @Test
    void a_header_may_be_merged_over_a_blank_row() {
        Section section = Book.sheetOf(row("Nội dung", "Trạng thái"), row(), row("Khảo sát", "Hoàn thành"))
                .merge("A1:A2")
                .hideRow(3)
                .section(folder);
        assertEquals(2, hidden(section).cells());
        assertEquals("A3", hidden(section).first().ref());
    }

    @Test
    void a_hidden_sheet_of_a_table_that_was_read_is_hidden_as_a_whole() {
        Section section = book().hideRow(4).hideSheet().section(folder);
        assertEquals(14, hidden(section).cells());
        assertEquals(List.of(), hidden(section).rows());
    }

    @Test
    void what_is_hidden_outside_of_tables_is_nobodys_concern() {
        Section section = book().hideRow(1)
                .hideColumn(4)
                .hideColumn(20)
                .sheet("Danh mục", row("Trạng thái", "Lĩnh vực"), row("Hoàn thành", "Y tế"))
                .hideSheet()
                .section(folder);
        assertEquals(List.of(), section.notes());
    }

    @Test
    void names_ten_spans_at_most() {
        Object[][] rows = new Object[40][];
        rows[0] = row("Nội dung", "Trạng thái");
        for (int at = 1; at < rows.length; at++) {
            rows[at] = row("Việc " + at, "Hoàn thành");
        }
        Book book = Book.sheetOf(rows);
        for (int number = 2; number <= 22; number += 2) {
            book.hideRow(number);
        }
        List<String> spans = hidden(book.section(folder)).rows();
        assertEquals(11, spans.size());
        assertEquals("20", spans.get(9));
        assertEquals("…", spans.get(10));
    }
}
