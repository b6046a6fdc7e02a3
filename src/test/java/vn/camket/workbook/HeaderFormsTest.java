package vn.camket.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.camket.workbook.Book.row;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.camket.fact.Due;
import vn.camket.fact.Measurement;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.Section;
import vn.camket.fact.Status;

/** Shows the forms that headers and the lines round a table take, by the vocabulary of the project. */
class HeaderFormsTest {
    private static final WorkbookReader READER = new WorkbookReader(ProjectWords.VOCABULARY);

    @TempDir
    Path folder;

    private Section section(Book book) {
        return READER.read(book.save(folder)).sections().get(0);
    }

    private ReportedAction action(Book book) {
        return section(book).actions().get(0);
    }

    /** The only row of a table with one more column than it needs. */
    private ReportedAction action(String header, Object value) {
        return action(Book.sheetOf(
                row("STT", "Nội dung nhiệm vụ", "Trạng thái", header), row(1, "Khảo sát", "Đang thực hiện", value)));
    }

    private List<String> contents(Object[]... rows) {
        return section(Book.sheetOf(rows)).actions().stream()
                .map(action -> action.content().or("?"))
                .toList();
    }

    @Test
    void an_upper_header_that_nobody_merged_stands_over_its_first_column() {
        ReportedAction action = action(Book.sheetOf(
                row("STT", "Nội dung", "Thời gian", null, "Trạng thái"),
                row(null, null, "Hạn hoàn thành", "Ngày hoàn thành", null),
                row(1, "Khảo sát", "30/6/2025", "12/6/2025", "Hoàn thành")));
        assertEquals(LocalDate.of(2025, 6, 30), action.due().value().date());
        assertEquals(LocalDate.of(2025, 6, 12), action.completedOn().value());
        assertEquals(Status.DONE, action.status().value());
    }

