package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.camket.fact.ActionShare;
import vn.camket.fact.Share;
import vn.camket.fact.Status;

class ActionSharesTest {
    private static final String D = "2025-04-01";

    private static ActionShare share(TestWorld world, String date) {
        return world.only(ActionShare.class, date);
    }

    @Test
    void registered_and_reported_actions_count_save_regular_and_cancelled_ones() {
        ActionShare share = share(
                new TestWorld()
                        .action("cau", "can-tho", "2025-12-31")
                        .action("duong", "can-tho", "2025-12-31")
                        .action("cho", "can-tho", null)
                        .report(new TestReport("can-tho", "2025-Q1", "2025-03-17")
                                .action("cau", null, Status.DONE)
                                .action("cho", null, Status.REGULAR)
                                .action(null, "Xây kho", Status.DONE_LATE)
                                .action(null, "Xây trạm", Status.PAUSED)
                                .action(null, "Xây bến", Status.CANCELLED)),
                D);

        assertEquals(2, share.done());
        assertEquals(4, share.actions());
        assertEquals(new Share(BigDecimal.ONE, new BigDecimal("2")), share.share());
    }

    @Test
    void days_are_counted_from_the_middle_of_the_period() {
        TestWorld world = new TestWorld().period("2021-01-01", "2025-12-31");

        assertEquals(0, share(world, "2023-07-02").daysPastMidpoint());
        assertEquals(1, share(world, "2023-07-03").daysPastMidpoint());
        assertNull(share(world.period("2021-01-01", null), D).daysPastMidpoint());
    }

    @Test
    void nothing_to_do_has_no_share() {
        assertNull(share(new TestWorld(), D).share());
    }
}
