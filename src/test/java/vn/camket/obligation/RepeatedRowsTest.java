package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camket.fact.RepeatedRow;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.Stated;
import vn.camket.fact.Status;
import vn.camket.fact.UnreadableValue;

class RepeatedRowsTest {
    private static final String D = "2025-12-31";
    private static final String START = "row:can-tho:2025-Q1:";

    private static TestReport report() {
        return new TestReport("can-tho", "2025-Q1", "2025-03-17");
    }

    private static TestWorld world(TestReport... reports) {
        TestWorld world = new TestWorld().action("cau", "can-tho", null).commitment("tuyen", "0", "8", "can-tho");
        for (TestReport report : reports) {
            world.report(report);
        }
        return world;
    }

    private static ReportedAction action(int row, String code, String content) {
        TestRow built = new TestRow(row);
        if (code != null) {
            built.text("code", code);
        }
        return (content == null ? built : built.text("content", content)).action();
    }

    private static List<String> rows(TestWorld world) {
        return world.all(RepeatedRow.class, D)
                .map(row -> row.subject() + " " + row.earlier() + " " + row.cell() + " " + row.firstCell())
                .toList();
    }

    @Test
    void rows_about_one_action_are_numbered_by_code_or_words_in_their_order() {
        TestWorld world = world(report().with(action(9, "cau", "Tên khác"))
                .with(action(12, null, "Việc cau"))
                .with(action(15, "CAU", null)));

        assertEquals(
                List.of(START + "action:cau 0 E9 E9", START + "action:cau#2 1 E12 E9", START + "action:cau#3 2 B15 E9"),
                rows(world));
    }

    @Test
    void an_action_that_the_register_lacks_is_known_by_its_words() {
        TestWorld world = world(report().with(action(9, null, "1. Mở phiên chợ"))
                .with(action(10, "X-9", "- MỞ PHIÊN CHỢ."))
                .with(action(11, null, "Mở phiên chợ đêm")));

        assertEquals(
                List.of(START + "action:mo-phien-cho 0 E9 E9", START + "action:mo-phien-cho#2 1 E10 E9"), rows(world));
    }

    @Test
    void of_commitments_only_registered_ones_are_counted() {
        TestWorld world = world(report().with(
                        new TestRow(9).text("code", "tuyen").actual("3").measurement())
                .with(new TestRow(10).text("code", "tuyen").actual("4").measurement())
                .with(new TestRow(11).text("indicator", "Số lạ").actual("1").measurement())
                .with(new TestRow(12).text("indicator", "Số lạ").actual("2").measurement()));

        assertEquals(List.of(START + "commitment:tuyen 0 B9 B9", START + "commitment:tuyen#2 1 B10 B9"), rows(world));
    }

    @Test
    void reviews_and_rows_that_name_nothing_are_not_counted() {
        TestWorld world = world(report().with(action(9, null, null))
                .with(action(10, null, null))
                .with(new TestRow(20).day("date", "2025-01-10").review())
                .with(new TestRow(21).day("date", "2025-01-10").review()));

        assertEquals(List.of(), rows(world));
    }

    @Test
    void rows_of_two_reports_do_not_repeat_each_other() {
        TestWorld world = world(
                report().with(action(9, "cau", null)),
                report().named("2025-Q1/sửa.xlsx").with(action(9, "cau", null)),
                new TestReport("hau-giang", "2025-Q1", "2025-03-17").with(action(9, "cau", null)));

        assertEquals(List.of(), rows(world));
    }

    @Test
    void a_fault_in_a_second_row_bears_its_number_and_a_review_its_date() {
        TestRow odd = new TestRow(10).text("code", "cau");
        TestRow review = new TestRow(20).day("date", "2025-01-10");
        TestRow undated = new TestRow(21);
        TestWorld world = world(report().with(
                        new TestRow(9).text("code", "cau").status(Status.DONE).action())
                .with(odd.unreadable("status", "sắp xong", Stated.Wanted.STATUS).action())
                .with(review.unreadable("document", "#REF!", Stated.Wanted.VALUE)
                        .review())
                .with(undated.unreadable("date", "10/11", Stated.Wanted.DATE).review()));

        assertEquals(
                List.of(START + "action:cau#2:status", START + "review:2025-01-10:document", START + "review:date"),
                world.all(UnreadableValue.class, D)
                        .map(UnreadableValue::subject)
                        .toList());
    }
}
