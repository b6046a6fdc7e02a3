package vn.camket.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Document;
import vn.camket.fact.DocumentRole;
import vn.camket.fact.MissingColumn;
import vn.camket.fact.ReviewState;
import vn.camket.fact.Share;
import vn.camket.fact.SuccessionState;
import vn.camket.fact.UnknownName;
import vn.camket.finding.Finding;

/** Shows that what rule authors may write means what they think. */
class RuleLanguageTest {
    private static final List<String> SIDES = List.of("<", "<=", ">", ">=");

    private static RuleBase base;

    @BeforeAll
    static void compile(@TempDir Path folder) throws IOException {
        RuleFolderOf rules = new RuleFolderOf(folder);
        rules.write(
                "parameters.json",
                "{\"parameters\": {\"late.error\": 30, \"pace.error\": 0.5, \"reviews.factor\": 1.5}}");
        rule(
                rules,
                "behind",
                "pace.error",
                "share",
                "CommitmentState(kind == CommitmentKind.CUMULATIVE, pace < $limit, $id : id)");
        rule(rules, "ahead", "pace.error", "share", "CommitmentState(pace != null, pace >= $limit, $id : id)");
        rule(
                rules,
                "dissolved",
                "late.error",
                "count",
                "SuccessionState(daysSinceDissolution != null, daysSinceDissolution > $limit, $id : holder)");
        for (String side : SIDES) {
            rule(
                    rules,
                    "unguarded-" + SIDES.indexOf(side),
                    "late.error",
                    "count",
                    "SuccessionState(daysSinceDissolution " + side + " $limit, $id : holder)");
        }
        rule(
                rules,
                "undissolved",
                "late.error",
                "count",
                "SuccessionState(!(daysSinceDissolution != null && daysSinceDissolution > $limit), $id : holder)");
        rule(
                rules,
                "no-programme",
                "late.error",
                "count",
                "AgreementState($id : id)\n    not Document(role == DocumentRole.PROGRAMME)");
        rule(rules, "stale", "reviews.factor", "value", "ReviewState(daysOverdueBy($limit) > 0, $id : daysOverdue)");
        rule(rules, "stranger", "late.error", "count", "UnknownName(kind == UnknownName.Kind.PARTY, $id : words)");
        rule(rules, "dated", "late.error", "count", "Document(on > \"2025-06-30\", $id : number)");
        rule(
                rules,
                "whole",
                "late.error",
                "count",
                "$d : Document(role in (DocumentRole.CLOSURE, DocumentRole.RENEWAL))\n"
                        + "    Document(role == $d.role, number != $d.number, $id : number)");
        rule(
                rules,
                "asked",
                "late.error",
                "count",
                "SuccessionState(since!.year > 0 && since.plusDays(0) == since, $id : holder)");
        rule(rules, "columns", "late.error", "count", "MissingColumn(columns contains \"status\", $id : subject)");
        rule(
                rules,
                "sum",
                "late.error",
                "count",
                "SuccessionState(parties - holders * 0 > 0, $x : (parties + holders), $id : holder)");
        for (String side : SIDES) {
            String stem = "mixed-" + SIDES.indexOf(side);
            rule(rules, stem, "reviews.factor", "value", "SuccessionState(parties " + side + " $limit, $id : holder)");
        }
        rule(
                rules,
                "mixed-sum",
                "reviews.factor",
                "value",
                "SuccessionState(parties * 2 == $limit + $limit, $id : holder)");
        rule(rules, "mixed-order", "reviews.factor", "value", "SuccessionState($limit < parties, $id : holder)");
        rule(rules, "mixed-equal", "reviews.factor", "value", "SuccessionState(parties == $limit, $id : holder)");
        rule(rules, "mixed-list", "reviews.factor", "value", "SuccessionState(parties in ($limit, 0), $id : holder)");
        base = RuleBase.load(folder, null);
    }

    private static void rule(RuleFolderOf rules, String stem, String parameter, String quantity, String pattern)
            throws IOException {
        String drl = RuleFolderOf.block(stem, "error", pattern)
                .replace("late.error", parameter)
                .replace("$limit : count", "$limit : " + quantity);
        rules.rule("language/" + stem, drl);
    }

    /** The subjects that one rule finds, whatever the order of the facts. */
    private static List<String> found(String stem, Object... given) {
        List<Object> facts = new ArrayList<>(List.of(given));
        facts.add(FactOf.parameter("late.error", "30"));
        facts.add(FactOf.parameter("pace.error", "0.5"));
        facts.add(FactOf.parameter("reviews.factor", "1.5"));
        List<Finding> forward = base.check(null, facts);
        Collections.reverse(facts);
        assertEquals(forward, base.check(null, facts));
        return forward.stream()
                .filter(finding -> finding.rule().stem().equals(stem))
                .map(Finding::subject)
                .toList();
    }

