package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Quarter;
import vn.camket.fact.Share;
import vn.camket.fact.StatedMeasure;
import vn.camket.fact.StatedTarget;
import vn.camket.fact.ValueChange;

class ReporterRowsTest {
    private static final String D = "2025-10-01";

    private static TestWorld world(String... by) {
        return new TestWorld().commitment("tuyen", "0", "8", by);
    }

    private static TestReport report(String unit, String quarter, String date) {
        return new TestReport(unit, quarter, date);
    }

    private static TestReport second(String value, String measure, String beside, String target) {
        return report("can-tho", "2025-Q2", "2025-06-16").measurement("tuyen", value, measure, beside, target);
    }

    private static ValueChange change(String baseline, String target, String former, String value) {
        return new TestWorld()
                .commitment("tuyen", baseline, target, "can-tho")
                .report(report("can-tho", "2025-Q1", "2025-03-17").value("tuyen", former))
                .report(second(value, null, null, null))
                .only(ValueChange.class, D);
    }

    @Test
    void the_latest_value_stands_beside_the_one_before_and_reports_without_a_value_are_skipped() {
        ValueChange change = world("can-tho")
                .report(report("can-tho", "2024-Q3", "2024-09-16").value("tuyen", "9"))
                .report(report("can-tho", "2024-Q4", "2024-12-16").value("tuyen", "4"))
                .report(report("can-tho", "2025-Q1", "2025-03-17").value("tuyen", null))
                .report(second("6", null, null, null))
                .report(report("can-tho", "2025-Q3", "2025-09-15"))
                .only(ValueChange.class, D);

        assertEquals(Quarter.parse("2024-Q4"), change.formerQuarter());
        assertEquals(new BigDecimal("4"), change.former());
        assertEquals(new BigDecimal("6"), change.value());
        assertFalse(change.isSameYear());
        assertTrue(change("0", "8", "1", "2").isSameYear());
    }

    @Test
    void values_in_another_name_are_never_compared() {
        TestWorld world = world("hau-giang")
                .report(report("hau-giang", "2025-Q1", "2025-03-17").value("tuyen", "6"))
                .report(report("can-tho", "2025-Q1", "2025-03-17").value("tuyen", "9"))
                .report(report("can-tho", "2025-Q3", "2025-09-15").value("tuyen", "2"));
        assertEquals(0, world.all(ValueChange.class, D).count());

        world.report(report("hau-giang", "2025-Q3", "2025-09-15").value("tuyen", "5"));
        ValueChange change = world.only(ValueChange.class, D);
        assertEquals("hau-giang", change.reporter());
        assertEquals("can-tho", change.unit());
        assertEquals(BigDecimal.ONE, change.fall());
    }

    @Test
    void departments_that_are_parties_of_their_own_are_told_apart() {
        TestWorld world = new TestWorld()
                .parties(TestWorld.party("can-tho", "so-thong-tin"), TestWorld.party("can-tho", "so-khoa-hoc"))
                .commitment("tuyen", "0", "8", "can-tho")
                .report(report("can-tho", "2024-Q3", "2024-09-16")
                        .department("so-thong-tin")
                        .value("tuyen", "6"))
                .report(report("can-tho", "2024-Q4", "2024-12-16")
                        .department("so-khoa-hoc")
                        .value("tuyen", "2"));

        assertEquals(0, world.all(ValueChange.class, D).count());
    }

    @Test
    void departments_of_a_merged_unit_are_told_apart_in_the_name_of_its_successor() {
        TestWorld world = new TestWorld()
                .parties(TestWorld.party("hau-giang"), TestWorld.party("hau-giang", "so-khoa-hoc"))
                .commitment("tuyen", "0", "8", "hau-giang")
                .report(report("can-tho", "2025-Q3", "2025-09-16").value("tuyen", "6"))
                .report(report("can-tho", "2025-Q4", "2025-12-16")
                        .department("so-khoa-hoc")
                        .value("tuyen", "2"));
        assertEquals(0, world.all(ValueChange.class, "2025-12-31").count());

        world.report(report("can-tho", "2025-Q4", "2025-12-16").value("tuyen", "5"));
        assertEquals(BigDecimal.ONE, world.only(ValueChange.class, "2025-12-31").fall());
    }

