package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camket.fact.DroppedAction;
import vn.camket.fact.Quarter;
import vn.camket.fact.Status;

class DroppedActionsTest {
    private static final String D = "2025-06-30";

    private static TestReport before(String unit) {
        return new TestReport(unit, "2025-Q1", "2025-03-15");
    }

    private static TestReport latest(String unit) {
        return new TestReport(unit, "2025-Q2", "2025-06-15");
    }

    private static TestReport other(TestReport report) {
        return report.action(null, "Việc khác hẳn mọi việc", Status.IN_PROGRESS);
    }

    private static List<String> dropped(TestWorld world, String date) {
        return world.all(DroppedAction.class, date).map(DroppedAction::id).toList();
    }

    @Test
    void an_open_action_that_the_partys_latest_report_lacks_is_dropped() {
        DroppedAction action = new TestWorld()
                .action("cau", "hau-giang", null)
                .report(other(before("hau-giang")).action("cau", null, Status.IN_PROGRESS))
                .report(other(latest("hau-giang")))
                .only(DroppedAction.class, D);

        assertEquals("cau", action.id());
        assertEquals("giao-thong", action.field());
        assertEquals("hau-giang", action.reporter());
        assertEquals(new Quarter(2025, 2), action.quarter());
        assertEquals(new Quarter(2025, 1), action.formerQuarter());
        assertTrue(action.registered());
    }

    @Test
    void nothing_is_dropped_before_the_latest_report_counts() {
        TestWorld world = new TestWorld()
                .action("cau", "can-tho", null)
                .report(before("can-tho").action("cau", null, Status.IN_PROGRESS))
                .report(other(latest("can-tho")));

        assertEquals(List.of(), dropped(world, "2025-06-14"));
        assertEquals(List.of("cau"), dropped(world, "2025-06-15"));
    }

    @Test
    void what_was_done_there_is_not_dropped_even_if_another_party_says_it_is_open() {
        TestWorld world = new TestWorld()
                .action("cau", "can-tho", null)
                .report(before("hau-giang").action("cau", null, Status.DONE))
                .report(before("can-tho").action("cau", null, Status.IN_PROGRESS))
                .report(other(latest("hau-giang")));

        assertEquals(List.of(), dropped(world, D));
    }

    @Test
    void a_party_drops_what_another_still_reports() {
        TestWorld world = new TestWorld()
                .action("cau", "can-tho", null)
                .report(before("hau-giang").action("cau", null, Status.IN_PROGRESS))
                .report(other(latest("hau-giang")))
                .report(latest("can-tho").action("cau", null, Status.IN_PROGRESS));

        assertEquals(List.of("cau"), dropped(world, D));
        assertEquals("can-tho", world.only(DroppedAction.class, D).unit());
        assertEquals("hau-giang", world.only(DroppedAction.class, D).reporter());
    }

    @Test
    void a_latest_report_without_any_action_drops_nothing() {
        TestWorld world = new TestWorld()
                .action("cau", "can-tho", null)
                .report(before("can-tho").action("cau", null, Status.IN_PROGRESS))
                .report(latest("can-tho").value("x", "1"));

        assertEquals(List.of(), dropped(world, D));
    }

    @Test
    void only_the_last_report_before_the_latest_is_looked_at_whatever_its_quarter() {
        TestWorld world = new TestWorld()
                .action("cau", "can-tho", null)
                .action("duong", "can-tho", null)
                .report(new TestReport("can-tho", "2024-Q3", "2024-09-15").action("duong", null, Status.IN_PROGRESS))
                .report(new TestReport("can-tho", "2024-Q4", "2024-12-15").action("cau", null, Status.IN_PROGRESS))
                .report(other(latest("can-tho")));

        assertEquals(List.of("cau"), dropped(world, D));
    }

