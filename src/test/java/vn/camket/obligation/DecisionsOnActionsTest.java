package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Frequency;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.Scheme;
import vn.camket.fact.Status;
import vn.camket.register.RegisterFiles;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.value.Values;

/** Holds the rules to the points made precise on actions. */
class DecisionsOnActionsTest {
    private static final List<String> NONE = List.of();
    private static final String D = "2025-03-20";

    @Test
    @DisplayName("Who is \"the lead\" in the state of an action?")
    void the_state_row_is_the_leads_else_the_first_partys() {
        assertEquals(List.of("error action:cau @hau-giang"), overdue(doneByCanTho("hau-giang"), D));
        assertEquals(NONE, overdue(doneByCanTho("can-tho"), D));
        assertEquals(NONE, overdue(doneByCanTho(null), D));
        assertEquals(
                List.of("error action:cau @hau-giang"),
                overdue(doneByCanTho(null).parties(TestWorld.party("hau-giang"), TestWorld.party("can-tho")), D));
        assertEquals(NONE, overdue(doneByCanThoBesideNgheAn("2025-Q3", "2025-09-16"), "2025-09-20"));
        assertEquals(
                List.of("error action:cau @nghe-an"),
                overdue(doneByCanThoBesideNgheAn("2025-Q2", "2025-06-16"), "2025-06-20"));
        assertEquals(NONE, overdue(twice(Status.DONE, Status.IN_PROGRESS), D));
        assertEquals(List.of("error action:cau @can-tho"), overdue(twice(Status.IN_PROGRESS, Status.DONE), D));
    }

    private static TestWorld doneByCanTho(String lead) {
        return new TestWorld()
                .action("cau", lead, "2025-02-01")
                .report(canTho("2025-Q1").action("cau", null, Status.DONE))
                .report(hauGiang("2025-Q1").action("cau", null, Status.IN_PROGRESS));
    }

    /** Hậu Giang comes first and merges into Cần Thơ between the two quarters. */
    private static TestWorld doneByCanThoBesideNgheAn(String quarter, String date) {
        return new TestWorld()
                .parties(TestWorld.party("hau-giang"), TestWorld.party("nghe-an"), TestWorld.party("can-tho"))
                .action("cau", null, "2025-04-01")
                .report(new TestReport("can-tho", quarter, date).action("cau", null, Status.DONE))
                .report(new TestReport("nghe-an", quarter, date).action("cau", null, Status.IN_PROGRESS));
    }

    private static TestWorld twice(Status first, Status second) {
        return new TestWorld()
                .action("cau", "can-tho", "2025-02-01")
                .report(canTho("2025-Q1").action("cau", null, first).action("cau", null, second));
    }

    @Test
    @DisplayName("Regular by report")
    void an_action_without_a_registered_due_is_regular_when_its_row_says_so() {
        TestWorld regular = reported("can-tho", null, canTho("2025-Q1").action("cau", null, Status.REGULAR));
        TestWorld regularDue = reported(
                "can-tho",
                null,
                canTho("2025-Q1").action("cau", null, Status.IN_PROGRESS).due(null));
        TestWorld neither = reported("can-tho", null, canTho("2025-Q1").action("cau", null, Status.IN_PROGRESS));
        TestWorld dueInRegister = reported(
                "can-tho",
                "2025-03-01",
                canTho("2025-Q1").action("cau", null, Status.REGULAR).due(null));
        TestWorld byRegister = new TestWorld()
                .regularAction("cau", "can-tho")
                .report(canTho("2025-Q1")
                        .action("cau", null, Status.IN_PROGRESS)
                        .due("2025-03-01"));

        assertEquals(NONE, undated(regular));
        assertEquals(NONE, undated(regularDue));
        assertEquals(List.of("warning action:cau @can-tho"), undated(neither));
        assertEquals(List.of("warning action:cau @can-tho"), overdue(dueInRegister, D));
        assertEquals(NONE, overdue(byRegister, D));
    }

    @Test
    @DisplayName("Blank status")
    void progress_100_is_done_only_under_a_blank_status() {
        List<String> late = List.of("warning action:cau @can-tho");

        assertEquals(NONE, overdue(status(null, "100"), D));
        assertEquals(NONE, overdue(status(words("-"), "100"), D));
        assertEquals(NONE, overdue(status(words("…"), "100"), D));
        assertEquals(NONE, overdue(status(words("đang chờ trăng lên"), "100"), D));
        assertEquals(late, overdue(status(words("-"), "99"), D));
        assertEquals(late, overdue(status(words("Chưa cập nhật"), "100"), D));
        assertEquals(NONE, overdue(status(words("100%"), "0"), D));
        assertEquals(late, overdue(status(GridCell.percent(4, 4, BigDecimal.ONE), "0"), D));
    }

