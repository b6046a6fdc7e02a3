package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.camket.fact.DocumentRole;
import vn.camket.fact.Frequency;
import vn.camket.fact.ReviewKind;
import vn.camket.fact.Scheme;

/** Holds the rules to the points made precise on reviews. */
class DecisionsOnReviewsTest {
    private static final List<String> NONE = List.of();

    @Test
    @DisplayName("One review or two?")
    void reviews_of_one_day_are_one_with_what_any_source_says_of_it() {
        TestRow documented = new TestRow(5).day("date", "2024-11-28").text("document", "45/TB-UBND");
        TestWorld world = new TestWorld().review(ReviewKind.INTERIM, "2024-11-28");
        assertEquals(List.of("error review:2024-11-28"), conclusions(world));
        assertEquals(NONE, conclusions(world.report(fourth().with(documented.review()))));
        assertEquals(
                List.of("error review:2024-11-27"),
                conclusions(new TestWorld()
                        .review(ReviewKind.INTERIM, "2024-11-27")
                        .report(fourth().with(documented.review()))));

        TestRow ofLastYear = new TestRow(5).day("date", "2024-11-28").year("coversYear", 2023);
        TestWorld annual =
                new TestWorld().annual().period("2023-01-01", "2025-12-31").review(ReviewKind.INTERIM, "2024-11-28");
        assertEquals(List.of("error year:2023"), years(annual, "2024-12-20"));
        assertEquals(NONE, years(annual.report(fourth().with(ofLastYear.review())), "2024-12-20"));

        TestWorld ended = new TestWorld().period("2021-01-01", "2024-12-31").review(ReviewKind.INTERIM, "2024-11-28");
        assertEquals(List.of("warning final-review"), finals(ended, "2025-03-20"));
        assertEquals(NONE, finals(ended.report(fourth().review(ReviewKind.FINAL, "2024-11-28")), "2025-03-20"));
    }

    private static TestReport fourth() {
        return new TestReport("can-tho", "2024-Q4", "2024-12-16");
    }

    @Test
    @DisplayName("Planned reviews in reports")
    void only_a_planned_review_of_the_register_is_missed() {
        TestRow row = new TestRow(5).day("plannedDate", "2025-02-01");
        TestWorld reported = new TestWorld().report(fourth().with(row.review()));

        assertEquals(NONE, missed(reported, "2025-02-20"));
        assertEquals(NONE, before(reported, "2025-01-20"));
        TestWorld registered = reported.planned(ReviewKind.INTERIM, "2025-02-01");
        assertEquals(List.of("warning review:2025-02-01"), missed(registered, "2025-02-20"));
        assertEquals(
                List.of(
                        "error conference:2025-02-01:can-tho @can-tho",
                        "error conference:2025-02-01:hau-giang @hau-giang"),
                before(registered, "2025-01-20"));
    }

    @Test
    @DisplayName("The 4-year period and the midpoint")
    void four_years_end_on_the_day_before_and_half_a_day_is_left_out() {
        List<String> found = List.of("warning mid-term");

        assertEquals(found, midTerm(period("2022-01-01", "2025-12-31"), "2024-04-01"));
        assertEquals(NONE, midTerm(period("2022-01-01", "2025-12-31"), "2024-03-31"));
        assertEquals(NONE, midTerm(period("2022-01-01", "2025-12-30"), "2024-06-01"));
        assertEquals(found, midTerm(period("2022-01-01", "2026-01-01"), "2024-04-01"));
        assertEquals(NONE, midTerm(period("2022-01-01", "2026-01-01"), "2024-03-31"));
        assertEquals(NONE, midTerm(period("2022-01-01", "2026-01-02"), "2024-04-01"));
    }

    private static TestWorld period(String first, String last) {
        return new TestWorld().period(first, last);
    }

    @Test
    @DisplayName("\"In the next 45 days\", \"within 180 days\"")
    void the_days_ahead_count_the_first_and_the_last() {
        TestWorld world = new TestWorld()
                .reporting(Frequency.QUARTER, Scheme.ND09, "2024-Q4")
                .report(new TestReport("hau-giang", "2024-Q4", "2024-12-16"))
                .planned(ReviewKind.INTERIM, "2025-03-01");
        String owing = " conference:2025-03-01:can-tho @can-tho";

        assertEquals(NONE, before(world, "2025-01-14"));
        assertEquals(List.of("warning" + owing), before(world, "2025-01-15"));
        assertEquals(List.of("warning" + owing), before(world, "2025-02-13"));
        assertEquals(List.of("error" + owing), before(world, "2025-02-14"));
        assertEquals(List.of("error" + owing), before(world, "2025-03-01"));
        assertEquals(NONE, before(world, "2025-03-02"));

        assertEquals(NONE, lapsed(new TestWorld(), "2025-07-03"));
        assertEquals(List.of("info renewal"), lapsed(new TestWorld(), "2025-07-04"));
        assertEquals(List.of("info renewal"), lapsed(new TestWorld(), "2025-12-31"));
        assertEquals(NONE, lapsed(new TestWorld(), "2026-01-01"));
    }

