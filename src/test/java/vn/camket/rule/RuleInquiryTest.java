package vn.camket.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Document;
import vn.camket.fact.DocumentRole;
import vn.camket.fact.Provenance;
import vn.camket.fact.ReviewState;
import vn.camket.finding.Finding;
import vn.camket.finding.Severity;
import vn.camket.rule.WhyNot.State;

/** Asks small rules why they do not find something. */
class RuleInquiryTest {
    private static final String AGREEMENT = "a-b-2021";
    private static final String ROAD = "action:road";
    private static final String LATE = "ActionState(!regular, !done, daysLate > $limit, $id : id)";

    @TempDir
    Path folder;

    private RuleInquiry inquiry(String... blocks) throws IOException {
        RuleFolderOf rules = new RuleFolderOf(folder).rule("missing-actions/late", String.join("\n", blocks));
        RuleBase base = RuleBase.load(rules.path(), null);
        return RuleInquiry.into(base, base.rules().get(0));
    }

    private static List<Object> facts(Object... some) {
        List<Object> facts = new ArrayList<>(List.of(some));
        facts.add(FactOf.parameter("late.error", "30"));
        facts.add(FactOf.parameter("late.critical", "90"));
        return facts;
    }

    private WhyNot ask(String pattern, Object... facts) throws IOException {
        return inquiry(RuleFolderOf.block("late", "error", pattern)).whyNot(AGREEMENT, ROAD, facts(facts));
    }

    private static List<String> failed(WhyNot.Level level) {
        return level.failed().stream()
                .map(one -> one.line() + ":" + one.column() + " " + one.words() + " " + one.values())
                .toList();
    }

    private static Document programme(DocumentRole role) {
        return new Document(
                role,
                "12/KH",
                LocalDate.of(2024, 1, 1),
                null,
                null,
                null,
                List.of(Provenance.register("agreements/a-b-2021.json", "/documents/0", "12/KH")));
    }

    @Test
    void names_the_only_condition_that_failed_with_its_values_and_place() throws IOException {
        WhyNot answer = ask(LATE, FactOf.action("road", 30), FactOf.action("bridge", 60));
        WhyNot.Level level = answer.levels().get(0);

        assertNull(answer.finding());
        assertEquals(State.FAILS, level.state());
        assertEquals(List.of("7:34 daysLate > $limit {daysLate=30, $limit=30}"), failed(level));
        assertEquals(
                List.of("F30"),
                level.facts().get(0).places().stream().map(Provenance::cell).toList());
    }

    @Test
    void says_that_it_does_find_one_day_later() throws IOException {
        WhyNot answer = ask(LATE, FactOf.action("road", 31));

        assertEquals(Finding.idOf("late", AGREEMENT, ROAD), answer.finding().id());
        assertEquals(State.HOLDS, answer.levels().get(0).state());
        assertEquals(List.of(), answer.levels().get(0).failed());
    }

    @Test
    void names_further_conditions_that_failed() throws IOException {
        WhyNot answer = ask(LATE.replace("!regular", "regular"), FactOf.action("road", 5));

        assertEquals(
                List.of("7:17 regular {regular=false}", "7:33 daysLate > $limit {daysLate=5, $limit=30}"),
                failed(answer.levels().get(0)));
    }

    @Test
    void judges_each_level_by_itself() throws IOException {
        WhyNot answer = inquiry(
                        RuleFolderOf.block("late", "warning", LATE),
                        RuleFolderOf.block("very late", "critical", LATE).replace("late.error", "late.critical"))
                .whyNot(AGREEMENT, ROAD, facts(FactOf.action("road", 60)));

        assertEquals(Severity.WARNING, answer.finding().severity());
        assertEquals(
                List.of(State.HOLDS, State.FAILS),
                answer.levels().stream().map(WhyNot.Level::state).toList());
        assertEquals(
                Map.of("daysLate", 60, "$limit", 90),
                answer.levels().get(1).failed().get(0).values());
        assertEquals(
                "90", answer.levels().get(1).quote().thresholds().get(0).value().toPlainString());
    }

    @Test
    void shows_the_fact_that_must_not_be_there() throws IOException {
        String pattern = LATE + "\n    not Document(role == DocumentRole.PROGRAMME)";
        WhyNot answer = ask(
                pattern, FactOf.action("road", 60), programme(DocumentRole.PROGRAMME), programme(DocumentRole.RENEWAL));
        WhyNot.Failed failed = answer.levels().get(0).failed().get(0);

        assertEquals(1, answer.levels().get(0).failed().size());
        assertEquals(
                "8:5 not Document(role == DocumentRole.PROGRAMME)",
                failed.line() + ":" + failed.column() + " " + failed.words());
        assertEquals(
                List.of("/documents/0"),
                failed.against().stream()
                        .flatMap(fact -> fact.places().stream())
                        .map(Provenance::pointer)
                        .toList());
        assertEquals(
                Map.of("role", DocumentRole.PROGRAMME), failed.against().get(0).asked());
        assertEquals(
                State.HOLDS,
                ask(pattern, FactOf.action("road", 60), programme(DocumentRole.RENEWAL))
                        .levels()
                        .get(0)
                        .state());
    }