    private static TestWorld status(GridCell cell, String progress) {
        Values values = new Values(RegisterFiles.load(Path.of("rules")).vocabulary());
        TestRow row = new TestRow(5)
                .text("code", "cau")
                .stated("status", values.status("Biểu 1", cell))
                .progress(progress);
        return reported("can-tho", "2025-03-01", canTho("2025-Q1").with(row.action()));
    }

    private static GridCell words(String text) {
        return GridCell.words(4, 4, text);
    }

    @Test
    @DisplayName("Overdue: grouping")
    void an_action_is_overdue_after_its_due_when_not_done_or_never_reported() {
        TestWorld unreported = new TestWorld().action("cau", "can-tho", "2025-03-19");
        TestReport row =
                canTho("2025-Q1").action("cau", null, Status.IN_PROGRESS).due("2025-03-19");

        assertEquals(List.of("warning action:cau @can-tho"), overdue(unreported, D));
        assertEquals(NONE, overdue(unreported, "2025-03-19"));
        assertEquals(List.of("warning action:cau @can-tho"), overdue(reported("can-tho", null, row), D));
        assertEquals(NONE, overdue(reported("can-tho", "2025-03-20", row), D));
        assertEquals(
                NONE,
                overdue(reported("can-tho", "2025-03-19", canTho("2025-Q1").action("cau", null, Status.DONE)), D));
    }

    @Test
    @DisplayName("Actions never reported and the rules on \"the latest row\"")
    void rules_on_the_latest_row_pass_over_what_was_never_reported() {
        TestWorld never = new TestWorld().action("cau", null, null);
        TestWorld once = reported(null, null, canTho("2024-Q4").action("cau", null, Status.IN_PROGRESS));
        TestWorld later = reported(null, null, canTho("2024-Q4").action("cau", null, Status.IN_PROGRESS))
                .report(canTho("2025-Q1")
                        .action("cau", null, Status.IN_PROGRESS)
                        .lead("Cần Thơ")
                        .due("2025-12-01"));

        assertEquals(NONE, undated(never));
        assertEquals(NONE, leads(never));
        assertEquals(List.of("warning action:cau @can-tho"), undated(once));
        assertEquals(List.of("error action:cau @can-tho"), leads(once));
        assertEquals(NONE, undated(later));
        assertEquals(NONE, leads(later));
    }

    @Test
    @DisplayName("More than one lead")
    void leads_are_parted_by_strong_signs_and_by_weak_ones_between_known_names() {
        List<String> several = List.of("info action:cau @can-tho");

        for (String two : List.of(
                "Ban A; Ban B",
                "Ban A\nBan B",
                "Ban A + Ban B",
                "Cần Thơ, Hậu Giang",
                "Cần Thơ / Sở Khoa học và Công nghệ",
                "Cần Thơ và Hậu Giang",
                "Cần Thơ and Hậu Giang")) {
            assertEquals(several, leads(led("can-tho", two)), two);
            assertEquals(several, leads(led(null, two)), two);
        }
        for (String one : List.of("Ban A, Ban B", "Cần Thơ và Ban B", "Sở Bưu chính, Viễn thông", "Ban A / Cần Thơ")) {
            assertEquals(NONE, leads(led("can-tho", one)), one);
        }
    }

    private static TestWorld led(String lead, String words) {
        return reported(
                lead,
                null,
                canTho("2025-Q1").action("cau", null, Status.IN_PROGRESS).lead(words));
    }

