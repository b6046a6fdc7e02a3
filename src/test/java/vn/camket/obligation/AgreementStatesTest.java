package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camket.fact.AgreementState;
import vn.camket.fact.Document;
import vn.camket.fact.DocumentRole;
import vn.camket.fact.Review;
import vn.camket.fact.ReviewKind;
import vn.camket.fact.ReviewState;
import vn.camket.fact.SuccessionState;

class AgreementStatesTest {
    private static AgreementState on(TestWorld world, String date) {
        return world.only(AgreementState.class, date);
    }

    @Test
    void in_force_on_its_first_and_last_day_and_ended_on_the_day_after() {
        assertFalse(on(new TestWorld(), "2020-12-31").isInForceOrEnded());
        assertTrue(on(new TestWorld(), "2021-01-01").inForce());
        assertTrue(on(new TestWorld(), "2025-12-31").inForce());
        assertTrue(on(new TestWorld(), "2026-01-01").ended());
        assertTrue(on(new TestWorld().period("2021-01-01", null), "2099-01-01").inForce());
    }

    @Test
    void closed_from_the_day_of_its_closure_document_and_archived_more_than_five_years_after_its_end() {
        TestWorld closed = new TestWorld().document(DocumentRole.CLOSURE, "2026-03-01");

        assertTrue(on(closed, "2026-02-28").ended());
        assertTrue(on(closed, "2026-03-01").closed());
        assertTrue(on(new TestWorld(), "2030-12-31").ended());
        assertTrue(on(new TestWorld(), "2031-01-01").closed());
    }

    @Test
    void a_renewal_document_renews_it_from_its_date_on() {
        TestWorld world = new TestWorld().document(DocumentRole.RENEWAL, "2026-03-01");

        assertFalse(on(world, "2026-02-28").renewed());
        assertTrue(on(world, "2026-03-01").renewed());
    }

    @Test
    void rules_see_only_documents_dated_on_or_before_the_date() {
        TestWorld world = new TestWorld().document(DocumentRole.PROGRAMME, "2021-05-01");

        assertEquals(0, world.all(Document.class, "2021-04-30").count());
        assertEquals(1, world.all(Document.class, "2021-05-01").count());
    }

    @Test
    void an_unknown_signing_date_gives_no_age_and_the_start_counts_instead() {
        AgreementState state = on(new TestWorld().signed(null), "2021-01-11");

        assertNull(state.daysSinceSigning());
        assertEquals(10, state.daysSinceStart());
    }

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
    void parties_merged_before_the_end_have_one_holder_from_the_day_after_the_dissolution() {
        assertEquals(
                2, new TestWorld().only(SuccessionState.class, "2025-06-30").holders());
        SuccessionState merged = new TestWorld().only(SuccessionState.class, "2025-07-01");
        assertEquals(1, merged.holders());
        assertEquals(LocalDate.parse("2025-07-01"), merged.since());
        assertEquals(1, merged.daysSinceDissolution());
    }

    @Test
    void a_merger_after_the_end_changes_nothing() {
        SuccessionState after =
                new TestWorld().period("2021-01-01", "2025-06-30").only(SuccessionState.class, "2025-12-31");

        assertEquals(2, after.holders());
        assertNull(after.lastDissolution());
    }

    @Test
    void the_holder_of_a_department_is_the_pair_of_unit_and_department() {
        SuccessionState state = new TestWorld()
                .period("2007-01-01", null)
                .parties(
                        TestWorld.party("can-tho", "so-buu-chinh-vien-thong"),
                        TestWorld.party("can-tho", "so-thong-tin"))
                .only(SuccessionState.class, "2010-01-01");

        assertEquals(1, state.holders());
        assertEquals(LocalDate.parse("2008-03-26"), state.lastDissolution());
    }
}
