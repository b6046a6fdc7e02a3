package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Language;
import vn.camket.finding.ChangedFile;
import vn.camket.finding.ChangedParameter;
import vn.camket.finding.ComparedRule;
import vn.camket.finding.Difference.Kind;
import vn.camket.finding.FaultyRulesException;
import vn.camket.finding.RuleComparison;

/** Tries changed rules where nobody has reported anything: each action of the register that was due is overdue. */
class RuleChangeTest {
    private static final String OVERDUE = SmallRules.OVERDUE;
    private static final String AGREEMENT = "can-tho-hau-giang-2021";

    /** Due on 30/11/2025. */
    private static final String CANAL = "action:kenh-xang-xa-no";

    /** Due later still. */
    private static final String TRAINING = "action:lien-ket-dao-tao";

    @TempDir
    private static Path home;

    @TempDir
    private Path work;

    private SmallRules present;
    private SmallRules changed;

    @BeforeEach
    void copy_the_rules() throws IOException {
        present = new SmallRules(work.resolve("present"));
        changed = new SmallRules(work.resolve("changed"));
        Files.createDirectory(work.resolve("reports"));
    }

    private RuleComparison tried(Path before, Path after, String... units) {
        Request request = new Request(
                work.resolve("reports"),
                before,
                work.resolve("out"),
                LocalDate.of(2025, 12, 31),
                List.of(),
                List.of(units),
                null,
                Language.EN,
                1,
                true,
                home,
                false);
        return RuleChange.of(request, after).comparison();
    }

    private RuleComparison tried() {
        return tried(present.path(), changed.path());
    }

    private RuleComparison back() {
        return tried(changed.path(), present.path());
    }

    private static Map<Kind, Integer> counts(RuleComparison comparison, String rule) {
        return rule(comparison, rule).counts();
    }

