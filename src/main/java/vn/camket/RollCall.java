package vn.camket;

import java.util.ArrayList;
import java.util.List;
import vn.camket.fact.Agreement;
import vn.camket.fact.QuarterReport;
import vn.camket.fact.Register;

/** Tells who has reported on the last quarters, agreement by agreement. */
public final class RollCall {
    private RollCall() {}

    /** @param agreements by id; those on which nobody owes a report are left out */
    public record Called(List<OnAgreement> agreements, Register register) {}

    /** @param reports oldest quarter first, within one in party order */
    public record OnAgreement(Agreement agreement, List<QuarterReport> reports) {}

    /**
     * Reads the reports and looks at the agreements and units that are asked for.
     *
     * @param quarters how many to look back
     * @throws vn.camket.finding.FaultyRulesException when the register is faulty
     * @throws RunFailure when it cannot be done for another reason
     */
    public static Called of(Request request, int quarters) {
        Retrial retrial = new Retrial(request);
        Register register = retrial.register();
        Scope scope = Scope.of(request, List.of());
        return retrial.reading(docket -> {
            Docket.Reports reports = docket.reports();
            List<OnAgreement> agreements = new ArrayList<>();
            for (Agreement agreement : register.agreements().values()) {
                List<QuarterReport> last =
                        docket.obligations().lastQuarters(agreement, reports.on(agreement.id()), quarters).stream()
                                .filter(report -> scope.covers(agreement.id(), report.unit()))
                                .toList();
                if (!last.isEmpty()) {
                    agreements.add(new OnAgreement(agreement, last));
                }
            }
            return new Called(agreements, register);
        });
    }
}