    @Test
    void a_fact_that_must_not_be_there_may_speak_of_one_that_is() throws IOException {
        String pattern = "ActionState(due != null, $due : due, $id : id)\n"
                + "    not Document(role == DocumentRole.PROGRAMME, daysAfter($due) < 0)";
        WhyNot answer = ask(pattern, FactOf.action("road", 60), programme(DocumentRole.PROGRAMME));

        assertEquals(1, answer.levels().get(0).failed().size());
        assertEquals(
                Set.of("role", "daysAfter($due)"),
                answer.levels().get(0).failed().get(0).against().get(0).asked().keySet());
    }

    @Test
    void says_how_many_facts_a_join_has_looked_at() throws IOException {
        String pattern = "ActionState($field : field, $id : id)\n    ActionState(id != $id, field != $field, done)";
        WhyNot answer = ask(pattern, FactOf.action("road", 60), FactOf.action("bridge", 60), FactOf.action("port", 60));

        assertEquals(
                List.of("8:28 field != $field {field=transport, $field=transport}", "8:45 done {done=false}"),
                failed(answer.levels().get(0)).stream()
                        .map(one ->
                                one.replaceAll("^8:\\d+ field", "8:28 field").replaceAll("^8:\\d+ done", "8:45 done"))
                        .toList());
        assertEquals(3, answer.levels().get(0).failed().get(0).tried());
    }

    @Test
    void what_needs_a_missing_value_is_left_open() throws IOException {
        String pattern = "ActionState(evidence != null, evidence != $word, daysLate > $limit, $id : id)";
        String block = RuleFolderOf.block("late", "error", "AgreementState($word : id)\n    " + pattern);
        WhyNot answer = inquiry(block).whyNot(AGREEMENT, ROAD, facts(FactOf.agreement(), FactOf.action("road", 60)));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("evidence", null);

        assertEquals(1, answer.levels().get(0).failed().size());
        assertEquals(values, answer.levels().get(0).failed().get(0).values());
        assertEquals(List.of("evidence != $word"), answer.levels().get(0).open());
    }

    @Test
    void says_which_kind_of_fact_there_is_none_of() throws IOException {
        WhyNot answer = ask("FieldState(actions == 0)\n    " + LATE, FactOf.action("road", 60));

        assertEquals(State.NO_FACT, answer.levels().get(0).state());
        assertEquals(List.of("FieldState"), answer.levels().get(0).lacking());
    }

    @Test
    void knows_the_subjects_that_there_are() throws IOException {
        RuleInquiry inquiry = inquiry(RuleFolderOf.block("late", "error", LATE));
        List<Object> facts = facts(FactOf.action("road", 1), FactOf.action("bridge", 60));

        assertEquals(Set.of(ROAD, "action:bridge"), inquiry.subjects(facts));
        assertEquals(
                State.NO_SUBJECT,
                inquiry.whyNot(AGREEMENT, "action:tunnel", facts)
                        .levels()
                        .get(0)
                        .state());
    }

    @Test
    void a_subject_that_is_the_same_for_all_is_always_there() throws IOException {
        String block =
                RuleFolderOf.block("late", "error", "AgreementState(ended)").replace("\"action\", $id", "\"renewal\"");
        WhyNot answer = inquiry(block).whyNot(AGREEMENT, "renewal", facts(FactOf.agreement()));

        assertEquals(List.of("7:20 ended {ended=false}"), failed(answer.levels().get(0)));
    }

    @Test
    void a_value_that_a_method_gives_is_shown_too() throws IOException {
        String pattern = "Parameter(name == \"pace.error\", $pace : value)\n"
                + "    ReviewState(daysOverdueBy($pace) > 0)\n    " + LATE;
        WhyNot answer = inquiry(RuleFolderOf.block("late", "error", pattern))
                .whyNot(
                        AGREEMENT,
                        ROAD,
                        Stream.concat(
                                        facts(FactOf.action("road", 60)).stream(),
                                        Stream.of(
                                                FactOf.parameter("pace.error", "1"),
                                                new ReviewState(FactOf.DAY, 6, FactOf.DAY, List.of())))
                                .toList());

        assertEquals(
                Map.of("daysOverdueBy($pace)", -183, "$pace", new BigDecimal("1")),
                answer.levels().get(0).failed().get(0).values());
    }
}