    @Test
    @DisplayName("`stalled-action` with several parties")
    void an_action_stalls_in_the_reports_of_the_party_whose_row_is_its_state() {
        assertEquals(List.of("warning action:cau @hau-giang"), stalled(stalledAtHauGiang("hau-giang")));
        assertEquals(NONE, stalled(stalledAtHauGiang("can-tho")));

        TestWorld same = alike("2024-Q3", "2024-Q4", "2025-Q1");
        TestWorld gap = alike("2024-Q2", "2024-Q4", "2025-Q1");
        TestWorld halves = alike("2023-Q4", "2024-Q2", "2024-Q4");
        assertEquals(List.of("warning action:cau @can-tho"), stalled(same));
        assertEquals(
                NONE,
                stalled(alike("2024-Q3", "2024-Q4", "2025-Q1")
                        .report(canTho("2025-Q1").named("z.xlsx"))));
        assertEquals(NONE, stalled(gap.reporting(Frequency.QUARTER, Scheme.ND09, "2023-Q4")));
        assertEquals(NONE, stalled(halves.reporting(Frequency.QUARTER, Scheme.ND09, "2023-Q4")));
        assertEquals(
                List.of("warning action:cau @can-tho"),
                stalled(halves.reporting(Frequency.HALF_YEAR, Scheme.ND09, "2023-Q4")));
        assertEquals(NONE, stalled(halves.reporting(Frequency.NONE, Scheme.ND09, null)));
        assertEquals(
                List.of("warning action:cau @can-tho"), stalled(same.reporting(Frequency.NONE, Scheme.ND09, null)));
        assertEquals(NONE, stalled(same.report(canTho("2025-Q1").named("z.xlsx").with(stalledRow("51")))));
    }

    private static TestWorld stalledAtHauGiang(String lead) {
        TestWorld world = new TestWorld().action("cau", lead, null);
        int progress = 0;
        for (String quarter : List.of("2024-Q3", "2024-Q4", "2025-Q1")) {
            progress += 10;
            world.report(hauGiang(quarter).action("cau", null, Status.IN_PROGRESS));
            world.report(canTho(quarter).action("cau", null, Status.IN_PROGRESS, progress, null, null));
        }
        return world;
    }

    private static TestWorld alike(String first, String second, String third) {
        return new TestWorld()
                .action("cau", "can-tho", null)
                .report(canTho(first).with(stalledRow("50")))
                .report(canTho(second).with(stalledRow("50.0")))
                .report(canTho(third).with(stalledRow("50.00")));
    }

    private static ReportedAction stalledRow(String progress) {
        return new TestRow(5)
                .text("code", "cau")
                .status(Status.IN_PROGRESS)
                .progress(progress)
                .action();
    }

    @Test
    @DisplayName("`dropped-action` and the empty report")
    void an_action_is_dropped_by_a_report_that_has_other_actions() {
        List<String> found = List.of("error action:cau @can-tho");
        TestReport other = canTho("2025-Q1").action("duong", null, Status.IN_PROGRESS);

        assertEquals(found, dropped(before(Status.IN_PROGRESS).report(other)));
        assertEquals(
                NONE,
                dropped(before(Status.IN_PROGRESS).report(canTho("2025-Q1").value("xa", "5"))));
        assertEquals(NONE, dropped(before(Status.DONE).report(other)));
        assertEquals(
                found,
                dropped(before(Status.IN_PROGRESS)
                        .report(canTho("2024-Q3").action("cau", null, Status.DONE))
                        .report(hauGiang("2025-Q1").action("cau", null, Status.DONE))
                        .report(other)));
        assertEquals(
                found,
                dropped(new TestWorld()
                        .regularAction("cau", "can-tho")
                        .report(canTho("2024-Q4").action("cau", null, Status.REGULAR))
                        .report(other)));
        assertEquals(
                found,
                dropped(before(Status.IN_PROGRESS)
                        .report(other)
                        .report(hauGiang("2024-Q4").action("cau", null, Status.IN_PROGRESS))
                        .report(hauGiang("2025-Q1").action("duong", null, Status.IN_PROGRESS))));
    }

    private static TestWorld before(Status status) {
        return new TestWorld()
                .action("cau", "can-tho", null)
                .report(canTho("2024-Q4").action("cau", null, status));
    }

    private static TestReport canTho(String quarter) {
        return new TestReport("can-tho", quarter, quarter.equals("2025-Q1") ? "2025-03-16" : "2024-12-16");
    }

    private static TestReport hauGiang(String quarter) {
        return new TestReport("hau-giang", quarter, quarter.equals("2025-Q1") ? "2025-03-16" : "2024-12-16");
    }

    private static TestWorld reported(String lead, String due, TestReport report) {
        return new TestWorld().action("cau", lead, due).report(report);
    }

    private static List<String> overdue(TestWorld world, String date) {
        return Verdicts.of(world, "overdue-action", date);
    }

    private static List<String> undated(TestWorld world) {
        return Verdicts.of(world, "undated-action", D);
    }

    private static List<String> leads(TestWorld world) {
        return Verdicts.of(world, "action-without-single-lead", D);
    }

    private static List<String> stalled(TestWorld world) {
        return Verdicts.of(world, "stalled-action", D);
    }

    private static List<String> dropped(TestWorld world) {
        return Verdicts.of(world, "dropped-action", D);
    }
}
