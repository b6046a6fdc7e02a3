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
        return new SuccessionState(2, 1, holder, null, null, days, List.of());
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
}
