package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Status;

/** Holds the rules to the points made precise on programmes, plans, fields and child agreements. */
class DecisionsOnPlansTest {
    private static final List<String> NONE = List.of();
    private static final String D = "2025-03-20";

    @Test
    @DisplayName("`plan-not-cascaded`: age(programme)")
    void the_age_of_the_programme_is_that_of_its_earliest_document() {
        TestWorld world = new TestWorld()
                .parties(TestWorld.party("can-tho"), TestWorld.party("hau-giang"), TestWorld.party("nghe-an"))
                .programme("2025-03-10", "can-tho")
                .programme("2025-02-14", "can-tho");

        assertEquals(NONE, plans(world, "2025-03-16"));
        assertEquals(
                List.of("warning cascade:hau-giang @hau-giang", "warning cascade:nghe-an @nghe-an"),
                plans(world, "2025-03-17"));
        assertEquals(
                List.of("error cascade:hau-giang @can-tho", "error cascade:nghe-an @nghe-an"),
                plans(
                        world.report(new TestReport("can-tho", "2025-Q2", "2025-06-16").plan("4/KH-UBND")),
                        "2025-09-20"));
        assertEquals(
                List.of("error cascade:nghe-an @nghe-an"),
                plans(
                        world.report(new TestReport("can-tho", "2025-Q3", "2025-09-16").plan("4/KH-UBND")),
                        "2025-09-20"));
    }

    private static List<String> plans(TestWorld world, String date) {
        return Verdicts.of(world, "plan-not-cascaded", date);
    }

    @Test
    @DisplayName("`field-without-action`, which field has a reported action?")
    void a_row_fills_its_registered_actions_field_else_the_one_it_names() {
        List<String> empty = List.of("error field:y-te");
        TestWorld registered = reported(
                "can-tho", null, canTho("2025-Q1").action("cau", null, Status.IN_PROGRESS, null, null, "Y tế"));

        assertEquals(empty, fields(registered));
        for (String name : List.of("y-te", "Y tế", "y tế")) {
            assertEquals(
                    NONE,
                    fields(cauBeside(
                            canTho("2025-Q1").action(null, "Khám bệnh", Status.IN_PROGRESS, null, null, name))),
                    name);
        }
        for (String heading : List.of("II. Y tế", "Xã hội / Y tế", "Y tế / Khám chữa bệnh")) {
            assertEquals(
                    NONE,
                    fields(cauBeside(canTho("2025-Q1")
                            .with(new TestRow(5)
                                    .text("heading", heading, 4)
                                    .text("content", "Khám bệnh")
                                    .action()))),
                    heading);
        }
        assertEquals(
                empty,
                fields(new TestWorld()
                        .report(canTho("2025-Q1")
                                .action(null, "Sửa đường", Status.IN_PROGRESS, null, null, "Hạ tầng"))));
        assertEquals(
                List.of("error field:giao-thong", "error field:y-te"),
                fields(new TestWorld()
                        .report(canTho("2025-Q1")
                                .action(null, "Sửa đường", Status.IN_PROGRESS, null, null, "Du lịch"))));
    }

    private static TestWorld cauBeside(TestReport report) {
        return new TestWorld().action("cau", "can-tho", null).report(report);
    }

    private static List<String> fields(TestWorld world) {
        return Verdicts.of(world, "field-without-action", D);
    }

    @Test
    @DisplayName("`unregistered-children` with signedOn unknown; `no-annual-plan` document date")
    void children_wait_for_a_known_signing_and_a_plan_counts_for_its_year_from_its_date_on() {
        assertEquals(List.of("warning children"), children(new TestWorld().children(2, "con")));
        assertEquals(NONE, children(new TestWorld().children(1, "con")));
        assertEquals(NONE, children(new TestWorld().children(2, "con").signed(null)));

        TestWorld dated = new TestWorld().annualPlan(2025, "2025-04-15");
        assertEquals(List.of("warning annual-plan:2025"), yearPlans(dated, "2025-04-14"));
        assertEquals(NONE, yearPlans(dated, "2025-04-15"));
        assertEquals(
                List.of("warning annual-plan:2025"),
                yearPlans(new TestWorld().annualPlan(2024, "2025-01-15"), "2025-04-15"));
    }

    private static List<String> children(TestWorld world) {
        return Verdicts.of(world, "unregistered-children", D);
    }

    private static List<String> yearPlans(TestWorld world, String date) {
        return Verdicts.of(world, "no-annual-plan", date);
    }

    private static TestReport canTho(String quarter) {
        return new TestReport("can-tho", quarter, quarter.equals("2025-Q1") ? "2025-03-16" : "2024-12-16");
    }

    private static TestWorld reported(String lead, String due, TestReport report) {
        return new TestWorld().action("cau", lead, due).report(report);
    }
}
