package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camket.fact.AgreementAccount;
import vn.camket.fact.Language;
import vn.camket.output.SampleReview;

class ScopeTest {
    private static final LocalDate D = LocalDate.of(2026, 12, 31);

    private static Scope of(LocalDate review, Integer days, String... agreements) {
        Path none = Path.of("none");
        Request request = new Request(
                none, none, none, D, List.of(agreements), List.of(), days, Language.VI, 1, false, none, false);
        return Scope.of(request, List.of(SampleReview.on(review)));
    }

    private static String agreement() {
        return SampleReview.on(D).id();
    }

    @Test
    void looks_at_an_agreement_whose_review_is_on_the_last_day_asked_for_or_today() {
        assertTrue(of(D.plusDays(45), 45).covers(agreement()));
        assertFalse(of(D.plusDays(46), 45).covers(agreement()));
        assertTrue(of(D, 0).covers(agreement()));
        assertFalse(of(D.minusDays(1), 45).covers(agreement()));
    }

    @Test
    void leaves_out_what_belongs_to_no_agreement_when_a_review_is_asked_for() {
        assertFalse(of(D, 45).covers((String) null));
        assertTrue(of(D, null).covers((String) null));
    }

    @Test
    void keeps_to_the_agreements_that_were_named() {
        assertTrue(of(D, 45, agreement()).covers(agreement()));
        assertFalse(of(D, 45, "khac").covers(agreement()));
    }

    @Test
    void gives_the_accounts_of_what_it_covers() {
        List<AgreementAccount> all = List.of(SampleReview.on(D));
        assertEquals(1, of(D, 45).of(all).size());
        assertEquals(0, of(D.plusDays(60), 45).of(all).size());
    }
}
