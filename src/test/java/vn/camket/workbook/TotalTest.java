package vn.camket.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.camket.workbook.Book.row;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.camket.fact.Section;
import vn.camket.fact.SheetNotes;

class TotalTest {
    @TempDir
    Path folder;

    /** Each figure as "cell stated/sum". */
    private List<String> figures(Object[]... rows) {
        return figures(Book.sheetOf(rows).section(folder));
    }

    private static List<String> figures(Section section) {
        return section.notes().stream()
                .flatMap(notes -> notes.totals().stream())
                .map(figure -> figure.cell().ref() + " " + figure.stated().toPlainString() + "/"
                        + figure.sum().toPlainString())
                .toList();
    }

    private List<String> figuresOfCosts(Object[]... rows) {
        Object[] header = row("STT", "Nội dung", "Trạng thái", "Kinh phí");
        return figures(
                Stream.concat(Stream.<Object[]>of(header), Stream.of(rows)).toArray(Object[][]::new));
    }

    @Test
    void sums_a_column_exactly_also_one_that_the_table_has_no_other_use_for() {
        Section section = Book.sheetOf(
                        row("STT", "Nội dung", "Trạng thái", "Kinh phí"),
                        row(1, "Một", "Hoàn thành", 0.1),
                        row(2, "Hai", "Hoàn thành", 0.2),
                        row(3, "Ba", "Hoàn thành"),
                        row(4, "Bốn", "Hoàn thành", "1.234,5"),
                        row(null, "Tổng cộng", null, 1235))
                .section(folder);
        SheetNotes.Figure figure = section.notes().get(0).totals().get(0);
        assertEquals(List.of("D6 1235/1234.8"), figures(section));
        assertEquals("Tổng cộng", figure.heading());
        assertEquals("Kinh phí", figure.column());
        assertEquals("actions", figure.table());
        assertEquals(6, figure.row());
    }

    @Test
    void sums_since_the_last_total_and_a_grand_total_over_all() {
        assertEquals(
                List.of("D4 30/30", "D7 9/5", "D8 35/35"),
                figuresOfCosts(
                        row(1, "Một", "Hoàn thành", 10),
                        row(2, "Hai", "Hoàn thành", 20),
                        row(null, "Cộng", null, 30),
                        row("II", "Y tế"),
                        row(3, "Ba", "Hoàn thành", 5),
                        row(null, "Cộng", null, 9),
                        row(null, "Tổng cộng", null, 35)));
    }

    @Test
    void a_grand_total_may_sum_up_some_of_the_totals_above_it() {
        assertEquals(
                List.of("D3 1/1", "D5 2/2", "D7 4/4", "D8 6/6", "D9 8/7"),
                figuresOfCosts(
                        row(1, "Một", "Hoàn thành", 1),
                        row(null, "Cộng", null, 1),
                        row(2, "Hai", "Hoàn thành", 2),
                        row(null, "Cộng", null, 2),
                        row(3, "Ba", "Hoàn thành", 4),
                        row(null, "Cộng", null, 4),
                        row(null, "Cộng (2 + 3)", null, 6),
                        row(null, "Tổng cộng", null, 8)));
    }

    @Test
    void a_total_above_all_rows_is_not_judged() {
        assertEquals(List.of(), figuresOfCosts(row(null, "Tổng số", null, 10), row(1, "Một", "Hoàn thành", 10)));
    }

    @Test
    void percentages_and_mixed_columns_are_passed_over() {
        assertEquals(
                List.of("H4 5/5"),
                figures(
                        row("STT", "Nội dung", "Trạng thái", "Tỷ lệ %", "Số người", "Quy mô", "Tỉ lệ đạt", "Số lớp"),
                        row(1, "Một", "Hoàn thành", 50, "hơn 500", new Book.Percent(0.5), 20, 2),
                        row(2, "Hai", "Hoàn thành", 60, 20, new Book.Percent(0.25), 30, 3),
                        row(null, "Cộng", null, 70, 30, 1, 9, 5)));
    }

    @Test
    void several_units_of_measure_are_not_summed() {
        Object[] header = row("Chỉ tiêu", "ĐVT", "Thực hiện");
        assertEquals(
                List.of(),
                figures(header, row("Khách", "lượt", 5), row("Vốn", "tỷ đồng", 6), row("Tổng cộng", null, 12)));
        assertEquals(
                List.of("C4 12/11"),
                figures(header, row("Khách A", "lượt", 5), row("Khách B", "lượt", 6), row("Tổng cộng", null, 12)));
    }

