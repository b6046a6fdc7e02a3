package vn.camket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.camket.fact.Agreement;
import vn.camket.fact.Deadline;
import vn.camket.fact.Register;

/** Lists what is due, or overdue, in the days to come: reports, reviews, ends of agreements. */
public final class Agenda {
    private Agenda() {}

    /**
     * What was found.
     *
     * @param deadlines in {@link Deadline#ORDER}
     * @param until last day that was looked ahead to
     */
    public record Ahead(List<Deadline> deadlines, LocalDate until, Register register) {}

    /**
     * Reads the reports and works out the deadlines of the agreements and units that are asked for.
     *
     * @param days how many days to look ahead
     * @throws vn.camket.finding.FaultyRulesException when the register is faulty
     * @throws RunFailure when it cannot be done for another reason
     */
    public static Ahead of(Request request, int days) {
        Retrial retrial = new Retrial(request);
        Register register = retrial.register();
        Check.requireKnown(
                "--agreement", request.agreements(), register.agreements().keySet());
        Check.requireKnown("--unit", request.units(), register.units().ids());
        Scope scope = Scope.of(request, List.of());
        LocalDate until = request.asOf().plusDays(days);
        return retrial.reading(docket -> {
            Docket.Reports reports = docket.reports();
            List<Deadline> deadlines = new ArrayList<>();
            for (Agreement agreement : register.agreements().values()) {
                docket.obligations().deadlines(agreement, reports.on(agreement.id()), until).stream()
                        .filter(deadline -> scope.covers(deadline.agreement(), deadline.unit()))
                        .forEach(deadlines::add);
            }
            deadlines.sort(Deadline.ORDER);
            return new Ahead(deadlines, until, register);
        });
    }
}
