package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camket.fact.DissolvedName;
import vn.camket.fact.FocalPoint;
import vn.camket.fact.SharedHolder;
import vn.camket.fact.SuccessionState;

class SuccessionsTest {
    @Test
    void parties_merged_before_the_end_have_one_holder_from_the_day_after_the_dissolution() {
        assertEquals(
                2, new TestWorld().only(SuccessionState.class, "2025-06-30").holders());
        SuccessionState merged = new TestWorld().only(SuccessionState.class, "2025-07-01");
        assertEquals(1, merged.holders());
        assertEquals(LocalDate.parse("2025-07-01"), merged.mergedSince());
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

    @Test
    void the_last_day_of_an_agreement_is_too_early_for_a_merger_on_it() {
        TestWorld world = new TestWorld().period("2021-01-01", "2025-07-01");

        assertEquals(1, world.only(SuccessionState.class, "2026-01-01").holders());
        assertEquals(
                2,
                world.period("2021-01-01", "2025-06-30")
                        .only(SuccessionState.class, "2026-01-01")
                        .holders());
    }

    @Test
    void parties_are_one_since_the_first_day_on_which_the_present_holder_had_them_all() {
        TestWorld departments = new TestWorld()
                .period("2007-01-01", null)
                .parties(
                        TestWorld.party("can-tho", "so-buu-chinh-vien-thong"),
                        TestWorld.party("can-tho", "so-khoa-hoc"));
        TestWorld units = new TestWorld()
                .parties(TestWorld.party("can-tho", "so-thong-tin"), TestWorld.party("hau-giang", "so-thong-tin"));

        assertNull(departments.only(SuccessionState.class, "2025-02-28").mergedSince());
        SuccessionState merged = departments.only(SuccessionState.class, "2025-03-01");
        assertEquals(LocalDate.parse("2025-03-01"), merged.mergedSince());
        assertEquals(LocalDate.parse("2008-03-26"), merged.lastDissolution());
        assertEquals(
                LocalDate.parse("2025-07-01"),
                units.only(SuccessionState.class, "2025-12-31").mergedSince());
    }

    @Test
    void a_shared_holder_is_named_with_the_parties_that_it_holds() {
        TestWorld world = new TestWorld()
                .parties(
                        TestWorld.party("nghe-an"),
                        TestWorld.party("soc-trang"),
                        TestWorld.party("can-tho"),
                        TestWorld.party("hau-giang"));

        assertEquals(0, world.all(SharedHolder.class, "2025-06-30").count());
        SharedHolder shared = world.only(SharedHolder.class, "2025-07-01");
        assertEquals("can-tho", shared.holder());
        assertEquals(List.of("soc-trang", "can-tho", "hau-giang"), shared.parties());
        assertEquals(3, shared.count());
    }

    @Test
    void departments_of_one_unit_share_no_holder_unless_they_have_become_one() {
        TestWorld world = new TestWorld()
                .parties(
                        TestWorld.party("can-tho", "so-khoa-hoc"),
                        TestWorld.party("hau-giang", "so-thong-tin"),
                        TestWorld.party("soc-trang"));

        assertEquals(
                0,
                world.period("2021-01-01", "2025-03-01")
                        .all(SharedHolder.class, "2025-12-31")
                        .count());
        assertEquals(
                List.of("can-tho", "hau-giang"),
                world.period("2021-01-01", null)
                        .only(SharedHolder.class, "2025-12-31")
                        .parties());
    }

    @Test
    void the_holder_is_the_one_at_the_end_and_the_unit_the_one_as_of_the_date() {
        SharedHolder shared = new TestWorld()
                .period("2021-01-01", "2025-06-30")
                .parties(TestWorld.party("hau-giang", "so-thong-tin"), TestWorld.party("hau-giang", "so-khoa-hoc"))
                .only(SharedHolder.class, "2025-12-31");

        assertEquals("hau-giang", shared.holder());
        assertEquals("can-tho", shared.unit());
    }

    @Test
    void a_focal_point_is_dissolved_from_the_day_after_its_last() {
        TestWorld world = new TestWorld().parties(TestWorld.party("hau-giang", "so-thong-tin", "2021-05-10"));

        assertNull(world.only(FocalPoint.class, "2025-02-28").validTo());
        FocalPoint dissolved = world.only(FocalPoint.class, "2025-07-01");
        assertEquals(LocalDate.parse("2025-02-28"), dissolved.validTo());
        assertEquals(123, dissolved.daysSinceDissolution());
        assertEquals("hau-giang", dissolved.party());
        assertEquals("can-tho", dissolved.unit());
    }

    @Test
    void a_focal_point_dissolved_after_the_end_is_none_of_the_agreements() {
        TestWorld world = new TestWorld().parties(TestWorld.party("can-tho", "so-thong-tin", null));

        assertNull(world.period("2021-01-01", "2025-02-28")
                .only(FocalPoint.class, "2025-12-31")
                .validTo());
        assertEquals(
                LocalDate.parse("2025-02-28"),
                world.period("2021-01-01", "2025-03-01")
                        .only(FocalPoint.class, "2025-12-31")
                        .validTo());
    }

    @Test
    void a_party_without_a_focal_point_has_none() {
        assertEquals(0, new TestWorld().all(FocalPoint.class, "2025-12-31").count());
    }

    @Test
    void a_report_bears_a_dissolved_name_from_the_day_after_the_last() {
        TestWorld lastDay = new TestWorld().report(new TestReport("hau-giang", "2025-Q2", "2025-06-30"));
        TestWorld after = new TestWorld().report(new TestReport("hau-giang", "2025-Q2", "2025-07-01"));

        assertEquals(0, lastDay.all(DissolvedName.class, "2025-12-31").count());
        DissolvedName name = after.only(DissolvedName.class, "2025-12-31");
        assertEquals("hau-giang", name.reporter());
        assertEquals("can-tho", name.unit());
        assertNull(name.department());
        assertEquals(-16, name.daysClosedAfter());
    }

    @Test
    void the_earlier_of_unit_and_department_is_the_name_that_was_dissolved() {
        TestReport report = new TestReport("hau-giang", "2025-Q3", "2025-09-15").department("so-thong-tin");
        TestReport early = new TestReport("hau-giang", "2025-Q1", "2025-03-15").department("so-thong-tin");
        DissolvedName both = new TestWorld().report(report).only(DissolvedName.class, "2025-12-31");
        DissolvedName one = new TestWorld().report(early).only(DissolvedName.class, "2025-12-31");

        assertEquals("so-thong-tin", both.department());
        assertEquals(LocalDate.parse("2025-02-28"), both.validTo());
        assertEquals(198, both.daysClosedAfter());
        assertEquals("so-thong-tin", one.department());
    }

    @Test
    void a_report_without_a_date_has_the_one_on_which_it_was_due_and_every_duplicate_is_named() {
        TestWorld world = new TestWorld()
                .report(new TestReport("hau-giang", "2025-Q3", null)
                        .countsFrom("2025-09-16")
                        .named("a.xlsx"))
                .report(new TestReport("hau-giang", "2025-Q3", "2025-09-20").named("b.xlsx"));

        assertEquals(
                List.of(LocalDate.parse("2025-09-16"), LocalDate.parse("2025-09-20")),
                world.all(DissolvedName.class, "2025-12-31")
                        .map(DissolvedName::reportDate)
                        .toList());
        assertEquals(1, world.all(DissolvedName.class, "2025-09-19").count());
    }

    @Test
    void a_unit_dissolved_after_the_end_may_still_bear_its_name() {
        TestWorld world = new TestWorld()
                .period("2021-01-01", "2025-06-30")
                .report(new TestReport("hau-giang", "2025-Q2", "2025-07-05"));

        assertEquals(0, world.all(DissolvedName.class, "2025-12-31").count());
    }
}