    @Test
    void a_regular_action_is_dropped_and_a_cancelled_one_that_the_register_lacks_is_not() {
        TestWorld world = new TestWorld()
                .regularAction("tuan-tra", "can-tho")
                .report(before("can-tho")
                        .action("tuan-tra", null, Status.REGULAR)
                        .action(null, "Xây kho", Status.CANCELLED)
                        .action(null, "Xây trạm", Status.PAUSED))
                .report(other(latest("can-tho")));

        assertEquals(List.of("tuan-tra", "xay-tram"), dropped(world, D));
        assertFalse(world.all(DroppedAction.class, D).toList().get(1).registered());
    }

    @Test
    void of_several_parties_that_dropped_it_the_lead_is_named_else_the_first() {
        TestWorld world = new TestWorld()
                .action("cau", "hau-giang", null)
                .action("duong", null, null)
                .report(before("can-tho")
                        .action("cau", null, Status.IN_PROGRESS)
                        .action("duong", null, Status.IN_PROGRESS))
                .report(before("hau-giang")
                        .action("cau", null, Status.IN_PROGRESS)
                        .action("duong", null, Status.IN_PROGRESS))
                .report(other(latest("can-tho")))
                .report(other(latest("hau-giang")));

        assertEquals(List.of("cau", "duong"), dropped(world, D));
        assertEquals(
                List.of("hau-giang", "can-tho"),
                world.all(DroppedAction.class, D).map(DroppedAction::reporter).toList());
    }

    @Test
    void after_a_merger_the_holders_report_is_the_partys_latest() {
        TestWorld world = new TestWorld()
                .action("cau", "hau-giang", null)
                .report(latest("hau-giang").action("cau", null, Status.IN_PROGRESS))
                .report(other(new TestReport("can-tho", "2025-Q3", "2025-09-15")));

        DroppedAction action = world.only(DroppedAction.class, "2025-09-30");
        assertEquals("can-tho", action.reporter());
        assertEquals("can-tho", action.unit());
    }

    @Test
    void the_nearest_row_that_only_the_latest_report_has_may_be_its_new_name() {
        TestWorld world = new TestWorld()
                .report(before("can-tho")
                        .action(null, "Xây dựng tuyến đường nối hai tỉnh", Status.IN_PROGRESS)
                        .action(null, "Xây dựng tuyến đường nối ba tỉnh", Status.IN_PROGRESS))
                .report(latest("can-tho")
                        .action(null, "Xây dựng tuyến đường nối ba tỉnh", Status.IN_PROGRESS)
                        .action(null, "2. Xây dựng các tuyến đường nối hai tỉnh", Status.IN_PROGRESS)
                        .action(null, "Tổ chức hội chợ nông sản", Status.IN_PROGRESS));

        assertEquals(
                "2. Xây dựng các tuyến đường nối hai tỉnh",
                world.only(DroppedAction.class, D).nearest());
    }

    @Test
    void no_name_is_proposed_where_none_is_near_nor_that_of_another_registered_action() {
        TestWorld far = new TestWorld()
                .report(before("can-tho").action(null, "Xây cầu", Status.IN_PROGRESS))
                .report(other(latest("can-tho")));
        TestWorld registered = new TestWorld()
                .action("cau-1", "can-tho", null)
                .action("cau-2", "can-tho", null)
                .report(before("can-tho").action(null, "Việc cau-1", Status.IN_PROGRESS))
                .report(latest("can-tho").action(null, "Việc cau-2", Status.IN_PROGRESS));

        assertNull(far.only(DroppedAction.class, D).nearest());
        assertNull(registered.only(DroppedAction.class, D).nearest());
    }

    @Test
    void where_very_many_rows_are_new_no_name_is_proposed() {
        TestReport former = before("can-tho");
        TestReport now = latest("can-tho");
        for (int at = 0; at < 101; at++) {
            former.action(null, "Xây dựng tuyến đường số " + at, Status.IN_PROGRESS);
            now.action(null, "Xây dựng các tuyến đường số " + at, Status.IN_PROGRESS);
        }
        TestWorld world = new TestWorld().report(former).report(now);

        assertEquals(101, world.all(DroppedAction.class, D).count());
        assertTrue(world.all(DroppedAction.class, D).allMatch(action -> action.nearest() == null));
    }
}