    private static Share share(int part, int whole) {
        return new Share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    private static SuccessionState succession(String holder, Integer days) {
        return new SuccessionState(2, 1, holder, null, null, null, days, List.of());
    }

    private static Document numbered(String number, DocumentRole role) {
        return new Document(role, number, LocalDate.of(2025, 1, 1), null, null, null, List.of());
    }

    private static MissingColumn lacking(String subject, String... columns) {
        return new MissingColumn(subject, null, "Sheet1", columns[0], List.of(columns), List.of());
    }

    private static Document document(DocumentRole role, String on) {
        return new Document(role, "1/KH", LocalDate.parse(on), null, null, null, List.of());
    }

    @Test
    void shares_are_compared_exactly() {
        Object[] commitments = {
            FactOf.commitment("just-below", share(499_999, 1_000_000)),
            FactOf.commitment("equal", share(9, 18)),
            FactOf.commitment("unknown", null)
        };
        assertEquals(List.of("action:just-below"), found("behind", commitments));
        assertEquals(List.of("action:equal"), found("ahead", commitments));
    }

    @Test
    void a_number_that_may_be_missing_is_guarded() {
        Object[] states = {succession("never", null), succession("long-ago", 31), succession("recently", 30)};
        assertEquals(List.of("action:long-ago"), found("dissolved", states));
        assertEquals(List.of("action:never", "action:recently"), found("undissolved", states));
    }

    @Test
    void a_number_that_is_missing_lies_on_no_side_of_another() {
        for (int side = 0; side < SIDES.size(); side++) {
            assertEquals(List.of(), found("unguarded-" + side, succession("never", null)), SIDES.get(side));
        }
    }

    @Test
    void an_absence_is_found() {
        assertEquals(
                List.of("action:a-b-2021"),
                found("no-programme", FactOf.agreement(), document(DocumentRole.CLOSURE, "2025-01-01")));
        assertEquals(
                List.of(), found("no-programme", FactOf.agreement(), document(DocumentRole.PROGRAMME, "2025-01-01")));
    }

    @Test
    void a_method_takes_a_bound_value() {
        LocalDate base = LocalDate.of(2024, 1, 1);
        assertEquals(List.of(), found("stale", new ReviewState(base, 12, base.plusMonths(18), List.of())));
        assertEquals(
                List.of("action:182"),
                found("stale", new ReviewState(base, 12, base.plusMonths(18).plusDays(1), List.of())));
    }

    @Test
    void names_of_nested_kinds_are_known() {
        UnknownName name = new UnknownName("s", null, UnknownName.Kind.PARTY, "Hà Nội", "A1", null, List.of());
        assertEquals(List.of("action:Hà Nội"), found("stranger", name));
    }

    @Test
    void dates_are_written_as_years_months_and_days() {
        assertEquals(List.of("action:1/KH"), found("dated", document(DocumentRole.CLOSURE, "2025-07-01")));
        assertEquals(List.of(), found("dated", document(DocumentRole.CLOSURE, "2025-06-30")));
    }

    @Test
    void a_whole_fact_is_kept_and_compared_by_its_values() {
        Object[] documents = {
            numbered("1", DocumentRole.CLOSURE),
            numbered("2", DocumentRole.CLOSURE),
            numbered("3", DocumentRole.RENEWAL),
            numbered("4", DocumentRole.PROGRAMME),
            numbered("5", DocumentRole.PROGRAMME)
        };
        assertEquals(List.of("action:1", "action:2"), found("whole", documents));
    }

    @Test
    void a_guarded_dot_asks_first() {
        SuccessionState dated =
                new SuccessionState(2, 1, "dated", null, LocalDate.of(2025, 7, 1), null, null, List.of());
        assertEquals(List.of("action:dated"), found("asked", succession("never", null), dated));
    }

    @Test
    void a_list_is_asked_what_it_holds() {
        assertEquals(
                List.of("action:both"),
                found("columns", lacking("both", "content", "status"), lacking("other", "content")));
    }

    @Test
    void a_sum_is_kept_in_brackets() {
        Finding finding =
                base.check(null, List.of(succession("x", null), FactOf.parameter("late.error", "30"))).stream()
                        .filter(one -> one.rule().stem().equals("sum"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(3, finding.values().get("x"));
    }

    private static SuccessionState parties(int count) {
        return new SuccessionState(count, 1, "n" + count, null, null, null, null, List.of());
    }

    @Test
    void whole_numbers_are_compared_with_fractions_exactly() {
        Object[] states = {parties(0), parties(1), parties(2), parties(3)};
        assertEquals(List.of("action:n0", "action:n1"), found("mixed-0", states));
        assertEquals(List.of("action:n0", "action:n1"), found("mixed-1", states));
        assertEquals(List.of("action:n2", "action:n3"), found("mixed-2", states));
        assertEquals(List.of("action:n2", "action:n3"), found("mixed-3", states));
        assertEquals(List.of("action:n2", "action:n3"), found("mixed-order", states));
        assertEquals(List.of(), found("mixed-equal", states));
        assertEquals(List.of("action:n0"), found("mixed-list", states));
        assertEquals(List.of(), found("mixed-sum", states));
    }
}
