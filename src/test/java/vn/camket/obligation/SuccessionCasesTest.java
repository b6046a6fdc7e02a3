package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.camket.obligation.TestWorld.party;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camket.fact.AsOf;
import vn.camket.fact.DocumentRole;
import vn.camket.fact.NeedReason;
import vn.camket.fact.Status;
import vn.camket.fact.SuccessionCase;
import vn.camket.fact.SuccessionCase.Side;
import vn.camket.fact.SuccessionCase.Standing;

/** Cần Thơ takes over Hậu Giang and Sóc Trăng on 2025-07-01; Nghệ An stays. */
class SuccessionCasesTest {
    private static List<SuccessionCase> cases(TestWorld world, String date) {
        return new Obligations(world.register(), new AsOf(LocalDate.parse(date)))
                .successions(world.agreement(), world.reports());
    }

    private static SuccessionCase only(TestWorld world, String date) {
        List<SuccessionCase> cases = cases(world, date);
        assertEquals(1, cases.size());
        return cases.get(0);
    }

    private static NeedReason reason(TestWorld world, String date) {
        return only(world, date).reason();
    }

    private static TestWorld withNgheAn() {
        return new TestWorld().parties(party("nghe-an"), party("hau-giang")).period("2021-01-01", "2030-12-31");
    }

    @Test
    void a_party_is_a_case_from_the_day_after_its_last() {
        assertEquals(0, cases(withNgheAn(), "2025-06-30").size());
        SuccessionCase now = only(withNgheAn(), "2025-07-01");
        assertEquals(new Side("can-tho", null), now.successor());
        assertEquals(List.of(new Side("nghe-an", null)), now.others());
        assertEquals(LocalDate.parse("2025-06-30"), now.lastDay());
        assertEquals(Standing.IN_FORCE, now.standing());
    }

    @Test
    void a_department_that_went_before_its_unit_is_one_case_with_the_later_day() {
        TestWorld world = withNgheAn().parties(party("nghe-an"), party("hau-giang", "so-buu-chinh-vien-thong"));
        assertEquals(LocalDate.parse("2008-03-26"), only(world, "2025-06-30").lastDay());
        SuccessionCase later = only(world, "2025-07-01");
        assertEquals(LocalDate.parse("2025-06-30"), later.lastDay());
        assertEquals(new Side("can-tho", "so-khoa-hoc"), later.successor());
    }

    @Test
    void parties_that_are_one_unit_close_their_agreement_unless_that_is_done() {
        assertEquals(NeedReason.ONE_UNIT, reason(new TestWorld(), "2025-09-01"));
        assertEquals(
                NeedReason.ONE_UNIT,
                reason(new TestWorld().document(DocumentRole.SUCCESSION, "2025-08-01"), "2025-09-01"));
        TestWorld closed = new TestWorld().document(DocumentRole.CLOSURE, "2025-09-01");
        assertEquals(NeedReason.ONE_UNIT, reason(closed, "2025-08-31"));
        assertEquals(NeedReason.CLOSED, reason(closed, "2025-09-01"));
    }

    @Test
    void parties_of_whom_some_are_one_unit_are_still_two_sides() {
        TestWorld three = withNgheAn().parties(party("can-tho"), party("hau-giang"), party("nghe-an"));
        SuccessionCase one = only(three, "2025-09-01");
        assertEquals(NeedReason.OTHERS_REMAIN, one.reason());
        assertEquals(List.of(new Side("nghe-an", null)), one.others());
    }

    @Test
    void an_agreement_that_ended_is_closed_unless_it_is_renewed_or_long_past() {
        TestWorld world = withNgheAn().period("2021-01-01", "2025-12-31");
        assertEquals(NeedReason.ENDED, reason(world, "2026-01-01"));
        assertEquals(NeedReason.ENDED, reason(world, "2030-12-31"));
        assertEquals(NeedReason.ARCHIVED, reason(world, "2031-01-01"));
        world.renewal("2026-02-01", "2026-01-01");
        assertEquals(NeedReason.ENDED, reason(world, "2026-01-31"));
        assertEquals(NeedReason.ENDED_RENEWED, reason(world, "2026-02-01"));
    }

    @Test
    void an_agreement_that_ended_on_the_last_day_of_its_party_ended_before_the_merger() {
        assertEquals(
                Standing.ENDED_BEFORE,
                only(withNgheAn().period("2021-01-01", "2025-06-30"), "2025-12-31")
                        .standing());
        assertEquals(
                Standing.ENDED,
                only(withNgheAn().period("2021-01-01", "2025-07-01"), "2025-12-31")
                        .standing());
        assertEquals(
                Standing.NOT_BEGUN,
                only(withNgheAn().period("2026-01-01", "2030-12-31"), "2025-12-31")
                        .standing());
    }

    @Test
    void an_agreement_that_ends_within_180_days_is_signed_anew_unless_it_is_renewed() {
        TestWorld world = withNgheAn().period("2021-01-01", "2025-12-31");
        assertEquals(NeedReason.OTHERS_REMAIN, reason(world, "2025-07-03"));
        assertEquals(NeedReason.ENDING, reason(world, "2025-07-04"));
        assertEquals(NeedReason.ENDING, reason(world, "2025-12-31"));
        world.document(DocumentRole.RENEWAL, "2025-08-01");
        assertEquals(NeedReason.ENDING_RENEWED, reason(world, "2025-08-01"));
    }

    @Test
    void an_agreement_most_of_whose_parties_changed_is_signed_anew() {
        TestWorld half = withNgheAn();
        assertEquals(NeedReason.OTHERS_REMAIN, reason(half, "2025-09-01"));
        TestWorld most = withNgheAn().parties(party("nghe-an"), party("hau-giang"), party("soc-trang"));
        assertEquals(
                List.of(NeedReason.MOST_CHANGED, NeedReason.MOST_CHANGED),
                cases(most, "2025-09-01").stream().map(SuccessionCase::reason).toList());
        assertEquals(2, cases(most, "2025-09-01").get(0).changed());
    }

    @Test
    void a_document_of_succession_confirms_when_it_is_no_older_than_the_rule_allows() {
        assertEquals(
                NeedReason.OTHERS_REMAIN,
                reason(withNgheAn().document(DocumentRole.SUCCESSION, "2025-01-01"), "2025-09-01"));
        assertEquals(
                NeedReason.CONFIRMED,
                reason(withNgheAn().document(DocumentRole.SUCCESSION, "2025-01-02"), "2025-09-01"));
        TestWorld later = withNgheAn().document(DocumentRole.SUCCESSION, "2025-09-02");
        assertEquals(NeedReason.OTHERS_REMAIN, reason(later, "2025-09-01"));
        assertEquals(1, only(later, "2025-09-02").documents().size());
    }

    @Test
    void counts_what_a_next_phase_would_begin_with() {
        TestWorld world = withNgheAn()
                .action("xong", "nghe-an", "2025-01-01")
                .action("dang-lam", "nghe-an", "2025-01-01")
                .regularAction("thuong-xuyen", "nghe-an")
                .commitment("dat", "0", "5", "nghe-an")
                .commitment("chua", "0", "6", "nghe-an")
                .report(new TestReport("nghe-an", "2025-Q2", "2025-06-20")
                        .action("xong", null, Status.DONE)
                        .value("dat", "5")
                        .value("chua", "5"));
        SuccessionCase one = only(world, "2025-09-01");
        assertEquals("2 1", one.openTasks() + " " + one.openCommitments());
    }
}
