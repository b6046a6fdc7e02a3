package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.camket.fact.AsOf;
import vn.camket.fact.Form;
import vn.camket.fact.MergedCell.Accord;
import vn.camket.fact.MergedReport;
import vn.camket.fact.MergedRow;
import vn.camket.fact.Quarter;
import vn.camket.fact.ReviewKind;
import vn.camket.fact.RowSource;
import vn.camket.fact.Status;

class MergedReportsTest {
    private static TestReport file(String name) {
        return new TestReport("can-tho", "2025-Q3", "2025-09-15").named(name);
    }

    private static MergedReport merged(TestReport... files) {
        TestWorld world = new TestWorld()
                .action("duong", "can-tho", "2025-09-30")
                .action("cau", "can-tho", null)
                .commitment("bac-si", "0", "20", "can-tho");
        Obligations obligations = new Obligations(world.register(), new AsOf(LocalDate.parse("2025-09-15")));
        Form form = obligations
                .forms(world.agreement(), List.of(), Quarter.parse("2025-Q3"))
                .get(0);
        return obligations.merged(form, Stream.of(files).map(TestReport::build).toList());
    }

    private static MergedRow road(TestReport... files) {
        return merged(files).task(0);
    }

    private static Accord accord(String column, TestReport... files) {
        return road(files).cell(column).accord();
    }

    @Test
    void what_only_the_form_says_is_said_by_nobody() {
        MergedRow road = road(
                file("a.xlsx").action("duong", null, null, null, "2025-09-30", null),
                file("b.xlsx").action("duong", null, Status.DONE, 100, "2025-12-31", null));

        assertEquals(Accord.AGREED, road.cell("due").accord());
        assertEquals(
                List.of("b.xlsx"), road.sources().stream().map(RowSource::file).toList());
        assertTrue(merged(file("a.xlsx").action("duong", null, null, null, "2025-09-30", null))
                .task(0)
                .cells()
                .isEmpty());
    }

    @Test
    void a_date_that_is_not_the_forms_is_said_even_in_a_row_that_says_nothing_else() {
        assertEquals(
                Accord.DISPUTED,
                accord(
                        "due",
                        file("a.xlsx").action("duong", null, null, null, "2025-12-31", null),
                        file("b.xlsx").action("duong", null, Status.DONE, 100, "2025-09-30", null)));
    }

    @Test
    void what_means_the_same_agrees_however_it_is_written() {
        assertEquals(
                Accord.AGREED,
                accord(
                        "lead",
                        file("a.xlsx").action("duong", null, Status.DONE).lead("UBND tỉnh Nghệ An"),
                        file("b.xlsx").action("duong", null, Status.DONE).lead("Nghệ An")));
        assertNull(road(
                        file("a.xlsx").action("duong", null, Status.DONE).lead("Cần Thơ"),
                        file("b.xlsx").action("duong", null, Status.DONE))
                .cell("lead"));
    }

    @Test
    void different_progress_is_disputed_and_different_results_are_not() {
        TestReport one =
                file("a.xlsx").action("duong", null, null, 40, null, null).result("Đã họp");
        TestReport other =
                file("b.xlsx").action("duong", null, null, 41, null, null).result("Đã ký");

        assertEquals(Accord.DISPUTED, accord("progress", one, other));
        assertEquals(Accord.BESIDE, accord("result", one, other));
        assertEquals(1, merged(one, other).disputes());
        assertEquals(0, merged(one, one).disputes());
    }

    @Test
    void two_rows_of_one_file_are_compared_like_those_of_two() {
        assertEquals(
                Accord.DISPUTED,
                accord(
                        "status",
                        file("a.xlsx").action("duong", null, Status.DONE).action("duong", null, Status.PAUSED)));
    }

    @Test
    void tasks_that_the_register_lacks_are_known_by_their_words() {
        MergedReport merged = merged(
                file("a.xlsx").action(null, "Tập huấn cán bộ", Status.DONE),
                file("b.xlsx").action(null, "- tập huấn CÁN BỘ", null, 100, null, null),
                file("c.xlsx").action(null, "Mở tuyến xe buýt", Status.DONE));

        assertEquals(
                List.of("Tập huấn cán bộ", "Mở tuyến xe buýt"),
                merged.moreTasks().stream().map(row -> row.title().vi()).toList());
        assertEquals(0, merged.disputes());
    }

    @Test
    void values_stand_with_their_commitment_and_others_behind() {
        MergedReport merged = merged(
                file("a.xlsx").value("bac-si", "12").indicator("Số lớp tập huấn", null, "3"),
                file("b.xlsx").value("bac-si", "12.0"));

        assertEquals(Accord.AGREED, merged.figure(0).cell("actual").accord());
        assertEquals(1, merged.moreFigures().size());
        assertEquals(
                Accord.DISPUTED,
                merged(file("a.xlsx").value("bac-si", "12"), file("b.xlsx").value("bac-si", "13"))
                        .figure(0)
                        .cell("actual")
                        .accord());
    }

    @Test
    void a_review_is_known_by_its_kind_and_day() {
        MergedReport merged = merged(
                file("a.xlsx").review(ReviewKind.INTERIM, "2025-08-01"),
                file("b.xlsx").review(ReviewKind.INTERIM, "2025-08-01").review(ReviewKind.INTERIM, "2025-08-02"));

        assertEquals(
                List.of(2, 1),
                merged.reviews().stream().map(row -> row.sources().size()).toList());
    }

    @Test
    void a_department_gives_its_name_unless_two_files_bear_it() {
        TestReport health = file("a.xlsx").department("so-khoa-hoc").action("duong", null, Status.DONE);
        TestReport twin = file("b.xlsx").department("so-khoa-hoc").action("duong", null, Status.DONE);
        String alone = road(health).sources().get(0).department();

        assertTrue(alone.startsWith("Sở"), alone);
        assertEquals("a.xlsx", road(health, twin).sources().get(0).department());
    }
}
