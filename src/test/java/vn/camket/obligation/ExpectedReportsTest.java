package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Frequency;
import vn.camket.fact.OwedReports;
import vn.camket.fact.Provenance;
import vn.camket.fact.ReceivedReport;
import vn.camket.fact.Scheme;

class ExpectedReportsTest {
    private static TestReport report(String unit, String quarter, String date) {
        return new TestReport(unit, quarter, date);
    }

    private static String missing(TestWorld world, String owing, String date) {
        return world.all(OwedReports.class, date)
                .filter(owed -> owed.owing().equals(owing))
                .map(owed -> owed.missing().toString())
                .findFirst()
                .orElse("nothing owed");
    }

    @Test
    void a_report_is_expected_from_the_day_after_it_was_due() {
        assertEquals("nothing owed", missing(new TestWorld(), "can-tho", "2024-09-17"));
        assertEquals("[2024-Q3]", missing(new TestWorld(), "can-tho", "2024-09-18"));
    }

    @Test
    void the_last_quarter_owed_is_the_last_that_closes_by_the_end() {
        TestWorld nd09 = new TestWorld().period("2021-01-01", "2024-12-14");
        TestWorld short09 = new TestWorld().period("2021-01-01", "2024-12-13");

        assertEquals("[2024-Q3, 2024-Q4]", missing(nd09, "can-tho", "2026-01-01"));
        assertEquals("[2024-Q3]", missing(short09, "can-tho", "2026-01-01"));
    }

    @Test
    void the_first_quarter_by_default_is_the_first_whose_window_opens_on_or_after_signing() {
        TestWorld world = new TestWorld().reporting(Frequency.QUARTER, Scheme.ND09, null);

        assertEquals("[2024-Q3]", missing(world.signed("2024-06-15"), "can-tho", "2024-10-01"));
        assertEquals("nothing owed", missing(world.signed("2024-06-16"), "can-tho", "2024-10-01"));
        TestWorld unsigned = new TestWorld()
                .reporting(Frequency.QUARTER, Scheme.CALENDAR, null)
                .signed(null)
                .period("2024-07-01", "2025-12-31");
        assertEquals("[2024-Q3]", missing(unsigned, "can-tho", "2024-12-31"));
    }

    @Test
    void half_yearly_reports_are_owed_in_the_second_and_fourth_quarter_and_yearly_ones_in_the_fourth() {
        TestWorld half = new TestWorld().reporting(Frequency.HALF_YEAR, Scheme.ND09, "2024-Q3");
        TestWorld year = new TestWorld().reporting(Frequency.YEAR, Scheme.ND09, "2024-Q3");
        TestWorld none = new TestWorld().reporting(Frequency.NONE, Scheme.ND09, "2024-Q3");

        assertEquals("[2024-Q4, 2025-Q2]", missing(half, "can-tho", "2025-09-30"));
        assertEquals("[2024-Q4]", missing(year, "can-tho", "2025-09-30"));
        assertEquals("nothing owed", missing(none, "can-tho", "2025-09-30"));
    }

    @Test
    void the_department_chooses_between_parties_of_one_unit_also_in_a_report_of_its_holder() {
        TestReport ofDepartment = new TestReport("can-tho", "2025-Q3", "2025-09-15").department("so-khoa-hoc");
        TestWorld world = new TestWorld()
                .parties(TestWorld.party("hau-giang"), TestWorld.party("hau-giang", "so-thong-tin"))
                .reporting(Frequency.QUARTER, Scheme.ND09, "2025-Q3")
                .report(ofDepartment);

        assertEquals("[2025-Q3]", missing(world, "can-tho", "2025-09-30"));
        world.report(new TestReport("can-tho", "2025-Q3", "2025-09-15").named("own.xlsx"));
        assertEquals("[]", missing(world, "can-tho", "2025-09-30"));
    }

    @Test
    void quarters_before_a_merger_stay_with_the_old_name_and_later_ones_are_owed_once_by_the_holder() {
        TestWorld world = new TestWorld();

        assertEquals("[2024-Q3, 2024-Q4, 2025-Q1, 2025-Q2]", missing(world, "hau-giang", "2025-12-31"));
        assertEquals("[2024-Q3, 2024-Q4, 2025-Q1, 2025-Q2, 2025-Q3, 2025-Q4]", missing(world, "can-tho", "2025-12-31"));
        assertEquals(
                "can-tho",
                world.all(OwedReports.class, "2025-12-31")
                        .filter(owed -> owed.owing().equals("hau-giang"))
                        .findFirst()
                        .orElseThrow()
                        .unit());
    }

    @Test
    void one_report_of_the_holder_serves_all_parties_that_it_holds_whatever_name_it_bears() {
        TestWorld holder = new TestWorld().report(report("can-tho", "2025-Q3", "2025-09-15"));
        TestWorld former = new TestWorld().report(report("hau-giang", "2025-Q3", "2025-09-15"));
        TestWorld before = new TestWorld().report(report("can-tho", "2025-Q2", "2025-06-15"));

        assertEquals("[2024-Q3, 2024-Q4, 2025-Q1, 2025-Q2]", missing(holder, "can-tho", "2025-10-01"));
        assertEquals("[2024-Q3, 2024-Q4, 2025-Q1, 2025-Q2]", missing(former, "can-tho", "2025-10-01"));
        assertTrue(missing(before, "hau-giang", "2025-10-01").contains("2025-Q2"));
    }

    @Test
    void a_report_dated_after_the_date_does_not_count_yet_and_is_pointed_to() {
        TestWorld world = new TestWorld().report(report("can-tho", "2024-Q3", "2024-10-05"));

        assertEquals("[2024-Q3]", missing(world, "can-tho", "2024-10-04"));
        assertEquals("[]", missing(world, "can-tho", "2024-10-05"));
        assertEquals(
                List.of("2024-Q3/can-tho.xlsx"),
                world.all(OwedReports.class, "2024-10-04")
                        .flatMap(owed -> owed.sources().stream())
                        .map(Provenance::file)
                        .toList());
    }

    @Test
    void lateness_is_counted_from_the_due_day_and_from_the_outer_one() {
        ReceivedReport onTime = new TestWorld()
                .report(report("can-tho", "2024-Q3", "2024-09-17"))
                .only(ReceivedReport.class, "2024-10-31");
        ReceivedReport late = new TestWorld()
                .report(report("can-tho", "2024-Q3", "2024-09-26"))
                .only(ReceivedReport.class, "2024-10-31");

        assertEquals(0, onTime.daysLate());
        assertEquals(9, late.daysLate());
        assertEquals(1, late.daysPastOuter());
    }

    @Test
    void a_correction_is_not_late_and_neither_is_a_report_without_a_date_nor_one_that_is_not_owed() {
        TestWorld corrected = new TestWorld()
                .report(report("can-tho", "2024-Q3", "2024-09-16").named("a.xlsx"))
                .report(report("can-tho", "2024-Q3", "2024-10-16").named("b.xlsx"));
        TestWorld undated =
                new TestWorld().report(report("can-tho", "2024-Q3", null).countsFrom("2024-09-17"));
        TestWorld early = new TestWorld().report(report("can-tho", "2024-Q2", "2024-09-30"));

        assertEquals(-1, corrected.only(ReceivedReport.class, "2024-10-31").daysLate());
        assertEquals(List.of(), undated.all(ReceivedReport.class, "2024-10-31").toList());
        assertEquals(List.of(), early.all(ReceivedReport.class, "2024-10-31").toList());
    }
}
