package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Stated.Wanted;
import vn.camket.fact.UnknownName;
import vn.camket.fact.UnreadableValue;

class RowFaultsTest {
    private static final String D = "2025-12-31";
    private static final String START = "row:can-tho:2025-Q1:action:";

    private static TestReport report() {
        return new TestReport("can-tho", "2025-Q1", "2025-03-17");
    }

    private static TestRow row(int row, String content) {
        return new TestRow(row).text("content", content);
    }

    private static List<String> unreadable(TestReport report) {
        return new TestWorld()
                .report(report)
                .all(UnreadableValue.class, D)
                .map(UnreadableValue::subject)
                .toList();
    }

    private static List<String> unknown(TestReport report) {
        return new TestWorld()
                .report(report)
                .all(UnknownName.class, D)
                .map(name -> name.subject() + " " + name.words())
                .toList();
    }

    @Test
    void each_unreadable_cell_of_a_row_is_a_fault_of_its_own() {
        assertEquals(
                List.of(START + "cau:due", START + "cau:progress"),
                unreadable(report().with(row(9, "Cầu")
                        .unreadable("due", "sớm", Wanted.DATE)
                        .unreadable("progress", "#REF!", Wanted.VALUE)
                        .action())));
    }

    @Test
    void a_cell_that_is_merged_over_several_rows_is_one_fault_at_the_first() {
        assertEquals(
                List.of(START + "cau:due"),
                unreadable(report().with(row(9, "Cầu")
                                .unreadable("due", "sớm", Wanted.DATE, 9)
                                .action())
                        .with(row(10, "Đường")
                                .unreadable("due", "sớm", Wanted.DATE, 9)
                                .action())));
    }

    @Test
    void an_unknown_field_is_found_at_the_row_in_which_its_cell_is_filled() {
        assertEquals(
                List.of(START + "cau Dân vận"),
                unknown(report().with(row(9, "Cầu").text("field", "Dân vận").action())
                        .with(row(10, "Đường").text("field", "Dân vận", 9).action())
                        .with(row(11, "Khám bệnh").text("field", "2. Y tế").action())
                        .with(row(12, "Bến xe").text("field", "Hạ tầng").action())));
    }

    @Test
    void a_section_heading_that_is_no_field_is_no_fault() {
        assertEquals(
                List.of(),
                unknown(report().with(
                                row(9, "Cầu").text("heading", "Dân vận", 8).action())
                        .with(row(10, "Đường").text("field", "Dân vận", 8).action())));
    }

    @Test
    void the_same_cell_in_two_reports_of_one_quarter_bears_one_name() {
        TestWorld world = new TestWorld()
                .report(report().with(row(9, "Cầu")
                        .unreadable("due", "sớm", Wanted.DATE)
                        .action()))
                .report(report().named("2025-Q1/sửa.xlsx")
                        .with(row(14, "Cầu")
                                .unreadable("due", "sớm", Wanted.DATE)
                                .action()));

        assertEquals(
                List.of(START + "cau:due G9", START + "cau:due G14"),
                world.all(UnreadableValue.class, D)
                        .map(value -> value.subject() + " " + value.cell())
                        .toList());
    }
}
