package vn.camket;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.camket.fact.Agreement;
import vn.camket.fact.AgreementAccount;
import vn.camket.fact.AwaitedReport;
import vn.camket.fact.Form;
import vn.camket.fact.Outstanding;
import vn.camket.fact.Register;
import vn.camket.fact.Report;

/** Finds out who has still to send which reports of closed quarters, and draws up the forms for those in time. */
public final class Chase {
    private final Scope scope;
    private final Register register;
    private final List<AwaitedReport> awaited = new ArrayList<>();
    private final Map<AwaitedReport, Form> forms = new HashMap<>();

    private Chase(Scope scope, Register register) {
        this.scope = scope;
        this.register = register;
    }

    /**
     * What was found.
     *
     * @param units those that have something to send, by id
     * @param forms of the reports that are still in time
     */
    public record Found(List<Outstanding> units, Map<AwaitedReport, Form> forms, Register register) {}

    /**
     * Reads the reports and looks at the agreements and units that are asked for.
     *
     * @throws vn.camket.finding.FaultyRulesException when the register is faulty
     * @throws RunFailure when it cannot be done for another reason
     */
    public static Found of(Request request) {
        return of(request, List.of());
    }

    /** @param accounts as for a {@link Scope} */
    static Found of(Request request, Collection<AgreementAccount> accounts) {
        Retrial retrial = new Retrial(request);
        Register register = retrial.register();
        Check.requireKnown(
                "--agreement", request.agreements(), register.agreements().keySet());
        Check.requireKnown("--unit", request.units(), register.units().ids());
        Chase chase = new Chase(Scope.of(request, accounts), register);
        return retrial.reading(chase::found);
    }

    private Found found(Docket docket) {
        Docket.Reports reports = docket.reports();
        for (Agreement agreement : register.agreements().values()) {
            if (scope.covers(agreement.id())) {
                look(agreement, reports.on(agreement.id()), docket);
            }
        }
        return new Found(Outstanding.of(awaited), forms, register);
    }

    private void look(Agreement agreement, List<Report> reports, Docket docket) {
        for (AwaitedReport report : docket.obligations().awaited(agreement, reports)) {
            if (scope.covers(agreement.id(), report.unit())) {
                awaited.add(report);
                if (report.later() == null && !report.isOverdue()) {
                    docket.obligations().forms(agreement, reports, report.quarter()).stream()
                            .filter(report::isOn)
                            .findFirst()
                            .ifPresent(form -> forms.put(report, form));
                }
            }
        }
    }
}
