package vn.camket;

import java.util.List;
import vn.camket.fact.Register;
import vn.camket.fact.SuccessionCase;

/** Lists what agreements need whose parties were dissolved. */
public final class SuccessionList {
    private SuccessionList() {}

    /** @param cases by agreement, then in the order of its parties */
    public record Listed(List<SuccessionCase> cases, Register register) {}

    /**
     * Reads the reports and looks at every registered agreement.
     *
     * @throws vn.camket.finding.FaultyRulesException when the register is faulty
     * @throws RunFailure when it cannot be done for another reason
     */
    public static Listed of(Request request) {
        Retrial retrial = new Retrial(request);
        Register register = retrial.register();
        return retrial.reading(docket -> new Listed(
                register.agreements().values().stream()
                        .flatMap(agreement ->
                                docket
                                        .obligations()
                                        .successions(agreement, docket.reports().on(agreement.id()))
                                        .stream())
                        .toList(),
                register));
    }
}
