package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.camket.obligation.TestWorld.party;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Action;
import vn.camket.fact.AsOf;
import vn.camket.fact.Commitment;
import vn.camket.fact.NextPhase;
import vn.camket.fact.Status;

/** Draws up the years 2026 to 2030 after 2021 to 2025. */
class NextPhasesTest {
    private static NextPhase next(TestWorld world) {
        return new Obligations(world.register(), new AsOf(LocalDate.parse("2025-12-31")))
                .next(
                        world.agreement(),
                        world.reports(),
                        "next",
                        LocalDate.parse("2026-01-01"),
                        LocalDate.parse("2030-12-31"));
    }

    private static Action action(NextPhase phase, String id) {
        return phase.agreement()
                .actions(phase.asOf())
                .map(one -> one.action())
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> fates(NextPhase phase) {
        return phase.items().stream().map(item -> item.id() + " " + item.fate()).toList();
    }

    @Test
    void a_due_date_stays_from_the_first_day_to_the_last_and_becomes_history_outside() {
        NextPhase phase = next(new TestWorld()
                .action("truoc", "can-tho", "2025-12-31")
                .action("dau", "can-tho", "2026-01-01")
                .action("cuoi", "can-tho", "2030-12-31")
                .action("sau", "can-tho", "2031-01-01"));
        assertEquals(LocalDate.parse("2026-01-01"), action(phase, "dau").due());
        assertEquals(LocalDate.parse("2030-12-31"), action(phase, "cuoi").due());
        assertEquals(List.of(), action(phase, "cuoi").amended());
        for (String id : List.of("truoc", "sau")) {
            assertEquals(null, action(phase, id).due());
            assertEquals(1, action(phase, id).amended().size());
        }
        assertEquals("2025-12-31", action(phase, "truoc").amended().get(0).was());
        assertEquals(2, phase.undated().size());
    }

    @Test
    void a_regular_action_goes_on_even_if_reported_as_done_but_not_if_cancelled() {
        NextPhase phase = next(new TestWorld()
                .regularAction("xong", "can-tho")
                .regularAction("huy", "can-tho")
                .report(new TestReport("can-tho", "2025-Q4", "2025-12-20")
                        .action("xong", null, Status.DONE)
                        .action("huy", null, Status.CANCELLED)));
        assertEquals(List.of("xong CARRIED", "huy CANCELLED"), fates(phase));
    }

    @Test
    void what_a_party_reported_last_decides() {
        TestWorld world = new TestWorld()
                .action("duong", "can-tho", "2025-06-30")
                .report(new TestReport("can-tho", "2025-Q3", "2025-09-20").action("duong", null, Status.DONE));
        assertEquals(List.of("duong DONE"), fates(next(world)));
        world.report(new TestReport("can-tho", "2025-Q4", "2025-12-20").action("duong", null, Status.IN_PROGRESS));
        assertEquals(List.of("duong CARRIED"), fates(next(world)));
        assertEquals("2025-Q4", next(world).newest().toString());
    }

    @Test
    void a_cumulative_commitment_stays_behind_once_its_target_is_reached_either_way() {
        NextPhase phase = next(new TestWorld()
                .commitment("thieu", "0", "8", "can-tho")
                .commitment("du", "0", "8", "can-tho")
                .commitment("giam", "10", "4", "can-tho")
                .commitment("giam-du", "10", "4", "can-tho")
                .commitment("im-lang", "2", "4", "can-tho")
                .commitment("hang-nam", "0", "8", "can-tho")
                .yearly()
                .report(new TestReport("can-tho", "2025-Q4", "2025-12-20")
                        .value("thieu", "7.5")
                        .value("du", "8")
                        .value("giam", "5")
                        .value("giam-du", "4")
                        .value("hang-nam", "9")));
        assertEquals(
                List.of(
                        "thieu CARRIED",
                        "du REACHED",
                        "giam CARRIED",
                        "giam-du REACHED",
                        "im-lang CARRIED",
                        "hang-nam CARRIED"),
                fates(phase));
        assertEquals(
                List.of("7.5", "5", "2", "0"),
                phase.agreement().fields().get(0).commitments().stream()
                        .map(commitment -> commitment.baseline().toPlainString())
                        .toList());
    }

    @Test
    void a_commitment_is_owed_by_the_successors_each_once_over_the_new_period() {
        Commitment carried = next(new TestWorld()
                        .parties(party("nghe-an"), party("hau-giang"), party("soc-trang"))
                        .commitment("so", "0", "8", "hau-giang", "soc-trang")
                        .during("2022-01-01", "2024-12-31"))
                .agreement()
                .fields()
                .get(0)
                .commitments()
                .get(0);
        assertEquals(List.of("can-tho"), carried.by());
        assertEquals("2026-01-01 2030-12-31", carried.from() + " " + carried.due());
    }

    @Test
    void departments_that_became_one_are_one_party() {
        NextPhase phase = next(new TestWorld()
                .parties(
                        party("nghe-an", "so-buu-chinh-vien-thong"),
                        party("nghe-an", "so-thong-tin"),
                        party("can-tho", "so-khoa-hoc")));
        assertEquals(
                List.of("nghe-an/so-khoa-hoc", "can-tho/so-khoa-hoc"),
                phase.agreement().parties().stream()
                        .map(party -> party.unit() + "/" + party.department())
                        .toList());
        assertEquals(2, phase.heirs().size());
    }

    @Test
    void a_title_without_the_years_of_the_period_gets_those_of_the_next() {
        assertEquals(
                "Chương trình hợp tác (giai đoạn 2026 – 2030)",
                next(new TestWorld()).agreement().title().vi());
    }
}