    @Test
    void a_header_may_have_three_levels() {
        ReportedAction action = action(Book.sheetOf(
                        row("TT", "Nội dung nhiệm vụ", "Tình hình thực hiện quý III/2025", null, null, null),
                        row(null, null, "Mức độ", null, "Kết quả", null),
                        row(null, null, "Trạng thái", "Tỷ lệ %", "Nội dung", "Văn bản minh chứng"),
                        row("(1)", "(2)", "(3)", "(4)", "(5)", "(6)"),
                        row(1, "Khảo sát", "Đang thực hiện", "45%", "Đã họp", "12/BC-STC"))
                .merge("A1:A3")
                .merge("B1:B3")
                .merge("C1:F1")
                .merge("C2:D2")
                .merge("E2:F2"));
        assertEquals("Khảo sát", action.content().value());
        assertEquals(Status.IN_PROGRESS, action.status().value());
        assertEquals("45", action.progress().value().toPlainString());
        assertEquals("Đã họp", action.result().value());
        assertEquals("12/BC-STC", action.evidence().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cơ quan chủ trì (*)",
                "CƠ QUAN CHỦ TRÌ:",
                "Cơ quan\nchủ trì",
                "Cơ\u00a0quan  chủ trì.",
                "Co quan chu tri",
                "Cơ quan chủ trì *",
                "Cơ quan chủ trì (nếu có)",
                "Cơ quan chủ trì / Lead",
                "Đơn vị chủ trì thực hiện",
            })
    void a_header_may_be_dressed_up(String header) {
        assertEquals("Sở A", action(header, "Sở A").lead().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hạn nộp", "Hạn mức", "Nội dung chi", "Mã số thuế", "Ngày tháng", "Tiến độ giải ngân"})
    void a_short_known_word_does_not_eat_a_longer_header(String header) {
        ReportedAction action = action(header, "30/6/2025");
        assertTrue(action.due().isBlank());
        assertTrue(action.code().isBlank());
        assertTrue(action.completedOn().isBlank());
        assertTrue(action.progress().isBlank());
        assertEquals("Khảo sát", action.content().value());
    }

    @Test
    void a_due_date_is_found_beside_a_header_that_begins_alike() {
        ReportedAction action = action(Book.sheetOf(
                row("Nội dung nhiệm vụ", "Hạn nộp", "Hạn", "Trạng thái"),
                row("Khảo sát", "1/6/2025", "30/6/2025", "Đang thực hiện")));
        assertEquals(new Due(LocalDate.of(2025, 6, 30), false), action.due().value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Khó khăn, vướng mắc và nguyên nhân|difficulties",
                "Thời hạn hoàn thành theo kế hoạch|due",
                "Kết quả thực hiện của đơn vị|result",
                "Văn bản minh chứng kèm theo|evidence",
                "Kết quả xếp loại|",
                "Thời hạn hợp đồng|",
            })
    void a_header_may_begin_with_known_words_of_three_or_more(String header, String column) {
        ReportedAction action = action(header, "30/6/2025");
        List<String> filled = action.columns().entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .map(java.util.Map.Entry::getKey)
                .filter(name ->
                        List.of("difficulties", "due", "result", "evidence").contains(name))
                .toList();
        assertEquals(column == null ? List.of() : List.of(column), filled);
    }

    @Test
    void columns_of_the_users_own_may_stand_anywhere() {
        ReportedAction action = action(Book.sheetOf(
                row("Màu", "STT", "Nội dung nhiệm vụ", "Người nhập", "Trạng thái", "Độ khẩn", "Ý kiến lãnh đạo"),
                row("x", 1, "Khảo sát", "An", "Hoàn thành", "Khẩn", "Đồng ý")));
        assertEquals("Khảo sát", action.content().value());
        assertEquals(Status.DONE, action.status().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(1)|(2)|(3)|(4)",
                "1|2|3|4",
                "A|B|C|D",
                "A|B|1|2",
                "(1)|(2)|(3)|(4)=(3)/(2)",
                "1|2|3|4=3/2",
                "[1]|[2]|[3]|[4]",
                "(1)|(2)|(3)|(4)=(3):(2)x100",
                "|(1)|(2)|(3)",
            })
    void a_row_that_numbers_the_columns_is_no_task(String numbers) {
        Object[] numbered = Arrays.stream(numbers.split("\\|", -1))
                .map(number -> number.isEmpty() ? null : number)
                .toArray();
        assertEquals(
                List.of("Khảo sát"),
                contents(
                        row("TT", "Nội dung nhiệm vụ", "Trạng thái", "Tỷ lệ %"),
                        numbered,
                        row(1, "Khảo sát", "Hoàn thành", "100%")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nơi nhận:|TM. ỦY BAN NHÂN DÂN",
                "NGƯỜI LẬP BIỂU|GIÁM ĐỐC",
                "Người tổng hợp|TRƯỞNG PHÒNG",
                "KẾ TOÁN TRƯỞNG|HIỆU TRƯỞNG",
                "|KT. GIÁM ĐỐC",
                "|TUQ. CHỦ TỊCH",
                "|Hậu Giang, ngày 17 tháng 3 năm 2025",
                "|Hậu Giang, ngày … tháng … năm 2025",
            })
    void signatures_right_below_a_table_are_no_tasks(String block) {
        String[] cells = block.split("\\|", -1);
        assertEquals(
                List.of("Khảo sát"),
                contents(
                        row("TT", "Nội dung nhiệm vụ", "Chủ trì", "Trạng thái"),
                        row(1, "Khảo sát", "Sở A", "Hoàn thành"),
                        row(null, cells[0].isEmpty() ? null : cells[0], cells[1]),
                        row(null, "Nguyễn Văn A", "Trần Văn B")));
    }

    @Test
    void notes_below_a_table_are_no_tasks() {
        assertEquals(
                List.of("Khảo sát"),
                contents(
                        row("TT", "Nội dung nhiệm vụ", "Trạng thái"),
                        row(1, "Khảo sát", "Hoàn thành"),
                        row("Ghi chú:"),
                        row(null, "(1) Số liệu đến 14/9"),
                        row(null, "- Số liệu chưa kiểm toán")));
    }

    private Measurement measured(String remark, String header, String measure, Object value) {
        return section(Book.sheetOf(
                        row("B. CHỈ TIÊU"),
                        row(null, null, remark),
                        row("Chỉ tiêu", header, "Lũy kế"),
                        row("Vốn đầu tư", measure, value)))
                .measurements()
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Đơn vị tính: triệu đồng", "ĐVT: Triệu đồng", "(Đơn vị: triệu đồng)", "Đơn vị tính: tr.đồng"})
    void a_unit_of_measure_above_a_table_holds_for_its_rows(String remark) {
        Measurement row = measured(remark, "Ghi chú", null, 25);
        assertEquals(
                remark.contains("tr.") ? "tr.đồng" : "triệu đồng",
                row.measure().value().toLowerCase(java.util.Locale.ROOT));
        assertEquals("C2", row.measure().cell().ref());
        assertTrue(row.heading().or("").equals("CHỈ TIÊU"));
    }

    @Test
    void a_unit_of_measure_above_a_table_gives_way_to_any_of_the_row() {
        String remark = "Đơn vị tính: triệu đồng";
        assertEquals("tỷ đồng", measured(remark, "ĐVT", "tỷ đồng", 25).measure().value());
        assertTrue(measured(remark, "ĐVT", null, 25).measure().isBlank());
        assertTrue(measured(remark, "Ghi chú", null, "25 dự án").measure().isBlank());
        assertTrue(measured(remark, "Ghi chú", null, new Book.Percent(0.5))
                .measure()
                .isBlank());
        assertTrue(
                measured("Đơn vị tính: như trên", "Ghi chú", null, 25).measure().isBlank());
    }

    @Test
    void a_unit_of_measure_holds_for_the_next_table_only() {
        Section section = section(Book.sheetOf(
                row(null, null, "Đơn vị tính: triệu đồng"),
                row("Chỉ tiêu", "Lũy kế"),
                row("Vốn đầu tư", 25),
                row(),
                row("Chỉ tiêu", "Lũy kế"),
                row("Số dự án", 3)));
        assertEquals(
                List.of("triệu đồng", ""),
                section.measurements().stream().map(row -> row.measure().or("")).toList());
    }

    @Test
    void a_section_row_may_be_merged_over_the_table_or_be_a_mark_alone() {
        List<String> headings = section(Book.sheetOf(
                                row("TT", "Nội dung nhiệm vụ", "Trạng thái"),
                                row("I. NÔNG NGHIỆP"),
                                row(1, "Một", "Hoàn thành"),
                                row("B", "Y tế"),
                                row(1, "Hai", "Hoàn thành"),
                                row("*"),
                                row(1, "Ba", "Hoàn thành"),
                                row("III", "Du lịch", null),
                                row(1, "Bốn", "Hoàn thành"))
                        .merge("A2:C2"))
                .actions()
                .stream()
                .map(action -> action.heading().or(""))
                .toList();
        assertEquals(List.of("NÔNG NGHIỆP", "NÔNG NGHIỆP / Y tế", "*", "Du lịch"), headings);
    }

    @Test
    void a_section_may_stand_in_another_one() {
        List<String> headings = section(Book.sheetOf(
                        row("A. KINH TẾ"),
                        row("TT", "Nội dung nhiệm vụ", "Trạng thái"),
                        row("I", "Nông nghiệp"),
                        row(1, "Một", "Hoàn thành"),
                        row("II", "Công thương"),
                        row("1", "Hội chợ"),
                        row("1.1", "Hai", "Hoàn thành"),
                        row("B. VĂN HÓA"),
                        row(1, "Ba", "Hoàn thành"),
                        row("I. Du lịch"),
                        row(1, "Bốn", "Hoàn thành"),
                        row("*", "Việc khác"),
                        row(1, "Năm", "Hoàn thành")))
                .actions()
                .stream()
                .map(action -> action.heading().or(""))
                .toList();
        assertEquals(
                List.of(
                        "KINH TẾ / Nông nghiệp",
                        "KINH TẾ / Công thương / Hội chợ",
                        "VĂN HÓA",
                        "VĂN HÓA / Du lịch",
                        "Việc khác"),
                headings);
    }

    @Test
    void numbers_whose_like_have_parts_are_headings_until_the_next_section() {
        assertEquals(
                List.of("Một", "Hai", "Ba"),
                contents(
                        row("TT", "Nội dung nhiệm vụ", "Trạng thái"),
                        row("I", "Trọng tâm"),
                        row("1", "Trục 1"),
                        row("1.1", "Một", "Hoàn thành"),
                        row("2", "Trục 2"),
                        row("3", "Trục 3"),
                        row("3.1", "Hai", "Hoàn thành"),
                        row("II", "Thường xuyên"),
                        row("1", "Ba")));
    }

    @Test
    void statistics_below_nothing_to_report_are_no_tasks() {
        Section section = section(Book.sheetOf(
                row("TT", "Nội dung nhiệm vụ", "Trạng thái"),
                row("Không có hoạt động nào trong kỳ báo cáo"),
                row(),
                row("THỐNG KÊ"),
                row(null, "- Hoàn thành: 0", "- Đang thực hiện: 0"),
                row(null, "Tiến độ trung bình: 0%")));
        assertTrue(section.nothingToReport());
        assertEquals(List.of(), section.actions());
    }
}