    @Test
    void rows_that_sum_up_others_are_not_summed_again() {
        assertEquals(
                List.of(),
                figuresOfCosts(
                        row("1", "Một", "Hoàn thành", 30),
                        row("1.1", "Hai", "Hoàn thành", 10),
                        row("1.2", "Ba", "Hoàn thành", 20),
                        row(null, "Tổng cộng", null, 30)));
        assertEquals(
                List.of(),
                figuresOfCosts(
                        row("I", "Y tế", null, 30),
                        row(1, "Hai", "Hoàn thành", 10),
                        row(2, "Ba", "Hoàn thành", 20),
                        row(null, "Tổng cộng", null, 30)));
    }

    @Test
    void a_subtotal_without_a_heading_makes_the_sum_doubtful() {
        assertEquals(
                List.of(),
                figuresOfCosts(
                        row(1, "Một", "Hoàn thành", 30), row(null, null, null, 30), row(null, "Tổng cộng", null, 30)));
    }

    @Test
    void costs_of_a_row_that_goes_on_are_summed() {
        assertEquals(
                List.of("D4 30/30"),
                figures(Book.sheetOf(
                                row("STT", "Nội dung", "Trạng thái", "Kinh phí"),
                                row(1, "Một", "Hoàn thành", 10),
                                row(null, null, null, 20),
                                row(null, "Tổng cộng", null, 30))
                        .merge("B2:B3")
                        .section(folder)));
    }

    @Test
    void what_binary_fractions_leave_behind_is_no_difference() {
        assertEquals(
                List.of("D4 1234567.9/1234567.9"),
                figuresOfCosts(
                        row(1, "Một", "Hoàn thành", 1234567.1),
                        row(2, "Hai", "Hoàn thành", 0.8),
                        row(null, "Tổng cộng", null, 1234567.90000001)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tổng số nhiệm vụ: 3|3|Tổng số nhiệm vụ",
                "Tổng cộng: 12 nhiệm vụ|12|Tổng cộng",
                "Tổng cộng (4 nhiệm vụ)|4|Tổng cộng",
                "Tổng số 1.200 nhiệm vụ, trong đó hoàn thành 3|1200|Tổng số",
                "Tổng: 5 hoạt động|5|Tổng",
                "* Tổng cộng: 6 nhiệm vụ|6|Tổng cộng",
                "Ghi chú: Tổng số nhiệm vụ: 7.|7|Ghi chú: Tổng số nhiệm vụ",
            })
    void compares_a_stated_number_of_tasks_with_the_rows_read(String text, String stated, String heading) {
        Section section = Book.sheetOf(
                        row("STT", "Nội dung", "Trạng thái"),
                        row(1, "Một", "Hoàn thành"),
                        row(2, "Hai", "Hoàn thành"),
                        row(text))
                .section(folder);
        assertEquals(List.of("A4 " + stated + "/2"), figures(section));
        assertEquals(heading, section.notes().get(0).totals().get(0).heading());
        assertEquals(2, section.actions().size());
    }

    @ParameterizedTest
    @CsvSource({
        "Tổng số nhiệm vụ hoàn thành: 1",
        "Tổng số nhiệm vụ: 1/2",
        "Tổng số 1 nhiệm vụ quá hạn",
        "Ghi chú: 1 nhiệm vụ quá hạn",
        "Tổng số khoảng 10 nhiệm vụ",
        "Ghi chú: tổng số nhiệm vụ hoàn thành 50%",
    })
    void other_numbers_of_tasks_are_not_compared(String text) {
        assertEquals(
                List.of(),
                figures(
                        row("STT", "Nội dung", "Trạng thái"),
                        row(1, "Một", "Hoàn thành"),
                        row(2, "Hai", "Hoàn thành"),
                        row(text)));
    }

    @Test
    void a_number_of_tasks_may_stand_in_a_cell_of_its_own() {
        Object[] header = row("STT", "Nội dung", "Trạng thái", "Kinh phí");
        Object[] one = row(1, "Một", "Hoàn thành", 10);
        assertEquals(List.of("B3 2/1"), figures(header, one, row("Tổng số nhiệm vụ", 2)));
        assertEquals(List.of("C3 2/1", "D3 10/10"), figures(header, one, row("Tổng cộng", null, "2 nhiệm vụ", 10)));
    }

    @Test
    void a_number_of_tasks_may_count_all_tables_of_a_sheet() {
        assertEquals(
                List.of("A6 2/2"),
                figures(
                        row("STT", "Nội dung", "Trạng thái"),
                        row(1, "Một", "Hoàn thành"),
                        row("II. Y tế"),
                        row("STT", "Nội dung", "Trạng thái"),
                        row(1, "Hai", "Hoàn thành"),
                        row("Tổng số nhiệm vụ: 2")));
    }

    @Test
    void rows_of_another_kind_of_table_are_no_tasks() {
        assertEquals(List.of(), figures(row("Chỉ tiêu", "Thực hiện"), row("Khách", 5), row("Tổng cộng: 3 nhiệm vụ")));
    }
}
