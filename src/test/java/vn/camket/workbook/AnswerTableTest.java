package vn.camket.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.camket.workbook.Book.row;
import static vn.camket.workbook.Book.sheetOf;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.camket.fact.AnswerSheets;
import vn.camket.fact.Reading;
import vn.camket.fact.ReportedAnswer;
import vn.camket.fact.Stated;

class AnswerTableTest {
    private static final String ONE = "00112233445566aa";
    private static final String TWO = "00112233445566bb";
    private static final Object[] HEAD = row(
            "Mức độ", "Nội dung phát hiện", "Số ngày chậm", "Giải trình", "Cách xử lý", "Ngày trả lời", "Mã phát hiện");

    @TempDir
    private Path folder;

    private AnswerSheets answers(Object[]... rows) {
        return sheetOf(rows).read(folder).answers();
    }

    private ReportedAnswer answer(Object[]... rows) {
        return answers(rows).answers().get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"words_vi.properties", "words_en.properties"})
    void knows_every_head_with_which_lists_go_out(String bundle) throws IOException {
        Properties words = new Properties();
        try (InputStream bytes = AnswerTableTest.class.getResourceAsStream("/vn/camket/text/" + bundle);
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            words.load(text);
        }
        List<String> heads = List.of(
                "explanation",
                "remedy",
                "answeredBy",
                "answeredOn",
                "verdict",
                "until",
                "expected",
                "actual",
                "daysLate");
        Object[] head = new Object[heads.size() + 1];
        Object[] filled = new Object[heads.size() + 1];
        for (int at = 0; at < heads.size(); at++) {
            head[at] = words.getProperty("head." + heads.get(at));
            filled[at] = heads.get(at);
        }
        head[heads.size()] = words.getProperty("head.id");
        filled[heads.size()] = ONE;
        filled[3] = "05/10/2026";
        filled[4] = words.getProperty("verdict.more");
        filled[5] = LocalDate.of(2026, 11, 1);
        filled[8] = 30;

        ReportedAnswer answer = answer(row("Danh sách"), head, filled);

        assertEquals(ONE, answer.finding().value());
        assertEquals("explanation", answer.explanation().value());
        assertEquals("remedy", answer.remedy().value());
        assertEquals("answeredBy", answer.by().value());
        assertEquals(LocalDate.of(2026, 10, 5), answer.on().value());
        assertFalse(answer.accepted().value());
        assertEquals(LocalDate.of(2026, 11, 1), answer.until().value());
        assertEquals(30, answer.daysLate().value());
        assertEquals("expected", answer.expected().value());
        assertEquals("actual", answer.actual().value());
        filled[4] = words.getProperty("verdict.accepted");
        assertTrue(answer(head, filled).accepted().value());
    }

    @Test
    void takes_rows_in_any_order_and_leaves_those_that_nobody_answered() {
        AnswerSheets answers = answers(
                HEAD,
                row("Cảnh báo", "x", 3, null, "Đã xong", "5/10/2026", TWO),
                row("Cảnh báo", "x", 3, "-", "…", "5/10/2026", ONE),
                row(null, "dòng chèn thêm"),
                row("Cảnh báo", "x", 3, "Chờ vốn", null, null, ONE.toUpperCase(Locale.ROOT)));
        assertEquals(
                List.of(TWO, ONE),
                answers.answers().stream().map(one -> one.finding().value()).toList());
        assertEquals(2, answers.answered());
        assertTrue(answers.isSound());
    }

    @Test
    void a_workbook_that_lists_findings_is_no_report_even_when_nothing_is_answered() {
        Reading reading = sheetOf(HEAD, row("Cảnh báo", "x", 3, null, null, null, ONE))
                .sheet(
                        "Nhiệm vụ",
                        row("STT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Thời hạn", "Trạng thái"),
                        row(1, "Xây cầu", "Sở Xây dựng", "31/12/2026", "Đang thực hiện"))
                .read(folder);
        assertEquals(List.of(), reading.answers().answers());
        assertEquals(List.of(), reading.sections());
        assertEquals(0, reading.answers().reportRows(), "nothing says whose report it would be");
    }

    @Test
    void counts_the_rows_of_a_report_that_hides_among_answers() {
        Reading reading = sheetOf(HEAD, row("Cảnh báo", "x", 3, "Đã xong", null, null, ONE))
                .sheet(
                        "Nhiệm vụ",
                        row("Thỏa thuận", "can-tho-hau-giang-2021"),
                        row("Đơn vị báo cáo", "UBND TP. Cần Thơ"),
                        row("Kỳ báo cáo", "Quý III/2025"),
                        row("STT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Thời hạn", "Trạng thái"),
                        row(1, "Xây cầu", "Sở Xây dựng", "31/12/2026", "Đang thực hiện"))
                .read(folder);
        assertEquals(1, reading.answers().reportRows());
        assertFalse(reading.answers().isSound());
    }

    @Test
    void a_list_of_findings_that_asks_nothing_is_no_such_list() {
        assertNull(answers(
                row("Mã phát hiện", "Quy tắc", "Tệp", "Trang tính", "Ô"), row(ONE, "x", "a.xlsx", "Biểu 1", "F6")));
        assertNull(
                answers(row("Mã phát hiện", "Nội dung phát hiện", "Cách xử lý", "Ô"), row(ONE, "x", "Gửi lại", "F6")),
                "what a marked copy tells its sender");
        assertNotNull(answers(row("Mã phát hiện", "Giải trình"), row(ONE, null)));
    }

    @Test
    void a_list_without_its_ids_is_known_by_what_it_says_and_asks() {
        AnswerSheets answers = answers(
                row("Mức độ", "Nội dung phát hiện", "Giải trình", "Cách xử lý", "Người trả lời"),
                row("Cảnh báo", "x", "Đã xong", null, null));
        assertFalse(answers.identified());
        assertEquals(1, answers.withoutId());
        assertNull(answers(
                row("STT", "Nội dung nhiệm vụ", "Giải trình", "Cách xử lý", "Người trả lời"),
                row(1, "x", "Đã xong", null, null)));
    }

    @Test
    void what_cannot_be_read_is_no_answer_and_is_counted() {
        AnswerSheets answers = answers(
                row("Mã phát hiện", "Giải trình", "Ngày trả lời", "Ý kiến cơ quan đầu mối", "Thời hạn xử lý"),
                row(ONE, "OK", "hôm qua", "tạm được", "31/02/2027"),
                row("00112233", "Đã xong"),
                row(null, "Đã xong"));
        ReportedAnswer first = answers.answers().get(0);
        assertEquals("OK", first.explanation().value());
        assertEquals(Stated.Wanted.DATE, first.on().wanted());
        assertEquals(Stated.Wanted.VERDICT, first.accepted().wanted());
        assertEquals(3, answers.unreadable());
        assertEquals(2, answers.withoutId());
    }

    @Test
    void a_list_may_be_filtered_and_its_columns_hidden() {
        Reading reading = sheetOf(HEAD, row("Cảnh báo", "x", 3, "Đã xong", null, null, ONE))
                .hideRow(2)
                .hideColumn(6)
                .read(folder);
        assertEquals(1, reading.answers().answered());
    }

    @Test
    void a_second_head_below_begins_another_list() {
        AnswerSheets answers = answers(
                HEAD,
                row("Cảnh báo", "x", 3, "Đã xong", null, null, ONE),
                row(),
                row("Giải trình", "Mã phát hiện"),
                row("Chờ vốn", TWO));
        assertEquals("Chờ vốn", answers.answers().get(1).explanation().value());
        assertEquals(TWO, answers.answers().get(1).finding().value());
    }

    @Test
    void days_that_are_no_whole_number_say_nothing() {
        Object[] head = row("Mã phát hiện", "Giải trình", "Số ngày chậm");
        assertTrue(answer(head, row(ONE, "x", 2.5)).daysLate().isBlank());
        assertTrue(answer(head, row(ONE, "x", 1e12)).daysLate().isBlank());
        assertEquals(12, answer(head, row(ONE, "x", "12")).daysLate().value());
    }

    @Test
    void a_formula_is_taken_by_its_value_or_not_at_all() {
        ReportedAnswer answer = answer(row("Mã phát hiện", "Giải trình", "Cách xử lý"), row(ONE, "=A1", "Đã xong"));
        assertTrue(answer.explanation().isUnreadable(), "nobody has worked it out");
        assertEquals("Đã xong", answer.remedy().value());
    }
}
