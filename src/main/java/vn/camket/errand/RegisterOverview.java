package vn.camket.errand;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.camket.fact.Agreement;
import vn.camket.fact.AgreementAccount;
import vn.camket.fact.AsOf;
import vn.camket.fact.Language;
import vn.camket.fact.Register;
import vn.camket.fact.Review;
import vn.camket.obligation.Obligations;
import vn.camket.register.RegisterFiles;
import vn.camket.text.AgreementStateWords;
import vn.camket.text.Wording;
import vn.camket.worker.Errand;

/** Lists the agreements of the register, by their titles, with how each stands. */
public record RegisterOverview(Path rules, LocalDate today, Language language)
        implements Errand<List<RegisterOverview.Line>> {
    /**
     * An agreement.
     *
     * @param state in words
     * @param lastReview null when none is known
     * @param nextReview null when none is ahead
     */
    public record Line(String id, String title, String state, LocalDate lastReview, LocalDate nextReview) {}

    @Override
    public List<Line> run() {
        Register register = RegisterFiles.load(rules);
        AsOf asOf = new AsOf(today);
        Obligations obligations = new Obligations(register, asOf);
        AgreementStateWords words = new AgreementStateWords(new Wording(language, register.units(), today));
        return register.agreements().values().stream()
                .map(agreement ->
                        line(agreement, obligations.derive(agreement, List.of()).account(), words))
                .toList();
    }

    private Line line(Agreement agreement, AgreementAccount account, AgreementStateWords words) {
        Review last = account.lastReview();
        return new Line(
                agreement.id(),
                agreement.title().in(language),
                words.of(account.state()),
                last == null ? null : last.heldOn(),
                account.nextReview(today));
    }
}
