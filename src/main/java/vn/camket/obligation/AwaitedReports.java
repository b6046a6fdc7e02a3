package vn.camket.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.camket.fact.Agreement;
import vn.camket.fact.AwaitedReport;
import vn.camket.fact.Frequency;
import vn.camket.fact.Quarter;

/** Lists the reports of quarters that have closed, on their last day or before, which no counting report meets. */
final class AwaitedReports {
    private final World world;
    private final ExpectedReports expected;
    private final List<AwaitedReport> awaited = new ArrayList<>();

    private AwaitedReports(World world) {
        this.world = world;
        this.expected = new ExpectedReports(world);
    }

    /** None on an agreement that is closed, has not begun, or asks for no reports. */
    static List<AwaitedReport> of(World world) {
        AwaitedReports reports = new AwaitedReports(world);
        boolean asked = world.agreement().reporting().every() != Frequency.NONE;
        if (asked && AgreementStates.of(world).isInForceOrEnded()) {
            reports.quarters();
        }
        return reports.awaited;
    }

    private void quarters() {
        Agreement agreement = world.agreement();
        Quarter quarter = agreement.firstOwed();
        while (agreement.covers(quarter) && !closes(quarter).isAfter(world.date())) {
            if (agreement.owes(quarter)) {
                holders(quarter);
            }
            quarter = quarter.next();
        }
    }

    private LocalDate closes(Quarter quarter) {
        return quarter.closes(world.scheme());
    }

    private void holders(Quarter quarter) {
        world.agreement().parties().stream()
                .filter(party -> !expected.isMet(party, quarter))
                .map(party -> world.parties().holder(party, closes(quarter)))
                .distinct()
                .forEach(holder -> awaited.add(report(holder, quarter)));
    }

    private AwaitedReport report(Parties.Holder holder, Quarter quarter) {
        LocalDate dueOn = expected.dueOn(quarter);
        boolean one = world.parties().isOnlyOfItsUnit(holder, closes(quarter));
        return new AwaitedReport(
                world.agreement().id(),
                holder.unit(),
                one ? null : holder.department(),
                world.holder(holder.unit()),
                quarter,
                dueOn,
                AgreementStates.days(dueOn, world.date()),
                later(holder, quarter));
    }

    /** The first that has come for a holder and is dated after the as-of date. */
    private AwaitedReport.Later later(Parties.Holder holder, Quarter quarter) {
        return world.reports().later().stream()
                .filter(report -> report.quarter().equals(quarter))
                .filter(report -> world.parties().of(report).stream()
                        .map(party -> world.parties().holder(party, closes(quarter)))
                        .anyMatch(other -> Objects.equals(other, holder)))
                .findFirst()
                .map(report -> new AwaitedReport.Later(report.countsFrom(), report.workbook()))
                .orElse(null);
    }
}