    private static ComparedRule rule(RuleComparison comparison, String rule) {
        return comparison.rules().stream()
                .filter(one -> one.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    /** What became of which subject. */
    private static Map<String, Kind> told(RuleComparison comparison) {
        return comparison.differences().stream()
                .collect(Collectors.toMap(one -> one.finding().subject(), one -> one.kind()));
    }

    private static List<String> files(RuleComparison comparison) {
        return comparison.files().stream()
                .map(one -> one.part() + " " + one.change() + " " + one.file())
                .toList();
    }

    private void limit(String level, int days) throws IOException {
        String name = "\"overdue-action." + level + "\": ";
        changed.change("parameters.json", name + (level.equals("error") ? 30 : 90), name + days);
    }

    @Test
    void the_same_rules_find_the_same() {
        RuleComparison comparison = tried();

        assertFalse(comparison.differs());
        assertEquals(List.of(), comparison.files());
        assertEquals(List.of(), comparison.differences());
        assertTrue(comparison.before() > 5);
        assertEquals(comparison.before(), comparison.after());
        assertFalse(Files.exists(work.resolve("out")), "nothing is written into the output folder");
    }

    @Test
    void a_limit_that_is_raised_to_the_very_days_makes_a_finding_lighter_and_back_graver() throws IOException {
        limit("error", 31);

        RuleComparison comparison = tried();
        assertEquals(Map.of(CANAL, Kind.LIGHTER), told(comparison));
        assertEquals(Map.of(CANAL, Kind.GRAVER), told(back()));
        assertEquals(List.of("PARAMETERS EDITED parameters.json"), files(comparison));
        assertEquals(
                List.of(new ChangedParameter(
                        "parameters.json", "overdue-action.error", BigDecimal.valueOf(30), BigDecimal.valueOf(31))),
                comparison.parameters());
    }

    @Test
    void a_limit_that_no_finding_lies_at_changes_nothing_that_is_found() throws IOException {
        limit("critical", 89);
        RuleComparison comparison = tried();

        assertFalse(comparison.differs());
        assertEquals(1, comparison.parameters().size());
    }

    @Test
    void what_a_stricter_condition_no_longer_finds_goes_and_back_comes() throws IOException {
        changed.change(OVERDUE + ".drl", "daysLate > 0,", "daysLate > 31,")
                .change(OVERDUE + ".drl", "daysLate > $limit,", "daysLate > $limit, daysLate > 31,");

        RuleComparison comparison = tried();
        assertEquals(Map.of(CANAL, Kind.WENT, TRAINING, Kind.WENT), told(comparison));
        assertEquals(Map.of(CANAL, Kind.CAME, TRAINING, Kind.CAME), told(back()));
        assertEquals(List.of("RULE EDITED " + OVERDUE + ".drl"), files(comparison));
        ComparedRule rule = rule(comparison, OVERDUE);
        assertEquals(rule.before() - 2, rule.after());
    }

    @Test
    void all_that_a_new_rule_on_trial_finds_comes_and_goes_with_it() throws IOException {
        changed.twin("late-again")
                .change("missing-actions/late-again.drl", "@severity(warning)", "@severity(warning) @trial");
        RuleComparison comparison = tried();
        ComparedRule rule = rule(comparison, "missing-actions/late-again");

        assertEquals(ComparedRule.State.ADDED, rule.state());
        assertTrue(rule.rule().trial());
        assertEquals(rule(comparison, OVERDUE).after(), rule.after());
        assertEquals(Map.of(Kind.CAME, rule.after()), rule.counts());
        ComparedRule back = rule(back(), "missing-actions/late-again");
        assertEquals(ComparedRule.State.REMOVED, back.state());
        assertEquals(Map.of(Kind.WENT, rule.after()), back.counts());
    }

    @Test
    void findings_of_a_rule_that_is_put_on_trial_count_no_longer() throws IOException {
        changed.change(OVERDUE + ".drl", "@severity(warning)", "@severity(warning) @trial");

        assertEquals(
                List.of(Kind.SET_ASIDE), List.copyOf(counts(tried(), OVERDUE).keySet()));
        assertEquals(List.of(Kind.COUNTED), List.copyOf(counts(back(), OVERDUE).keySet()));
    }

    @Test
    void a_finding_that_is_waived_counts_no_longer_and_back_counts_again() throws IOException {
        changed.write("waivers.json", """
                {"waivers": [{"rule": "%s", "agreement": "%s", "subject": "%s", "severity": "error",
                "reason": "Chờ vốn", "document": "12/TB-UBND", "decidedBy": "UBND", "until": "2025-12-31"}]}
                """.formatted(OVERDUE, AGREEMENT, CANAL));
        RuleComparison comparison = tried();

        assertEquals(Map.of(CANAL, Kind.SET_ASIDE), told(comparison));
        assertEquals(Map.of(CANAL, Kind.COUNTED), told(back()));
        assertEquals(comparison.before() - 1, comparison.after());
        assertEquals(List.of("WAIVERS ADDED waivers.json"), files(comparison));
    }

    @Test
    void a_waiver_of_what_there_is_not_is_a_finding_that_comes() throws IOException {
        changed.write("waivers.json", """
                {"waivers": [{"rule": "%s", "agreement": "%s", "subject": "action:none", "severity": "error",
                "reason": "Chờ vốn", "document": "12/TB-UBND", "decidedBy": "UBND", "until": "2025-12-31"}]}
                """.formatted(OVERDUE, AGREEMENT));

        assertEquals(Map.of(Kind.CAME, 1), counts(tried(), "waivers/unmatched-waiver"));
    }

    @Test
    void another_day_in_the_register_changes_values_or_takes_a_finding_away() throws IOException {
        String file = "agreements/" + AGREEMENT + ".json";
        changed.change(file, "\"due\": \"2025-11-30\"", "\"due\": \"2025-11-29\"");
        RuleComparison comparison = tried();
        assertEquals(1, counts(comparison, OVERDUE).get(Kind.VALUES));
        assertTrue(comparison.differs());
        assertEquals(List.of(), comparison.differences());
        assertEquals(
                List.of(new ChangedFile(file, ChangedFile.Part.AGREEMENT, ChangedFile.Change.EDITED)),
                comparison.files());

        changed.change(file, "\"due\": \"2025-11-29\"", "\"due\": \"2025-12-31\"");
        assertEquals(Map.of(CANAL, Kind.WENT), told(tried()));
    }

    @Test
    void what_a_rule_that_cannot_run_would_find_is_not_compared() throws IOException {
        changed.change(OVERDUE + ".drl", "then\n", "    ActionState(id != $id)\n".repeat(14) + "then\n");
        RuleComparison comparison = tried();

        assertTrue(comparison.count(Kind.UNJUDGED) > 0);
        assertEquals(0, counts(comparison, OVERDUE).getOrDefault(Kind.WENT, 0));
        RuleComparison.Failure failure = comparison.failures().get(0);
        assertEquals(changed.path().toString(), failure.folder());
        assertEquals("overdue-action", failure.rule());
        assertTrue(rule(comparison, "reporting-duty/failed-rule").of(Kind.CAME) > 0);
    }

    @Test
    void is_limited_to_a_unit() throws IOException {
        limit("error", 31);

        assertTrue(tried(present.path(), changed.path(), "can-tho").differs());
        assertFalse(tried(present.path(), changed.path(), "ca-mau").differs());
    }

    @Test
    void tells_every_fault_of_the_changed_folder_by_its_name() throws IOException {
        changed.change(OVERDUE + ".drl", "ActionState(!regular", "ActionState(!regulr")
                .change("units.json", "[\n  {\n", "[\n  {\n    \"extra\": 1,\n");
        List<String> places = assertThrows(FaultyRulesException.class, this::tried).faults().stream()
                .map(fault -> fault.place())
                .toList();

        assertTrue(places.contains(changed.path().resolve(OVERDUE + ".drl") + ":6:18"), places.toString());
        assertTrue(
                places.stream()
                        .anyMatch(place -> place.startsWith(changed.path().resolve("units.json") + ":")),
                places.toString());
    }

    @Test
    void says_which_folder_is_not_there() {
        RunFailure failure = assertThrows(RunFailure.class, () -> tried(present.path(), work.resolve("nowhere")));

        assertTrue(
                failure.text().en().contains("nowhere; copy the whole rules folder"),
                failure.text().en());
    }
}
