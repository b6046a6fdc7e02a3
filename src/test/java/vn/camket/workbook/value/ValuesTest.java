package vn.camket.workbook.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Due;
import vn.camket.fact.ReviewKind;
import vn.camket.fact.Stated.Wanted;
import vn.camket.fact.Status;
import vn.camket.workbook.Words;
import vn.camket.workbook.grid.GridCell;

class ValuesTest {
    private static final Values VALUES = new Values(Words.VOCABULARY);

    private static GridCell words(String text) {
        return GridCell.words(4, 2, text);
    }

    @Test
    void a_status_is_folded_and_nothing_else() {
        assertEquals(
                Status.DONE_LATE,
                VALUES.status("S", words("HOÀN THÀNH  quá hạn.")).value());
        assertEquals(
                Status.IN_PROGRESS,
                VALUES.status("S", words("đang t/h (trong hạn)")).value());
        assertEquals(Status.DONE, VALUES.status("S", words("100%")).value());
        assertEquals(Wanted.STATUS, VALUES.status("S", words("100")).wanted());
        assertEquals(
                Wanted.STATUS, VALUES.status("S", words("Hoàn thành một phần")).wanted());
    }

    @Test
    void a_regular_due_has_no_date() {
        assertEquals(
                new Due(null, true),
                VALUES.due("S", words("Thường xuyên, hằng năm")).value());
        assertEquals(
                new Due(LocalDate.of(2025, 6, 30), false),
                VALUES.due("S", words("Trước 30/6/2025")).value());
        assertEquals(Wanted.DATE, VALUES.due("S", words("khi có kinh phí")).wanted());
    }

    @Test
    void a_kind_of_review_may_name_its_year() {
        assertEquals(
                ReviewKind.INTERIM,
                VALUES.reviewKind("S", words("Sơ kết năm 2024")).value());
        assertEquals(ReviewKind.FINAL, VALUES.reviewKind("S", words("TỔNG KẾT")).value());
        assertEquals(
                Wanted.REVIEW_KIND, VALUES.reviewKind("S", words("Giao ban")).wanted());
    }

    @Test
    void a_failed_cell_is_unreadable_in_any_column() {
        GridCell error = GridCell.failed(4, 2, "#REF!");
        assertEquals(Wanted.VALUE, VALUES.text("S", error).wanted());
        assertEquals("C5", VALUES.status("S", error).cell().ref());
    }

    @Test
    void words_for_nothing_are_blank_and_other_signs_are_not() {
        assertTrue(Stream.of("-", "–", "…", "...", "").allMatch(text -> Values.isBlank(words(text))));
        assertFalse(Values.isBlank(words("✓")));
        assertFalse(Values.isBlank(words("0")));
    }

    @Test
    void text_loses_what_nobody_sees() {
        assertEquals(
                "Lâm Đồng, Hoà Bình",
                VALUES.text("S", words("\uFEFFLâm Ðồng,\u00a0Ho\u00ada\u0300 Bình\u200b "))
                        .value());
        assertEquals("Sở A\nSở B", VALUES.text("S", words("Sở A\r\nSở B")).value());
    }
}
