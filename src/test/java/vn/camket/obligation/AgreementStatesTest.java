package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vn.camket.fact.AgreementState;
import vn.camket.fact.ChildAgreements;
import vn.camket.fact.Document;
import vn.camket.fact.DocumentRole;

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
        assertFalse(on(new TestWorld().parameter("archive.years", "6"), "2031-01-01")
                .closed());
    }

    @Test
    void a_renewal_document_renews_it_from_its_date_on() {
        TestWorld world = new TestWorld().document(DocumentRole.RENEWAL, "2026-03-01");

        assertFalse(on(world, "2026-02-28").renewed());
        assertTrue(on(world, "2026-03-01").renewed());
    }

    @Test
    void child_agreements_are_counted_where_some_were_announced() {
        assertEquals(
                1,
                new TestWorld()
                        .children(3, "con-1", "con-2")
                        .only(ChildAgreements.class, "2024-01-01")
                        .lacking());
        assertEquals(
                0,
                new TestWorld()
                        .children(null, "con-1")
                        .all(ChildAgreements.class, "2024-01-01")
                        .count());
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
    void an_agreement_may_become_history_sooner_than_others() {
        TestWorld world = new TestWorld().parameter("archive.years", "2");

        assertTrue(on(world, "2027-12-31").ended());
        assertTrue(on(world, "2028-01-01").closed());
    }
}
