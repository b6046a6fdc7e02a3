package vn.camket;

import java.util.List;
import vn.camket.fact.ProposedReview;
import vn.camket.fact.Register;

/** Finds in the reports what could be entered in the register. */
public final class Proposals {
    private Proposals() {}

    /**
     * The reviews and conclusions that reports tell and the register lacks, agreement by agreement.
     *
     * @param request names the agreements, none for all
     * @throws vn.camket.finding.FaultyRulesException when the register is faulty
     * @throws RunFailure when it cannot be done for another reason
     */
    public static List<ProposedReview> of(Request request) {
        Retrial retrial = new Retrial(request);
        Register register = retrial.register();
        Check.requireKnown(
                "--agreement", request.agreements(), register.agreements().keySet());
        return retrial.reading(docket -> {
            Docket.Reports reports = docket.reports();
            return register.agreements().values().stream()
                    .filter(agreement -> request.agreements().isEmpty()
                            || request.agreements().contains(agreement.id()))
                    .flatMap(
                            agreement -> docket.obligations().proposals(agreement, reports.on(agreement.id())).stream())
                    .toList();
        });
    }
}
