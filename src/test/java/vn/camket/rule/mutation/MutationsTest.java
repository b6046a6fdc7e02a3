package vn.camket.rule.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Parameter;
import vn.camket.rule.file.RuleFile;
import vn.camket.rule.mutation.Mutation.Prospect;

class MutationsTest {
    private static final SortedMap<String, BigDecimal> PARAMETERS = new TreeMap<>(
            Map.of("late.share", new BigDecimal("0.8"), "late.until", Parameter.ofDay(LocalDate.of(2027, 3, 1))));

    private static List<Mutation> of(String conditions) {
        return Mutations.of(file("rule \"late\" @severity(error)\nwhen\n" + conditions + "\nthen\nend\n"), PARAMETERS);
    }

    private static RuleFile file(String drl) {
        return new RuleFile("missing-actions", "late", drl, "");
    }

    private static List<String> told(List<Mutation> mutations) {
        return mutations.stream()
                .skip(1)
                .map(one -> one.line() + ":" + one.column() + " " + one.what().en())
                .toList();
    }

    @Test
    void every_condition_is_dropped_and_turned() {
        assertEquals(
                List.of(
                        "3:1 drop \"Action(done, count > 0, kind == Kind.A)\"",
                        "3:8 drop \"done\"",
                        "3:8 write \"!done\" for \"done\"",
                        "3:14 drop \"count > 0\"",
                        "3:14 write \"count >= 0\" for \"count > 0\"",
                        "3:14 write \"count > 1\" for \"count > 0\"",
                        "3:35 drop \"kind == Kind.A\"",
                        "3:35 write \"kind != Kind.A\" for \"kind == Kind.A\""),
                told(of("Action(done, count > 0, $id : id, kind == Kind.A)")));
    }

    @Test
    void a_condition_goes_with_its_comma() {
        List<Mutation> mutations = of("Action(done,\n  late) // soon, perhaps");
        assertEquals("Action(     \n  late) // soon, perhaps", conditions(mutations.get(2)));
        assertEquals("Action(done \n      ) // soon, perhaps", conditions(mutations.get(4)));
    }

    private static String conditions(Mutation mutation) {
        return mutation.drl().split("when\n")[1].split("\nthen")[0];
    }

    @Test
    void operators_in_comments_and_quotation_marks_are_none() {
        assertEquals(
                List.of("3:1 drop \"Action(id matches \"a<b\")\"", "3:8 drop \"id matches \"a<b\"\""),
                told(of("Action(id matches \"a<b\") // > 0")));
    }

    @Test
    void a_threshold_is_moved_for_one_block_by_a_name_of_its_own() {
        List<Mutation> moved = of("Parameter(name == \"late.share\", $limit : share)");
        assertEquals(
                List.of("3:1 move late.share from 0.8 to 0.81", "3:1 move late.share from 0.8 to 0.79"),
                told(moved).subList(1, 3));
        assertEquals("Parameter(name == \"late.share+0.01\", $limit : share)", conditions(moved.get(2)));
    }

    @Test
    void a_day_is_moved_to_the_days_beside_it() {
        assertEquals(
                List.of(
                        "3:1 move late.until from 2027-03-01 to 2027-03-02",
                        "3:1 move late.until from 2027-03-01 to 2027-02-28"),
                told(of("Parameter(name == \"late.until\", $until : date)")).subList(1, 3));
    }

    @Test
    void lines_hold_and_other_blocks_are_left_out() {
        String drl = "// đầu\r\nrule \"a\" @severity(info)\r\nwhen\r\n A(b)\r\nthen\r\nend\r\n"
                + "rule \"c\" @severity(info)\r\nwhen\r\n not D(e)\r\nthen\r\nend\r\n";
        Mutation last = Mutations.of(file(drl), PARAMETERS).get(7);
        assertEquals("9:8 write \"!e\" for \"e\"", told(List.of(last, last)).get(0));
        assertEquals(drl.lines().count(), last.drl().lines().count());
        assertEquals(
                "rule \"c\" @severity(info) when not D(!e) then end",
                last.drl().strip().replaceAll("\\s+", " "));
    }

    @Test
    void only_the_guard_of_a_comparison_by_order_is_spared() {
        assertEquals(List.of("3:8 drop \"x != null\""), spared("Action(x != null, x > 0)"));
        assertEquals(List.of("3:8 drop \"x != null\""), spared("Action(x != null, $x : x <= $limit)"));
        assertEquals(List.of(), spared("Action(x != null, y > 0)"));
        assertEquals(List.of(), spared("Action(x != null, !(x > 0))"));
        assertEquals(List.of(), spared("Action(x != null, x != 0)"));
    }

    private static List<String> spared(String conditions) {
        return of(conditions).stream()
                .filter(one -> one.prospect() == Prospect.EQUIVALENT)
                .map(one -> one.line() + ":" + one.column() + " " + one.what().en())
                .toList();
    }
}