    @Test
    @DisplayName("`lapsed-agreement`: which renewing agreement counts?")
    void a_renewal_counts_from_its_signing_else_from_its_start() {
        List<String> found = List.of("warning renewal");

        assertEquals(found, lapsed(new TestWorld(), "2026-04-10"));
        assertEquals(NONE, lapsed(new TestWorld().renewal("2026-04-10", "2027-01-01"), "2026-04-10"));
        assertEquals(found, lapsed(new TestWorld().renewal("2026-04-11", "2026-01-01"), "2026-04-10"));
        assertEquals(NONE, lapsed(new TestWorld().renewal(null, "2026-04-10"), "2026-04-10"));
        assertEquals(found, lapsed(new TestWorld().renewal(null, "2026-04-11"), "2026-04-10"));
        assertEquals(found, lapsed(new TestWorld().children(1, "con"), "2026-04-10"));
        for (DocumentRole role : List.of(DocumentRole.RENEWAL, DocumentRole.CLOSURE)) {
            assertEquals(NONE, lapsed(new TestWorld().document(role, "2026-04-10"), "2026-04-10"));
            assertEquals(found, lapsed(new TestWorld().document(role, "2026-04-11"), "2026-04-10"));
        }
    }

    @Test
    @DisplayName("`unreviewed-year`.")
    void the_years_run_from_the_start_to_the_end_or_to_the_year_before() {
        TestWorld current = period("2023-06-01", "2026-12-31").annual();
        assertEquals(List.of("error year:2023", "warning year:2024"), years(current, "2025-02-15"));
        assertEquals(
                List.of("error year:2023"),
                years(period("2023-06-01", "2023-12-31").annual(), "2025-02-15"));

        TestWorld reviewed = current.review(ReviewKind.INTERIM, "2025-02-15", null, 2023);
        assertEquals(List.of("warning year:2024"), years(reviewed, "2025-02-15"));
        assertEquals(List.of("error year:2023", "warning year:2024"), years(reviewed, "2025-02-14"));
    }

    @Test
    @DisplayName("`missed-conference`.")
    void a_review_counts_from_30_days_before_the_planned_day() {
        assertEquals(NONE, missed(conference("2025-01-30"), "2025-03-10"));
        assertEquals(List.of("warning review:2025-03-01"), missed(conference("2025-01-29"), "2025-03-10"));
        assertEquals(NONE, missed(conference("2025-03-10"), "2025-03-10"));
        assertEquals(List.of("warning review:2025-03-01"), missed(conference("2025-03-11"), "2025-03-10"));

        TestWorld justTooEarly = new TestWorld().review(ReviewKind.INTERIM, "2023-01-03");
        TestWorld justInTime = new TestWorld().review(ReviewKind.INTERIM, "2023-01-04");
        assertEquals(List.of("warning mid-term"), midTerm(justTooEarly, "2023-10-15"));
        assertEquals(NONE, midTerm(justInTime, "2023-10-15"));

        TestWorld finalTooEarly = new TestWorld().review(ReviewKind.FINAL, "2025-07-04");
        TestWorld finalInTime = new TestWorld().review(ReviewKind.FINAL, "2025-07-05");
        assertEquals(List.of("warning final-review"), finals(finalTooEarly, "2026-03-15"));
        assertEquals(NONE, finals(finalInTime, "2026-03-15"));
    }

    private static TestWorld conference(String held) {
        return new TestWorld().planned(ReviewKind.INTERIM, "2025-03-01").review(ReviewKind.INTERIM, held);
    }

    private static List<String> conclusions(TestWorld world) {
        return Verdicts.of(world, "review-without-conclusion", "2025-03-20");
    }

    private static List<String> years(TestWorld world, String date) {
        return Verdicts.of(world, "unreviewed-year", date);
    }

    private static List<String> finals(TestWorld world, String date) {
        return Verdicts.of(world, "no-final-review", date);
    }

    private static List<String> midTerm(TestWorld world, String date) {
        return Verdicts.of(world, "no-mid-term-review", date);
    }

    private static List<String> missed(TestWorld world, String date) {
        return Verdicts.of(world, "missed-conference", date);
    }

    private static List<String> before(TestWorld world, String date) {
        return Verdicts.of(world, "conference-without-reports", date);
    }

    private static List<String> lapsed(TestWorld world, String date) {
        return Verdicts.of(world, "lapsed-agreement", date);
    }
}
