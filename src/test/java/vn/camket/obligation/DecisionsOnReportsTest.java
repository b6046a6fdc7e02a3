package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.camket.Requests;
import vn.camket.fact.DocumentRole;
import vn.camket.fact.Frequency;
import vn.camket.fact.Scheme;
import vn.camket.fact.Stated;
import vn.camket.fact.Status;
import vn.camket.fact.Unit;
import vn.camket.fact.Units;
import vn.camket.finding.Finding;
import vn.camket.finding.Rule;
import vn.camket.register.RegisterFiles;
import vn.camket.rule.KeptRules;
import vn.camket.rule.RuleBase;

/** Shows each point made precise about reports and who owes them. */
class DecisionsOnReportsTest {
    private static final String D = "2025-12-31";
    private static final List<String> NONE = List.of();

    private static TestReport report(String unit, String quarter, String date) {
        return new TestReport(unit, quarter, date);
    }

    private static TestWorld bridge(String lead) {
        return new TestWorld().action("cau", lead, "2025-01-31");
    }

    private static Finding missing(String date) {
        return Verdicts.findings(new TestWorld(), date).stream()
                .filter(finding -> finding.subject().equals("reports:hau-giang"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("The finding's id")
    void a_merger_changes_who_must_act_and_not_the_id_and_no_agreement_is_written_as_a_hyphen() {
        assertEquals("hau-giang", missing("2025-06-30").unit());
        assertEquals("can-tho", missing("2025-07-01").unit());
        assertEquals(missing("2025-06-30").id(), missing("2025-07-01").id());

        String id = Finding.idOf("unreadable-workbook", null, "a.xlsx");
        assertEquals(Finding.idOf("unreadable-workbook", "-", "a.xlsx"), id);
        assertNotEquals(Finding.idOf("unreadable-workbook", TestWorld.ID, "a.xlsx"), id);
    }

    @Test
    @DisplayName("Names of parameters")
    void a_parameter_bears_the_stem_of_its_rule_and_an_agreement_may_override_it() throws Exception {
        TestWorld world = new TestWorld().action("cau", "can-tho", "2025-11-21");
        assertEquals(List.of("error action:cau @can-tho"), Verdicts.of(world, "overdue-action", D));
        world.parameter("overdue-action.error", "45");
        assertEquals(List.of("warning action:cau @can-tho"), Verdicts.of(world, "overdue-action", D));

        Set<String> before = new TreeSet<>(Set.of("archive", "reviews"));
        RuleBase.load(Path.of("rules"), KeptRules.in(Requests.HOME)).rules().stream()
                .map(Rule::stem)
                .forEach(before::add);
        for (String name : RegisterFiles.load(Path.of("rules")).parameters().keySet()) {
            assertTrue(before.contains(name.replaceFirst("\\.[A-Za-z]+$", "")), name);
        }
    }

    @Test
    @DisplayName("Which unit does a finding carry?")
    void the_present_holder_of_the_unit_that_the_subject_names_or_that_the_row_is_by_must_act() {
        TestWorld led = bridge("hau-giang");
        assertEquals(List.of("critical action:cau @hau-giang"), Verdicts.of(led, "overdue-action", "2025-06-30"));
        assertEquals(List.of("critical action:cau @can-tho"), Verdicts.of(led, "overdue-action", D));

        TestWorld unled = bridge(null);
        assertEquals(List.of("critical action:cau"), Verdicts.of(unled, "overdue-action", D));
        unled.report(report("hau-giang", "2025-Q1", "2025-03-17").action("cau", null, Status.IN_PROGRESS));
        assertEquals(List.of("critical action:cau @hau-giang"), Verdicts.of(unled, "overdue-action", "2025-06-30"));
        assertEquals(List.of("critical action:cau @can-tho"), Verdicts.of(unled, "overdue-action", D));

        TestWorld target = new TestWorld()
                .commitment("chi-tieu", "0", "10", "hau-giang", "can-tho")
                .during("2021-01-01", "2025-03-31")
                .report(report("can-tho", "2025-Q1", "2025-03-17").value("chi-tieu", "4"));
        assertEquals(
                List.of("critical commitment:chi-tieu @hau-giang"), Verdicts.of(target, "missed-target", "2025-06-30"));
        assertEquals(List.of("critical commitment:chi-tieu @can-tho"), Verdicts.of(target, "missed-target", D));

        TestWorld row = new TestWorld()
                .report(report("hau-giang", "2025-Q1", "2025-03-17").actionWithUnreadableDue("cau", "khi có vốn"));
        assertEquals(
                List.of("warning row:hau-giang:2025-Q1:action:cau:due @can-tho"),
                Verdicts.of(row, "unreadable-value", D));

        assertEquals(List.of("error self-agreement"), Verdicts.of(new TestWorld(), "self-agreement", D));
        TestWorld three = new TestWorld()
                .parties(TestWorld.party("nghe-an"), TestWorld.party("soc-trang"), TestWorld.party("hau-giang"));
        assertEquals(List.of("warning merged:can-tho @can-tho"), Verdicts.of(three, "merged-parties", D));
    }

    private static TestWorld twoRows() {
        return new TestWorld()
                .reporting(Frequency.QUARTER, Scheme.ND09, "2025-Q1")
                .report(report("can-tho", "2025-Q1", "2025-03-25")
                        .action("cau", "Xây cầu", Status.IN_PROGRESS)
                        .action("cau", "Xây cầu", Status.IN_PROGRESS));
    }

    @Test
    @DisplayName("State of the agreement for the reporting-duty family")
    void missing_and_late_reports_end_with_the_closure_and_what_rows_say_is_looked_at_in_any_state() {
        List<String> repeated = List.of("warning row:can-tho:2025-Q1:action:xay-cau#2 @can-tho");
        TestWorld ended = twoRows().period("2021-01-01", "2025-06-30");
        TestWorld closed = twoRows().document(DocumentRole.CLOSURE, "2025-06-01");
        TestWorld ahead = twoRows().period("2026-01-01", "2030-12-31");

        for (TestWorld duty : List.of(twoRows(), ended)) {
            assertEquals(List.of("warning report:can-tho:2025-Q1 @can-tho"), Verdicts.of(duty, "late-report", D));
            assertNotEquals(NONE, Verdicts.of(duty, "missing-reports", D));
        }
        for (TestWorld none : List.of(closed, ahead)) {
            assertEquals(NONE, Verdicts.of(none, "late-report", D));
            assertEquals(NONE, Verdicts.of(none, "missing-reports", D));
        }
        for (TestWorld any : List.of(twoRows(), ended, closed, ahead)) {
            assertEquals(repeated, Verdicts.of(any, "duplicate-row", D));
        }
    }

    /** Whether the second of two reports, each by its path and date, gives the state. */
    private static boolean secondHolds(String firstPath, String firstDate, String secondPath, String secondDate) {
        TestWorld world = bridge("can-tho")
                .report(report("can-tho", "2025-Q3", firstDate).named(firstPath).action("cau", null, Status.DONE))
                .report(report("can-tho", "2025-Q3", secondDate)
                        .named(secondPath)
                        .action("cau", null, Status.IN_PROGRESS));
        return !Verdicts.of(world, "overdue-action", D).isEmpty();
    }

    @Test
    @DisplayName("The losing duplicate")
    void the_loser_gives_no_state_and_its_rows_are_judged_and_a_correction_is_not_late() {
        assertTrue(secondHolds("z.xlsx", "2025-09-15", "a.xlsx", "2025-09-16"));
        assertFalse(secondHolds("z.xlsx", "2025-09-16", "a.xlsx", "2025-09-15"));
        assertTrue(secondHolds("2025-Q3/B.xlsx", "2025-09-15", "2025-Q3/b.xlsx", "2025-09-15"), "by code point");
        assertTrue(secondHolds("2025-Q3/z.xlsx", "2025-09-15", "2025-Q3b/a.xlsx", "2025-09-15"), "whole paths");

        TestWorld valued = new TestWorld()
                .commitment("chi-tieu", "0", "10", "can-tho")
                .during("2021-01-01", "2025-09-30")
                .report(report("can-tho", "2025-Q3", "2025-09-16")
                        .named("2025-Q3/sửa.xlsx")
                        .value("chi-tieu", "4"));
        List<String> missed = List.of("critical commitment:chi-tieu @can-tho");
        assertEquals(missed, Verdicts.of(valued, "missed-target", D));
        valued.report(report("can-tho", "2025-Q3", "2025-09-15").value("chi-tieu", "10"));
        assertEquals(missed, Verdicts.of(valued, "missed-target", D));

        TestWorld corrected = new TestWorld()
                .report(report("can-tho", "2025-Q3", "2025-09-15").actionWithUnreadableDue("cau", "khi có vốn"))
                .report(report("can-tho", "2025-Q3", "2025-10-20").named("2025-Q3/sửa.xlsx"));
        TestWorld late = new TestWorld().report(report("can-tho", "2025-Q3", "2025-10-20"));
        assertEquals(
                List.of("warning row:can-tho:2025-Q3:action:cau:due @can-tho"),
                Verdicts.of(corrected, "unreadable-value", D));
        assertEquals(NONE, Verdicts.of(corrected, "late-report", D));
        assertEquals(List.of("error report:can-tho:2025-Q3 @can-tho"), Verdicts.of(late, "late-report", D));
    }

    @Test
    @DisplayName("Parties with departments and `holder`")
    void parties_are_one_by_unit_and_department_and_a_department_chooses_between_parties_of_one_unit() {
        TestWorld pairs = new TestWorld()
                .parties(TestWorld.party("can-tho", "so-thong-tin"), TestWorld.party("hau-giang", "so-khoa-hoc"));
        assertEquals(List.of("error self-agreement"), Verdicts.of(pairs, "self-agreement", D));
        pairs.parties(TestWorld.party("can-tho"), TestWorld.party("hau-giang", "so-khoa-hoc"));
        assertEquals(NONE, Verdicts.of(pairs, "self-agreement", D));

        TestReport one = report("can-tho", "2024-Q4", "2024-12-16").department("so-thong-tin");
        TestReport other =
                report("can-tho", "2024-Q4", "2024-12-16").named("b.xlsx").department("so-khoa-hoc");
        TestWorld twins = new TestWorld()
                .reporting(Frequency.QUARTER, Scheme.ND09, "2024-Q4")
                .parties(TestWorld.party("can-tho", "so-khoa-hoc"), TestWorld.party("can-tho", "so-thong-tin"))
                .report(one);
        assertEquals(List.of("warning reports:can-tho @can-tho"), Verdicts.of(twins, "missing-reports", "2024-12-31"));
        twins.report(other);
        assertEquals(NONE, Verdicts.of(twins, "missing-reports", "2024-12-31"));

        TestWorld apart = new TestWorld()
                .reporting(Frequency.QUARTER, Scheme.ND09, "2024-Q4")
                .parties(TestWorld.party("can-tho", "so-khoa-hoc"), TestWorld.party("nghe-an"))
                .report(one);
        assertEquals(List.of("warning reports:nghe-an @nghe-an"), Verdicts.of(apart, "missing-reports", "2024-12-31"));

        TestWorld old = new TestWorld()
                .report(report("can-tho", "2025-Q1", "2025-03-10").department("so-thong-tin"));
        assertEquals(List.of("warning report:can-tho:2025-Q1 @can-tho"), Verdicts.of(old, "dissolved-reporter", D));
    }

    private static Unit unit(String id, String name) {
        return new Unit(id, false, name, "Huyện " + name, List.of(), null, null, List.of());
    }

    @Test
    @DisplayName("Party-committee names")
    void titles_are_dropped_from_the_front_of_unit_names_only_and_the_whole_name_is_looked_up_first() {
        Units units = TestWorld.units();
        for (String name :
                List.of("Cần Thơ", "UBND thành phố Cần Thơ", "Thành ủy Cần Thơ", "TP. Ủy ban nhân dân tỉnh Cần Thơ")) {
            assertEquals(Optional.of("can-tho"), units.find(name).map(Units.Named::unit), name);
        }
        assertEquals(Optional.empty(), units.find("Hội đồng nhân dân Cần Thơ"));
        Units alike = new Units(List.of(unit("gia", "Gia"), unit("tinh-gia", "Tĩnh Gia")));
        assertEquals("tinh-gia", alike.find("Tĩnh Gia").orElseThrow().unit());
        assertEquals("gia", alike.find("UBND tỉnh Gia").orElseThrow().unit());

        for (String second : List.of("Thành phố đường nối", "Đường nối")) {
            TestWorld world = new TestWorld()
                    .report(report("can-tho", "2025-Q1", "2025-03-17")
                            .action(null, "Đường nối", Status.IN_PROGRESS)
                            .action(null, second, Status.IN_PROGRESS));
            assertEquals(
                    second.equals("Đường nối") ? 1 : 0,
                    Verdicts.of(world, "duplicate-row", D).size(),
                    second);
        }
    }

    private static TestReport markets(String quarter, String date, String value) {
        return report("can-tho", quarter, date).indicator("Số chợ", "Hạ tầng", value);
    }

    @Test
    @DisplayName("Unregistered commitment")
    void an_indicator_that_is_not_registered_fills_its_field_and_is_judged_cell_by_cell_only() {
        TestWorld unregistered = new TestWorld()
                .report(markets("2025-Q1", "2025-03-17", "5").indicator("Số chợ", "Hạ tầng", "5"))
                .report(markets("2025-Q2", "2025-06-16", "3"));
        TestWorld registered = new TestWorld()
                .commitment("cho", "0", "10", "can-tho")
                .report(report("can-tho", "2025-Q1", "2025-03-17")
                        .value("cho", "5")
                        .value("cho", "5"))
                .report(report("can-tho", "2025-Q2", "2025-06-16").value("cho", "3"));

        assertEquals(List.of("warning field:y-te"), Verdicts.of(unregistered, "silent-field", D));
        assertEquals(NONE, Verdicts.of(unregistered, "duplicate-row", D));
        assertEquals(NONE, Verdicts.of(unregistered, "falling-total", D));
        assertEquals(
                List.of("warning row:can-tho:2025-Q1:commitment:cho#2 @can-tho"),
                Verdicts.of(registered, "duplicate-row", D));
        assertEquals(List.of("error commitment:cho:can-tho @can-tho"), Verdicts.of(registered, "falling-total", D));

        TestWorld odd = new TestWorld()
                .report(report("can-tho", "2025-Q1", "2025-03-17")
                        .with(new TestRow(9)
                                .text("indicator", "Số chợ")
                                .text("field", "Dân vận")
                                .unreadable("actual", "nhiều", Stated.Wanted.NUMBER)
                                .measurement()));
        assertEquals(
                List.of("warning row:can-tho:2025-Q1:commitment:so-cho:actual @can-tho"),
                Verdicts.of(odd, "unreadable-value", D));
        assertEquals(
                List.of("error row:can-tho:2025-Q1:commitment:so-cho @can-tho"), Verdicts.of(odd, "unknown-name", D));
    }
}
