package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.camket.fact.AsOf;
import vn.camket.fact.ProposedReview;
import vn.camket.fact.ReviewKind;

class ProposedReviewsTest {
    private static final String DAY = "2024-12-20";

    private static List<ProposedReview> of(TestWorld world, String date) {
        return new Obligations(world.register(), new AsOf(LocalDate.parse(date)))
                .proposals(world.agreement(), world.reports());
    }

    private static TestReport report(String unit, String conclusions) {
        return new TestReport(unit, "2024-Q4", "2025-01-05").concluded(ReviewKind.INTERIM, DAY, conclusions);
    }

    private static ProposedReview only(TestWorld world) {
        List<ProposedReview> all = of(world, "2025-02-01");
        assertEquals(1, all.size());
        return all.get(0);
    }

    private static List<String> texts(ProposedReview review) {
        return review.conclusions().stream()
                .map(ProposedReview.Conclusion::text)
                .toList();
    }

    private static List<String> ids(ProposedReview review) {
        return review.conclusions().stream().map(ProposedReview.Conclusion::id).toList();
    }

    @Test
    void a_review_that_the_register_lacks_is_proposed_with_its_conclusions_and_where_they_stand() {
        ProposedReview review = only(new TestWorld().report(report("can-tho", "- Lập tổ\n- Mở bến")));
        assertEquals(ReviewKind.INTERIM, review.kind());
        assertEquals(LocalDate.parse(DAY), review.on());
        assertEquals(List.of("lap-to", "mo-ben"), ids(review));
        assertEquals("B5", review.source().cell());
        assertEquals("D5", review.conclusions().get(0).source().cell());
    }

    @Test
    void of_one_that_it_has_only_conclusions_are() {
        ProposedReview review =
                only(new TestWorld().review(ReviewKind.INTERIM, DAY).report(report("can-tho", "Lập tổ")));
        assertNull(review.source());
        assertEquals(List.of("Lập tổ"), texts(review));
    }

    @Test
    void nothing_is_where_the_register_has_conclusions_or_the_report_none() {
        TestWorld concluded = new TestWorld().conclusion("tram", null, DAY).report(report("can-tho", "Lập tổ"));
        TestWorld silent = new TestWorld().review(ReviewKind.INTERIM, DAY).report(report("can-tho", null));
        assertEquals(List.of(), of(concluded, "2025-02-01"));
        assertEquals(List.of(), of(silent, "2025-02-01"));
    }

    @Test
    void a_review_without_conclusions_is_proposed_alone() {
        assertEquals(
                List.of(), only(new TestWorld().report(report("can-tho", null))).conclusions());
    }

    @Test
    void a_report_tells_nothing_before_it_counts() {
        TestWorld world = new TestWorld().report(report("can-tho", "Lập tổ"));
        assertEquals(0, of(world, "2025-01-04").size());
        assertEquals(1, of(world, "2025-01-05").size());
    }

    @Test
    void a_review_to_come_is_not_proposed() {
        TestWorld world = new TestWorld()
                .report(new TestReport("can-tho", "2024-Q4", "2024-12-15")
                        .concluded(ReviewKind.FINAL, "2024-12-20", "Lập tổ"));
        assertEquals(0, of(world, "2024-12-19").size());
        assertEquals(1, of(world, "2024-12-20").size());
    }

    @Test
    void two_reports_of_one_review_are_one_proposal_with_what_the_second_adds() {
        ProposedReview review = only(new TestWorld()
                .report(report("can-tho", "1. Lập tổ công tác\n2. Mở bến"))
                .report(report("hau-giang", "- LẬP TỔ CÔNG TÁC.\n- Nạo vét kênh")));
        assertEquals(List.of("Lập tổ công tác", "Mở bến", "Nạo vét kênh"), texts(review));
    }

    @Test
    void what_is_registered_as_a_task_is_not_proposed_again_nor_its_id_taken() {
        ProposedReview review = only(new TestWorld()
                .action("mo-ben", null, null)
                .action("cau", null, null)
                .report(report("can-tho", "Việc cau\nMở bến")));
        assertEquals(List.of("mo-ben-2"), ids(review));
    }

    @Test
    void ids_are_such_as_the_register_takes_whatever_the_text() {
        String longest = "Tăng cường phối hợp quản lý ".repeat(20);
        ProposedReview review = only(new TestWorld().report(report("can-tho", longest + "\nΣΔ 中文\nДа")));
        assertEquals(3, ids(review).stream().distinct().count());
        assertTrue(
                ids(review).stream().allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*") && id.length() <= 80),
                ids(review).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UBND tỉnh Hậu Giang mở bến | hau-giang",
                "Giao Thành ủy Cần Thơ lập tổ | can-tho",
                "Hậu Giang phối hợp với Cần Thơ mở bến | hau-giang",
                "Cần Thơ chủ trì, Hậu Giang cùng làm | can-tho",
                "Cần Thơ và Hậu Giang mở bến |",
                "Mở bến tại Hậu Giang |",
                "Mở bến |",
            })
    void the_lead_is_the_one_party_that_is_plainly_named(String text, String lead) {
        assertEquals(
                lead,
                only(new TestWorld().report(report("can-tho", text)))
                        .conclusions()
                        .get(0)
                        .lead());
    }

    @Test
    void a_cell_full_of_the_same_words_is_read_too() {
        String text = "trước ngày ".repeat(1400) + "tỉnh ".repeat(2800) + ";".repeat(2000) + "x";
        assertNull(only(new TestWorld().report(report("can-tho", text)))
                .conclusions()
                .get(0)
                .due());
    }

    @Test
    void a_department_that_one_party_has_alone_names_it() {
        TestWorld world = new TestWorld()
                .parties(TestWorld.party("can-tho", "so-tai-chinh"), TestWorld.party("nghe-an", "so-khoa-hoc"))
                .report(report("can-tho", "Sở Khoa học và Công nghệ lập tổ").department("so-tai-chinh"));
        assertEquals("nghe-an", only(world).conclusions().get(0).lead());
    }
}
