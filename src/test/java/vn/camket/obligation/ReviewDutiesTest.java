package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Activity;
import vn.camket.fact.MidTerm;
import vn.camket.fact.PastYear;
import vn.camket.fact.PlannedReview;
import vn.camket.fact.Review;
import vn.camket.fact.ReviewKind;
import vn.camket.fact.ReviewState;

class ReviewDutiesTest {
    @Test
    void a_review_counts_from_the_register_or_a_counting_report_and_two_on_one_day_are_one() {
        TestWorld world = new TestWorld()
                .review(ReviewKind.INTERIM, "2024-11-28")
                .report(new TestReport("can-tho", "2024-Q4", "2024-12-16").review(ReviewKind.FINAL, "2024-11-28"))
                .report(new TestReport("can-tho", "2025-Q1", "2025-03-16").review(ReviewKind.INTERIM, "2025-03-01"));

        assertEquals(
                List.of(ReviewKind.FINAL),
                world.all(Review.class, "2024-12-31").map(Review::kind).toList());
        assertEquals(
                LocalDate.parse("2024-11-28"),
                world.only(ReviewState.class, "2025-03-15").base());
        assertEquals(
                LocalDate.parse("2025-03-01"),
                world.only(ReviewState.class, "2025-03-16").base());
    }

    @Test
    void without_a_review_the_next_one_is_counted_from_signing_else_from_the_start() {
        ReviewState signed = new TestWorld().only(ReviewState.class, "2022-02-26");
        ReviewState unsigned = new TestWorld().signed(null).only(ReviewState.class, "2022-01-02");

        assertEquals(0, signed.getDaysOverdue());
        assertEquals(1, unsigned.getDaysOverdue());
        assertEquals(-181, signed.daysOverdueBy(new BigDecimal("1.5")));
    }

    @Test
    void two_reviews_on_one_day_have_the_document_and_the_year_that_either_names() {
        Review review = new TestWorld()
                .review(ReviewKind.INTERIM, "2024-11-28", null, 2023)
                .review(ReviewKind.INTERIM, "2024-11-28", "45/TB-UBND", null)
                .only(Review.class, "2024-12-28");

        assertEquals("45/TB-UBND", review.document());
        assertEquals(2023, review.coversYear());
        assertEquals(30, review.daysSince());
        assertEquals(398, review.daysBeforeEnd());
    }

    @Test
    void a_review_is_held_from_its_day_on() {
        TestWorld world = new TestWorld().review(ReviewKind.FINAL, "2024-11-28");

        assertEquals(0, world.all(Review.class, "2024-11-27").count());
        assertEquals(0, world.only(Review.class, "2024-11-28").daysSince());
    }

    @Test
    void a_planned_review_is_told_before_and_after_its_day() {
        TestWorld world = new TestWorld().planned(ReviewKind.INTERIM, "2024-11-28");
        PlannedReview before = world.only(PlannedReview.class, "2024-11-27");
        PlannedReview today = world.only(PlannedReview.class, "2024-11-28");

        assertEquals(1, before.daysAhead());
        assertEquals(1, before.daysLeft());
        assertNull(today.daysLeft());
        assertEquals(2, world.only(PlannedReview.class, "2024-11-30").daysSince());
    }

    @Test
    void the_years_of_the_period_before_the_as_of_date_are_past() {
        TestWorld world = new TestWorld().period("2021-06-01", "2023-05-31");

        assertEquals(List.of(), years(world, "2021-12-31"));
        assertEquals(List.of("2021 0 1"), years(world, "2022-01-01"));
        assertEquals(List.of("2021 0 31"), years(world, "2022-01-31"));
        assertEquals(List.of("2021 1 32"), years(world, "2022-02-01"));
        assertEquals(List.of("2021 3 91"), years(world, "2022-04-01"));
        assertEquals(3, years(world, "2030-01-01").size());
        assertEquals(9, years(world.period("2021-06-01", null), "2030-01-01").size());
    }

    private static List<String> years(TestWorld world, String date) {
        return world.all(PastYear.class, date)
                .map(past -> past.yearText() + " " + past.monthsGone() + " " + past.daysGone())
                .toList();
    }

    @Test
    void the_midpoint_is_half_the_days_after_the_start_rounded_down() {
        MidTerm even = new TestWorld().period("2021-01-01", "2021-01-05").only(MidTerm.class, "2021-01-04");
        MidTerm odd = new TestWorld().period("2021-01-01", "2021-01-06").only(MidTerm.class, "2021-01-02");

        assertEquals(LocalDate.parse("2021-01-03"), even.midpoint());
        assertEquals(LocalDate.parse("2021-01-06"), even.dayAfterEnd());
        assertEquals(1, even.daysPast());
        assertEquals(LocalDate.parse("2021-01-03"), odd.midpoint());
        assertEquals(-1, odd.daysPast());
    }

    @Test
    void an_open_ended_agreement_has_no_middle() {
        assertEquals(
                0,
                new TestWorld()
                        .period("2021-01-01", null)
                        .all(MidTerm.class, "2031-01-01")
                        .count());
    }

    @Test
    void the_last_activity_is_the_later_of_the_latest_report_and_the_latest_review() {
        TestWorld world = new TestWorld()
                .review(ReviewKind.INTERIM, "2024-09-20")
                .report(new TestReport("can-tho", "2024-Q3", "2024-09-16"))
                .report(new TestReport("can-tho", "2024-Q4", null).countsFrom("2024-12-17"));

        assertEquals(LocalDate.parse("2024-09-16"), last(world, "2024-09-19"));
        assertEquals(LocalDate.parse("2024-09-20"), last(world, "2024-12-16"));
        assertEquals(LocalDate.parse("2024-12-17"), last(world, "2024-12-17"));
        assertEquals(14, world.only(Activity.class, "2024-12-31").daysSince());
    }

    private static LocalDate last(TestWorld world, String date) {
        return world.only(Activity.class, date).last();
    }

    @Test
    void without_any_activity_the_signing_counts_else_the_start() {
        Activity signed = new TestWorld().only(Activity.class, "2022-01-01");
        Activity unsigned = new TestWorld().signed(null).only(Activity.class, "2022-01-01");

        assertNull(signed.last());
        assertEquals(LocalDate.parse("2021-02-26"), signed.since());
        assertEquals(LocalDate.parse("2021-01-01"), unsigned.since());
    }
}
