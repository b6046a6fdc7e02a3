package vn.camket.errand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.camket.errand.CheckWorkbook.Excerpt;
import vn.camket.errand.CheckWorkbook.Line;
import vn.camket.fact.Cell;
import vn.camket.fact.CellAccount;
import vn.camket.fact.CellAccount.Role;

class ExcerptsTest {
    private static Cell at(String ref, String text) {
        return Cell.at("Biểu 1", ref, text);
    }

    private static void take(Excerpts excerpts, Role role, Cell cell) {
        excerpts.take(new CellAccount(cell, role, null, List.of(), null, false, null));
    }

    private static Excerpt wide(String marked) {
        Cell cell = at(marked, "x");
        Excerpts excerpts = new Excerpts(List.of(cell));
        IntStream.range(0, 30)
                .forEach(column -> take(excerpts, Role.HEADER, new Cell("Biểu 1", 0, column, "h" + column)));
        take(excerpts, Role.VALUE, cell);
        return excerpts.around(cell);
    }

    @Test
    void of_a_wide_table_twelve_columns_around_the_cell_are_shown() {
        Excerpt middle = wide("P9");
        assertEquals("J", middle.columns().get(0));
        assertEquals(12, middle.columns().size());
        assertEquals(6, middle.lines().get(1).marked());
        assertEquals("A", wide("A9").columns().get(0));
        assertEquals("AD", wide("AD9").columns().get(11));
    }

    @Test
    void a_long_text_is_cut_and_never_in_the_middle_of_a_sign() {
        Cell whole = at("B2", "a".repeat(120));
        Cell cut = at("C2", "a".repeat(121));
        Cell sign = at("D2", "a".repeat(118) + "\uD83D\uDE00" + "a");
        Excerpts excerpts = new Excerpts(List.of(whole));
        List.of(whole, cut, sign).forEach(cell -> take(excerpts, Role.VALUE, cell));
        assertEquals(
                List.of("a".repeat(120), "a".repeat(119) + "…", "a".repeat(118) + "…"),
                excerpts.around(whole).lines().get(0).cells());
    }

    @Test
    void three_rows_above_and_below_are_shown_and_the_header_further_up() {
        Cell cell = at("B10", "x");
        Excerpts excerpts = new Excerpts(List.of(cell));
        take(excerpts, Role.HEADER, at("B3", "Tình trạng"));
        IntStream.rangeClosed(4, 20).forEach(row -> take(excerpts, Role.VALUE, at("B" + row, "value")));
        assertEquals(
                List.of(3, 7, 8, 9, 10, 11, 12, 13),
                excerpts.around(cell).lines().stream().map(Line::row).toList());
    }

    @Test
    void a_cell_that_is_blank_is_shown_all_the_same() {
        Excerpt lone = new Excerpts(List.of(at("C7", null))).around(at("C7", null));
        assertEquals(List.of(new Line(7, List.of(""), 0)), lone.lines());
    }
}