    @Test
    void a_fall_goes_against_the_direction_of_the_commitment() {
        assertEquals(BigDecimal.ONE, change("0", "8", "5", "4").fall());
        assertEquals(new BigDecimal("-1"), change("0", "8", "4", "5").fall());
        assertEquals(BigDecimal.ONE, change("8", "0", "4", "5").fall());
        assertNull(change("8", "8", "5", "4").fall());
    }

    @Test
    void times_and_shares_are_exact_and_missing_where_nothing_can_be_divided() {
        assertEquals(
                new Share(new BigDecimal("7"), new BigDecimal("3")),
                change("0", "8", "3", "7").times());
        assertNull(change("0", "8", "0", "7").times());
        assertNull(change("0", "8", "-1", "7").times());
        assertEquals(
                new Share(new BigDecimal("7"), new BigDecimal("8")),
                change("0", "8", "3", "7").shareOfTarget());
        assertNull(change("8", "0", "3", "7").shareOfTarget());
    }

    @Test
    void the_column_names_the_unit_of_measure_and_else_the_words_beside_the_value() {
        assertEquals("Chiếc", measure("5", "Chiếc", "tuyến").stated());
        assertEquals("tuyến", measure("5", null, "tuyến").stated());
        assertEquals(
                0,
                world("can-tho")
                        .report(second("5", null, null, null))
                        .all(StatedMeasure.class, D)
                        .count());
    }

    private static StatedMeasure measure(String value, String column, String beside) {
        return world("can-tho").report(second(value, column, beside, null)).only(StatedMeasure.class, D);
    }

    @Test
    void equal_spellings_have_one_standard_form() {
        assertEquals(
                measure("5", "CHIẾC", null).standard(),
                measure("5", "CHIẾC", null).statedStandard());
        assertEquals("tuyen", measure("5", "Tuyến", null).statedStandard());
    }

    @Test
    void only_the_latest_row_of_a_name_is_asked_for_its_unit_of_measure() {
        TestWorld world = world("can-tho")
                .report(report("can-tho", "2025-Q1", "2025-03-17").measurement("tuyen", "5", "km", null, null))
                .report(second(null, "cái", null, null))
                .report(report("can-tho", "2025-Q3", "2025-09-15"));

        assertEquals("cái", world.only(StatedMeasure.class, D).stated());
    }

    @Test
    void the_target_is_of_the_row_with_the_value_and_else_of_the_latest_row() {
        TestWorld valued = world("can-tho")
                .report(report("can-tho", "2025-Q1", "2025-03-17").measurement("tuyen", "5", null, null, "7"))
                .report(second(null, null, null, "6"));
        TestWorld none = world("can-tho")
                .report(report("can-tho", "2025-Q1", "2025-03-17").measurement("tuyen", null, null, null, "7"))
                .report(second(null, null, null, "6"));
        TestWorld blank = world("can-tho")
                .report(report("can-tho", "2025-Q1", "2025-03-17").measurement("tuyen", null, null, null, "7"))
                .report(second("5", null, null, null));

        assertEquals(new BigDecimal("7"), valued.only(StatedTarget.class, D).stated());
        assertEquals(new BigDecimal("6"), none.only(StatedTarget.class, D).stated());
        assertEquals(0, blank.all(StatedTarget.class, D).count());
    }

    @Test
    void a_lowering_is_what_makes_the_target_easier() {
        assertEquals(BigDecimal.ONE, lowering("0", "8", "7"));
        assertEquals(new BigDecimal("-1"), lowering("0", "8", "9"));
        assertEquals(new BigDecimal("2"), lowering("8", "1", "3"));
        assertEquals(BigDecimal.ONE, lowering("8", "8", "7"));
    }

    private static BigDecimal lowering(String baseline, String target, String stated) {
        return new TestWorld()
                .commitment("tuyen", baseline, target, "can-tho")
                .report(second("5", null, null, stated))
                .only(StatedTarget.class, D)
                .lowering();
    }

    @Test
    void reports_of_units_that_owe_nothing_are_not_heard() {
        TestWorld world = world("hau-giang")
                .report(report("can-tho", "2024-Q4", "2024-12-16").measurement("tuyen", "1", "km", null, "1"))
                .report(report("can-tho", "2025-Q1", "2025-03-17").measurement("tuyen", "9", "km", null, "1"));

        assertEquals(
                List.of(),
                world.facts(D).stream()
                        .filter(fact -> fact instanceof ValueChange
                                || fact instanceof StatedMeasure
                                || fact instanceof StatedTarget)
                        .toList());
    }
}
