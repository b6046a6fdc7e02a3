package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.camket.fact.AgreementAccount;
import vn.camket.fact.AgreementState;
import vn.camket.fact.Level;
import vn.camket.fact.Text;
import vn.camket.finding.Former;
import vn.camket.finding.Outcome.Gone;
import vn.camket.finding.Outcome.Resolved;

class DepartureTest {
    private static final LocalDate THEN = LocalDate.of(2026, 9, 30);
    private static final LocalDate NOW = LocalDate.of(2026, 12, 31);
    private static final Resolved FINDING = finding("x");
    private static final Map<String, String> SAME = Map.of("f/r", "1");

    private static Resolved finding(String agreement) {
        return new Resolved("0011223344556677", "f/r", agreement, "can-tho", "s", THEN, null, null);
    }

    private static AgreementAccount account(boolean closed, Integer daysSinceEnd) {
        boolean ended = daysSinceEnd != null && !closed;
        AgreementState state = new AgreementState(
                "x",
                Text.same("X"),
                Level.PROVINCE,
                null,
                THEN,
                null,
                false,
                false,
                !ended && !closed,
                ended,
                closed,
                null,
                1,
                daysSinceEnd,
                null,
                false,
                false,
                List.of());
        return new AgreementAccount(
                null, state, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static Gone why(
            Resolved finding, Map<String, String> then, Map<String, String> now, AgreementAccount... accounts) {
        Former former = new Former(THEN, List.of(), List.of(), then);
        return new Departure(former, NOW, now, List.of(accounts)).of(finding);
    }

    @Test
    void what_no_rule_or_agreement_explains_is_fixed() {
        assertEquals(Gone.FIXED, why(FINDING, SAME, SAME, account(false, null)));
        assertEquals(Gone.FIXED, why(finding(null), SAME, SAME));
    }

    @Test
    void a_rule_that_is_gone_or_another_explains_it() {
        assertEquals(Gone.RULE_CHANGED, why(FINDING, SAME, Map.of("f/q", "1"), account(false, null)));
        assertEquals(Gone.RULE_CHANGED, why(FINDING, SAME, Map.of("f/r", "2"), account(false, null)));
    }

    @Test
    void a_run_that_did_not_write_down_its_rules_tells_of_no_change() {
        assertEquals(Gone.FIXED, why(FINDING, Map.of(), SAME, account(false, null)));
    }

    @Test
    void a_parameter_of_the_agreements_own_counts_for_it_alone() {
        Map<String, String> own = Map.of("f/r", "1", "f/r@x", "2");
        assertEquals(Gone.RULE_CHANGED, why(FINDING, SAME, own, account(false, null)));
        assertEquals(Gone.FIXED, why(finding(null), SAME, own));
    }

    @Test
    void an_agreement_that_left_the_register_was_closed_or_ended_since_explains_it() {
        assertEquals(Gone.LAPSED, why(FINDING, SAME, SAME));
        assertEquals(Gone.LAPSED, why(FINDING, SAME, SAME, account(true, null)));
        assertEquals(Gone.LAPSED, why(FINDING, SAME, SAME, account(false, 92)));
    }

    @Test
    void an_agreement_that_had_ended_when_the_finding_was_made_does_not() {
        assertEquals(Gone.FIXED, why(FINDING, SAME, SAME, account(false, 93)));
    }
}
