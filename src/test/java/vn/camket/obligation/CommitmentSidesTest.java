package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camket.fact.CommitmentSide;
import vn.camket.fact.Quarter;
import vn.camket.fact.Share;
import vn.camket.fact.ValueSpread;

class CommitmentSidesTest {
    private static final String D = "2025-04-01";
    private static final String AFTER_MERGER = "2025-10-01";

    private static TestWorld world(String... by) {
        return new TestWorld()
                .parties(TestWorld.party("can-tho"), TestWorld.party("hau-giang"), TestWorld.party("nghe-an"))
                .commitment("tuyen", "0", "8", by);
    }

    private static TestReport report(String unit, String quarter, String date) {
        return new TestReport(unit, quarter, date);
    }

    private static TestReport first(String unit, String value) {
        return report(unit, "2025-Q1", "2025-03-17").value("tuyen", value);
    }

    private static CommitmentSide side(TestWorld world, String owing, String date) {
        return world.all(CommitmentSide.class, date)
                .filter(side -> side.owing().equals(owing))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_side_is_asked_about_the_latest_quarter_with_a_value() {
        TestWorld world = world("can-tho", "hau-giang", "nghe-an")
                .report(report("can-tho", "2024-Q4", "2024-12-16").value("tuyen", "3"))
                .report(report("nghe-an", "2024-Q4", "2024-12-16").value("tuyen", "3"))
                .report(first("can-tho", null))
                .report(first("hau-giang", "4"));

        CommitmentSide silent = side(world, "can-tho", D);
        assertEquals(Quarter.parse("2025-Q1"), silent.quarter());
        assertTrue(silent.reported());
        assertNull(silent.value());
        assertEquals("hau-giang", silent.giver());
        assertEquals(new BigDecimal("4"), silent.given());
        assertFalse(side(world, "nghe-an", D).reported());
        assertEquals(new BigDecimal("4"), side(world, "hau-giang", D).value());
    }

    @Test
    void a_report_without_any_row_of_the_commitment_gives_none() {
        TestWorld world = world("can-tho", "hau-giang")
                .report(first("can-tho", "4"))
                .report(report("hau-giang", "2025-Q1", "2025-03-17"));

        assertTrue(side(world, "hau-giang", D).reported());
        assertNull(side(world, "hau-giang", D).value());
        assertEquals("hau-giang", side(world, "hau-giang", D).unit());
        assertEquals("can-tho", side(world, "hau-giang", AFTER_MERGER).unit());
    }

    @Test
    void one_owing_unit_or_no_value_at_all_makes_no_sides() {
        TestWorld alone = world("can-tho").report(first("can-tho", "4")).report(first("nghe-an", null));
        TestWorld silent = world("can-tho", "nghe-an").report(first("can-tho", null));

        assertEquals(0, alone.all(CommitmentSide.class, D).count());
        assertEquals(0, silent.all(CommitmentSide.class, D).count());
    }

    @Test
    void units_that_share_a_holder_when_the_quarter_closes_are_one() {
        TestWorld world = world("can-tho", "hau-giang")
                .report(report("can-tho", "2025-Q3", "2025-09-15").value("tuyen", "4"))
                .report(report("hau-giang", "2025-Q3", "2025-09-15"));
        TestWorld three = world("nghe-an", "hau-giang", "can-tho")
                .report(report("nghe-an", "2025-Q3", "2025-09-15").value("tuyen", "4"))
                .report(report("can-tho", "2025-Q3", "2025-09-15").value("tuyen", "5"))
                .report(report("hau-giang", "2025-Q3", "2025-09-15"));

        assertEquals(0, world.all(CommitmentSide.class, AFTER_MERGER).count());
        assertEquals(
                List.of("nghe-an", "hau-giang"),
                three.all(CommitmentSide.class, AFTER_MERGER)
                        .map(CommitmentSide::owing)
                        .toList());
        assertEquals(new BigDecimal("5"), side(three, "hau-giang", AFTER_MERGER).value());
    }

    @Test
    void the_spread_is_of_the_latest_quarter_for_which_two_give_a_value() {
        TestWorld world = world("can-tho", "hau-giang")
                .report(report("can-tho", "2024-Q3", "2024-09-16").value("tuyen", "1"))
                .report(report("hau-giang", "2024-Q3", "2024-09-16").value("tuyen", "4"))
                .report(report("can-tho", "2024-Q4", "2024-12-16").value("tuyen", "5"))
                .report(report("hau-giang", "2024-Q4", "2024-12-16").value("tuyen", "4"))
                .report(first("can-tho", "6"));

        ValueSpread spread = world.only(ValueSpread.class, D);
        assertEquals(Quarter.parse("2024-Q4"), spread.quarter());
        assertEquals("can-tho", spread.highestBy());
        assertEquals("hau-giang", spread.lowestBy());
        assertEquals(new Share(BigDecimal.ONE, new BigDecimal("5")), spread.difference());
    }

    @Test
    void of_three_values_the_highest_stands_against_the_lowest() {
        ValueSpread spread = world("can-tho", "hau-giang", "nghe-an")
                .report(first("can-tho", "5"))
                .report(first("hau-giang", "-10"))
                .report(first("nghe-an", "4"))
                .only(ValueSpread.class, D);

        assertEquals(new Share(new BigDecimal("15"), BigDecimal.TEN), spread.difference());
    }

    @Test
    void two_zeros_do_not_differ() {
        ValueSpread spread = world("can-tho", "hau-giang")
                .report(first("can-tho", "0"))
                .report(first("hau-giang", "0.0"))
                .only(ValueSpread.class, D);

        assertEquals(Share.of(BigDecimal.ZERO), spread.difference());
    }

    @Test
    void merged_units_and_units_that_owe_nothing_are_in_no_spread() {
        TestWorld merged = world("can-tho", "hau-giang")
                .report(report("can-tho", "2025-Q3", "2025-09-15").value("tuyen", "1"))
                .report(report("hau-giang", "2025-Q3", "2025-09-15").value("tuyen", "9"));
        TestWorld foreign =
                world("can-tho", "hau-giang").report(first("can-tho", "1")).report(first("nghe-an", "9"));

        assertEquals(0, merged.all(ValueSpread.class, AFTER_MERGER).count());
        assertEquals(0, foreign.all(ValueSpread.class, D).count());
    }
}
