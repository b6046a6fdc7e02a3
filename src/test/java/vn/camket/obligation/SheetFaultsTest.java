package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Cell;
import vn.camket.fact.HiddenContent;
import vn.camket.fact.LegacyEncoding;
import vn.camket.fact.LegacyText;
import vn.camket.fact.SheetNotes;
import vn.camket.fact.Total;

class SheetFaultsTest {
    private static final String DATE = "2025-12-31";

    private static SheetNotes.Figure figure(String table, int row, String heading, String ref, String stated) {
        return new SheetNotes.Figure(
                table, row, heading, null, Cell.at("Biểu 1", ref, stated), new BigDecimal(stated), BigDecimal.ONE);
    }

    private static SheetNotes totals(SheetNotes.Figure... figures) {
        return new SheetNotes("Biểu 1", null, null, List.of(figures));
    }

    private static TestReport report(SheetNotes... notes) {
        return new TestReport("hau-giang", "2025-Q1", "2025-03-17").notes(notes);
    }

    @Test
    void conversions_and_hidden_cells_are_faults_of_their_sheet() {
        Cell cell = Cell.at("Biểu 1", "B5", "Khảo sát");
        TestWorld world = new TestWorld()
                .report(report(new SheetNotes(
                        "Biểu 1",
                        new SheetNotes.Converted(3, List.of(LegacyEncoding.TCVN3), cell),
                        new SheetNotes.Hidden(2, List.of("5"), List.of(), cell),
                        List.of())));
        LegacyText text = world.only(LegacyText.class, DATE);
        HiddenContent hidden = world.only(HiddenContent.class, DATE);

        assertEquals("sheet:hau-giang:2025-Q1:Biểu 1", text.subject());
        assertEquals("sheet:hau-giang:2025-Q1:Biểu 1", hidden.subject());
        assertEquals("can-tho", text.unit());
        assertEquals(3, text.cells());
        assertEquals(List.of("5"), hidden.rows());
        assertEquals("Khảo sát", text.sources().get(0).value());
        assertEquals("B5", hidden.sources().get(0).cell());
    }

    @Test
    void notes_of_a_report_that_does_not_count_yet_are_no_faults() {
        TestWorld world = new TestWorld().report(report(totals(figure("actions", 9, "Cộng", "B9", "2"))));

        assertEquals(0, world.all(Total.class, "2025-03-16").count());
        assertEquals(1, world.all(Total.class, "2025-03-17").count());
    }

    @Test
    void totals_are_named_by_their_heading_and_numbered_by_their_row() {
        TestWorld world = new TestWorld()
                .report(report(
                        totals(
                                figure("actions", 9, "Cộng", "C9", "2"),
                                figure("actions", 9, "Cộng", "D9", "3"),
                                figure("actions", 12, "Cộng", "C12", "4"),
                                figure("commitments", 20, "Cộng", "C20", "5")),
                        new SheetNotes("Biểu 2", null, null, List.of(figure("actions", 9, "Cộng", "C9", "6")))));

        assertEquals(
                List.of("cong", "cong", "cong#2", "cong", "cong#3"),
                world.all(Total.class, DATE)
                        .map(total -> total.subject().replaceAll(".*:", ""))
                        .toList());
        assertEquals(
                "row:hau-giang:2025-Q1:commitment:cong",
                world.all(Total.class, DATE).toList().get(3).subject());
    }

    @Test
    void a_total_says_how_much_it_is_off() {
        Total total = new TestWorld()
                .report(report(totals(figure("actions", 9, "Tổng số nhiệm vụ", "B9", "0.5"))))
                .only(Total.class, DATE);

        assertEquals(new BigDecimal("-0.5"), total.difference());
        assertEquals("row:hau-giang:2025-Q1:action:tong-so-nhiem-vu", total.subject());
        assertNull(total.header());
        assertEquals("can-tho", total.unit());
    }
}
