package vn.camket.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.camket.fact.Agreement;
import vn.camket.fact.AwaitedReport;
import vn.camket.fact.Quarter;
import vn.camket.fact.QuarterReport;
import vn.camket.fact.QuarterReport.State;
import vn.camket.fact.Report;

/** Tells of the last closed quarters what became of the report of each who owed one. */
final class QuarterReports {
    private final World world;
    private final List<AwaitedReport> awaited;

    private QuarterReports(World world) {
        this.world = world;
        this.awaited = AwaitedReports.of(world);
    }

    /**
     * Oldest quarter first, within one in party order; none where nobody is asked for reports.
     *
     * @param count how many quarters to look back
     */
    static List<QuarterReport> of(World world, int count) {
        if (!AgreementStates.of(world).isInForceOrEnded()) {
            return List.of();
        }
        QuarterReports reports = new QuarterReports(world);
        List<Quarter> closed = reports.closed();
        return closed.subList(Math.max(0, closed.size() - count), closed.size()).stream()
                .flatMap(quarter -> world.parties().holders(quarter.closes(world.scheme())).stream()
                        .map(holder -> reports.report(holder, quarter)))
                .toList();
    }

    private List<Quarter> closed() {
        Agreement agreement = world.agreement();
        List<Quarter> closed = new ArrayList<>();
        for (Quarter quarter = agreement.firstOwed();
                agreement.covers(quarter) && !quarter.closes(world.scheme()).isAfter(world.date());
                quarter = quarter.next()) {
            if (agreement.owes(quarter)) {
                closed.add(quarter);
            }
        }
        return closed;
    }

    private QuarterReport report(Parties.Holder holder, Quarter quarter) {
        LocalDate closes = quarter.closes(world.scheme());
        LocalDate dueOn = new ExpectedReports(world).dueOn(quarter);
        String department = world.parties().isOnlyOfItsUnit(holder, closes) ? null : holder.department();
        Optional<AwaitedReport> open = awaited.stream()
                .filter(one -> one.quarter().equals(quarter)
                        && one.owing().equals(holder.unit())
                        && Objects.equals(one.department(), department))
                .findFirst();
        return open.map(one -> report(holder, department, dueOn, one))
                .orElseGet(() -> report(holder, department, dueOn, met(holder, quarter, closes)));
    }

    private QuarterReport report(Parties.Holder holder, String department, LocalDate dueOn, AwaitedReport open) {
        return new QuarterReport(
                holder.unit(),
                department,
                world.holder(holder.unit()),
                open.quarter(),
                dueOn,
                state(open),
                open.later() == null ? null : open.later().on(),
                open.daysLate());
    }

    private QuarterReport report(Parties.Holder holder, String department, LocalDate dueOn, Report met) {
        LocalDate on = met.reportDate();
        return new QuarterReport(
                holder.unit(),
                department,
                world.holder(holder.unit()),
                met.quarter(),
                dueOn,
                on == null ? State.UNDATED : on.isAfter(dueOn) ? State.LATE : State.IN_TIME,
                on,
                on == null ? 0 : AgreementStates.days(dueOn, on));
    }

    private static State state(AwaitedReport open) {
        if (open.later() != null) {
            return State.NOT_YET;
        }
        return open.isOverdue() ? State.MISSING : State.WAITING;
    }

    private Report met(Parties.Holder holder, Quarter quarter, LocalDate closes) {
        return world.reports().all().stream()
                .filter(report -> report.quarter().equals(quarter))
                .filter(report -> world.parties().of(report).stream()
                        .anyMatch(party -> world.parties().holder(party, closes).equals(holder)))
                .min(CountingReports.BY_DATE)
                .orElseThrow();
    }
}
