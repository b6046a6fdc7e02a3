package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camket.fact.PartyPlan;

class PartyPlansTest {
    private static final String D = "2025-06-30";

    private static TestWorld world() {
        return new TestWorld()
                .parties(TestWorld.party("can-tho"), TestWorld.party("hau-giang"), TestWorld.party("nghe-an"))
                .programme("2025-03-01", "can-tho");
    }

    private static List<String> planned(TestWorld world, String date) {
        return world.all(PartyPlan.class, date)
                .filter(PartyPlan::planned)
                .map(PartyPlan::party)
                .toList();
    }

    @Test
    void a_plan_on_the_cover_of_any_counting_report_is_the_partys_plan() {
        TestWorld world = world().report(new TestReport("nghe-an", "2025-Q1", "2025-03-15").plan("12/KH-UBND"))
                .report(new TestReport("nghe-an", "2025-Q2", "2025-06-15"))
                .report(new TestReport("hau-giang", "2025-Q2", "2025-06-15"));

        assertEquals(List.of("nghe-an"), planned(world, D));
        assertEquals(List.of(), planned(world, "2025-03-14"));
    }

    @Test
    void the_loser_of_two_reports_for_one_quarter_gives_no_plan() {
        TestWorld world = world().report(new TestReport("nghe-an", "2025-Q1", "2025-03-15")
                        .named("a.xlsx")
                        .plan("12/KH-UBND"))
                .report(new TestReport("nghe-an", "2025-Q1", "2025-03-16").named("b.xlsx"));

        assertEquals(List.of("nghe-an"), planned(world, "2025-03-15"));
        assertEquals(List.of(), planned(world, "2025-03-16"));
    }

    @Test
    void a_report_of_the_holder_belongs_to_each_party_that_it_holds() {
        TestWorld world = world().report(new TestReport("can-tho", "2025-Q3", "2025-09-15").plan("12/KH-UBND"));

        assertEquals(List.of("can-tho", "hau-giang"), planned(world, "2025-09-30"));
    }

    @Test
    void a_cascade_document_of_the_party_counts_from_its_date() {
        TestWorld world = world().cascade("2025-05-01", "hau-giang");

        assertEquals(List.of(), planned(world, "2025-04-30"));
        assertEquals(List.of("hau-giang"), planned(world, "2025-05-01"));
    }

    @Test
    void the_earliest_programme_gives_the_age_and_each_programme_its_issuer() {
        List<PartyPlan> plans = world().programme("2025-05-01", "nghe-an")
                .all(PartyPlan.class, D)
                .toList();
        List<PartyPlan> earlier = world().programme("2025-05-01", "nghe-an")
                .all(PartyPlan.class, "2025-04-30")
                .toList();

        assertEquals(121, plans.get(0).daysSinceProgramme());
        assertEquals(3, plans.get(0).parties());
        assertEquals(
                List.of(true, false, true),
                plans.stream().map(PartyPlan::authoredProgramme).toList());
        assertEquals(
                List.of(true, false, false),
                earlier.stream().map(PartyPlan::authoredProgramme).toList());
    }

    @Test
    void without_a_programme_there_is_no_age() {
        assertNull(world().all(PartyPlan.class, "2025-02-28").toList().get(0).daysSinceProgramme());
    }

    @Test
    void a_party_keeps_its_registered_name_and_its_holder_must_act() {
        PartyPlan plan = world().all(PartyPlan.class, "2025-07-01").toList().get(1);

        assertEquals("hau-giang", plan.party());
        assertEquals("can-tho", plan.unit());
    }
}
