package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.camket.fact.DataWindow;
import vn.camket.fact.Frequency;
import vn.camket.fact.Provenance;
import vn.camket.fact.ReceivedReport;
import vn.camket.fact.ReportVersions;
import vn.camket.fact.ReviewKind;
import vn.camket.fact.Scheme;
import vn.camket.fact.Status;

class ReportFactsTest {
    private static final String D = "2025-12-31";

    private static TestReport report(String date) {
        return new TestReport("hau-giang", "2025-Q3", date);
    }

    private static ReportVersions versions(TestReport... reports) {
        return world(reports).only(ReportVersions.class, D);
    }

    private static TestWorld world(TestReport... reports) {
        TestWorld world = new TestWorld();
        for (TestReport report : reports) {
            world.report(report);
        }
        return world;
    }

    @Test
    void a_stated_window_is_told_beside_the_one_of_the_scheme() {
        DataWindow window = world(report("2025-09-15").dataWindow("2025-07-01", "2025-09-30"))
                .only(DataWindow.class, D);
        DataWindow calendar = world(report("2025-09-15").dataWindow("2025-07-01", null))
                .reporting(Frequency.QUARTER, Scheme.CALENDAR, null)
                .only(DataWindow.class, D);

        assertEquals("hau-giang", window.reporter());
        assertEquals("can-tho", window.unit());
        assertEquals(LocalDate.parse("2025-07-01"), window.from());
        assertEquals(LocalDate.parse("2025-06-15"), window.opens());
        assertEquals(LocalDate.parse("2025-09-14"), window.closes());
        assertEquals(
                List.of("B2"), window.sources().stream().map(Provenance::cell).toList());
        assertEquals(LocalDate.parse("2025-07-01"), calendar.opens());
        assertEquals(LocalDate.parse("2025-09-30"), calendar.closes());
        assertNull(calendar.to());
    }

    @Test
    void windows_of_losing_reports_are_told_and_those_of_reports_that_do_not_count_are_not() {
        TestWorld world = world(
                report("2025-09-15").dataWindow("2025-06-15", null),
                report("2025-09-20").named("2025-Q3/sửa.xlsx").dataWindow("2025-06-16", null),
                report("2026-01-02").named("2025-Q3/sau.xlsx").dataWindow("2025-06-17", null),
                report("2025-09-21").named("2025-Q3/trống.xlsx"));

        assertEquals(
                List.of(LocalDate.parse("2025-06-15"), LocalDate.parse("2025-06-16")),
                world.all(DataWindow.class, D).map(DataWindow::from).toList());
    }

    @Test
    void of_several_reports_the_latest_by_date_holds() {
        ReportVersions versions = versions(
                report("2025-09-20").named("2025-Q3/a.xlsx"),
                report("2025-09-15").named("2025-Q3/c.xlsx"),
                report("2025-09-16")
                        .named("2025-Q3/b.xlsx")
                        .action("x", null, Status.DONE)
                        .review(ReviewKind.INTERIM, "2025-09-01"));

        assertEquals("2025-Q3/a.xlsx", versions.standing());
        assertEquals(LocalDate.parse("2025-09-20"), versions.reportDate());
        assertEquals(
                "[2025-Q3/c.xlsx: 0, 2025-Q3/b.xlsx: 2]", versions.uncounted().toString());
        assertEquals(2, versions.superseded());
        assertEquals(
                List.of("2025-Q3/a.xlsx", "2025-Q3/c.xlsx", "2025-Q3/b.xlsx"),
                versions.sources().stream().map(Provenance::file).toList());
    }

    @Test
    void on_one_date_the_later_path_holds_by_code_point() {
        assertEquals(
                "2025-Q3/b.xlsx",
                versions(
                                report("2025-09-15").named("2025-Q3/b.xlsx"),
                                report("2025-09-15").named("2025-Q3/B.xlsx"))
                        .standing());
    }

    @Test
    void a_report_without_a_date_has_the_day_on_which_it_was_due() {
        TestReport undated = report(null).named("2025-Q3/không ngày.xlsx").countsFrom("2025-09-16");

        assertEquals(
                "2025-Q3/không ngày.xlsx",
                versions(report("2025-09-15").named("2025-Q3/a.xlsx"), undated).standing());
        assertNull(versions(undated).reportDate());
        assertEquals(
                "2025-Q3/a.xlsx",
                versions(report("2025-09-17").named("2025-Q3/a.xlsx"), undated).standing());
    }

    @Test
    void one_report_or_one_that_does_not_count_yet_supersedes_none() {
        ReportVersions versions =
                versions(report("2025-09-15"), report("2026-01-02").named("2025-Q3/sau.xlsx"));

        assertEquals(0, versions.superseded());
        assertEquals(List.of(), versions.uncounted());
    }

    @Test
    void reports_of_two_units_are_no_duplicates_though_one_holds_the_other() {
        Map<String, ReportVersions> versions = world(
                        report("2025-09-15"), new TestReport("can-tho", "2025-Q3", "2025-09-16"))
                .all(ReportVersions.class, D)
                .collect(Collectors.toMap(ReportVersions::reporter, Function.identity()));

        assertEquals(2, versions.size());
        assertEquals(0, versions.get("can-tho").superseded());
    }

    @Test
    void departments_part_reports_only_where_they_tell_parties_apart() {
        TestReport one = report("2025-09-15").department("so-khoa-hoc");
        TestReport other = report("2025-09-16").named("2025-Q3/b.xlsx");
        TestWorld parted =
                world(one, other).parties(TestWorld.party("hau-giang", "so-khoa-hoc"), TestWorld.party("hau-giang"));
        TestWorld elsewhere = world(one, other)
                .parties(
                        TestWorld.party("hau-giang"),
                        TestWorld.party("nghe-an", "so-khoa-hoc"),
                        TestWorld.party("nghe-an"));

        assertEquals(2, parted.all(ReportVersions.class, D).count());
        assertEquals(1, elsewhere.only(ReportVersions.class, D).superseded());
    }

    @Test
    void lateness_is_told_of_the_earliest_report() {
        TestWorld world = world(report("2025-09-20").named("2025-Q3/sửa.xlsx"), report("2025-09-16"));

        assertEquals(
                List.of(LocalDate.parse("2025-09-16")),
                world.all(ReceivedReport.class, D)
                        .map(ReceivedReport::reportDate)
                        .toList());
    }
}
