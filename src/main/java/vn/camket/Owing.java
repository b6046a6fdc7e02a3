package vn.camket;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.camket.fact.Agreement;
import vn.camket.fact.Quarter;
import vn.camket.fact.Register;
import vn.camket.fact.Report;
import vn.camket.fact.Scheme;
import vn.camket.obligation.Obligations;

/** Lists what one sender has to report, next and still, and what came of it in the last year. */
public final class Owing {
    private static final int MONTHS = 12;

    private static final Comparator<Owed> ORDER = Comparator.comparing(Owed::isReceived)
            .thenComparing(Owed::dueOn)
            .thenComparing(owed -> owed.agreement().id());

    private final Request request;
    private final Cabinet cabinet;
    private final Reporter sender;
    private final List<Owed> owed = new ArrayList<>();

    private Owing(Request request, String sender) {
        this.request = request;
        this.cabinet = Cabinet.of(request);
        this.sender = Reporter.of(sender, cabinet.register().units(), request.asOf());
    }

    /**
     * A report that the sender owes, or has sent.
     *
     * @param owing id of the dissolved unit in whose place the sender owes it, null for the sender's own
     * @param dueOn last day on which it is in time
     * @param daysLate days from then to its date, or to today while it has not come; 0 or less when in time
     * @param workbook in which it came, null while it has not
     */
    public record Owed(
            Agreement agreement, Quarter quarter, String owing, LocalDate dueOn, int daysLate, String workbook) {
        public boolean isReceived() {
            return workbook != null;
        }
    }

    /** @param owed first what has not come, by the days on which it is due */
    public record Found(List<Owed> owed, Register register) {}

    /**
     * Looks through all agreements that a sender is a party of.
     *
     * @param sender as for a {@link Desk}
     * @throws vn.camket.finding.FaultyRulesException when the register is faulty
     * @throws RunFailure when it cannot be done for another reason
     */
    public static Found of(Request request, String sender) {
        Owing owing = new Owing(request, sender);
        return owing.cabinet.reading(owing::found);
    }

    private Found found(Docket docket) {
        Docket.Reports reports = docket.reports();
        for (Agreement agreement : cabinet.register().agreements().values()) {
            if (sender.isPartyOf(agreement)) {
                look(agreement, reports.on(agreement.id()), docket.obligations());
            }
        }
        owed.sort(ORDER);
        return new Found(List.copyOf(owed), cabinet.register());
    }

    private void look(Agreement agreement, List<Report> reports, Obligations obligations) {
        List<Report> own = reports.stream().filter(sender::sends).toList();
        obligations.awaited(agreement, reports).stream()
                .filter(sender::owes)
                .filter(awaited -> awaited.later() == null)
                .forEach(awaited ->
                        add(agreement, awaited.quarter(), awaited.isInherited() ? awaited.owing() : null, null));
        obligations
                .next(agreement)
                .filter(quarter ->
                        quarter.closes(agreement.reporting().scheme()).isAfter(request.asOf()))
                .filter(quarter ->
                        own.stream().noneMatch(report -> report.quarter().equals(quarter)))
                .filter(quarter ->
                        obligations.forms(agreement, reports, quarter).stream().anyMatch(sender::fills))
                .ifPresent(quarter -> add(agreement, quarter, null, null));
        newest(own).forEach(report -> add(agreement, report.quarter(), null, report));
    }

    /** One a quarter: of several that in the sender's own name, then that which came last. */
    private Stream<Report> newest(List<Report> own) {
        LocalDate since = request.asOf().minusMonths(MONTHS);
        return own.stream()
                .filter(report -> !report.quarter().closes(Scheme.CALENDAR).isBefore(since))
                .map(Report::quarter)
                .distinct()
                .map(quarter -> own.stream()
                        .filter(report -> report.quarter().equals(quarter))
                        .max(Comparator.comparing(
                                        (Report report) -> report.unit().equals(sender.unit()))
                                .thenComparing(Report::countsFrom)
                                .thenComparing(Report::workbook))
                        .orElseThrow());
    }

    private void add(Agreement agreement, Quarter quarter, String owing, Report report) {
        LocalDate dueOn =
                quarter.dueOn(agreement.reporting().scheme(), cabinet.register().workingDays());
        LocalDate day = report == null ? request.asOf() : report.countsFrom();
        owed.add(new Owed(
                agreement,
                quarter,
                owing,
                dueOn,
                (int) ChronoUnit.DAYS.between(dueOn, day),
                report == null ? null : report.workbook()));
    }
}
