package vn.camket.errand;

import java.time.LocalDate;
import java.util.List;
import vn.camket.Owing;
import vn.camket.Request;
import vn.camket.fact.Quarter;
import vn.camket.fact.Units;
import vn.camket.worker.Errand;

/**
 * Lists the reports that one sender owes: of closed quarters still to come, the next ones, and those received in the last
 * year.
 *
 * @param unit whose account asks, with {@code /department} behind it for one of its departments
 */
public record OwedReports(Request request, String unit) implements Errand<List<OwedReports.Owed>> {
    /**
     * A report.
     *
     * @param title of the agreement
     * @param dueOn last day on which it is in time
     * @param daysLate 0 or less when it is, or was, in time
     * @param received whether one lies among the reports
     * @param workbook path of that below the reports folder, else null
     * @param inPlaceOf name of the dissolved unit in whose place it is owed, null for the sender's own
     */
    public record Owed(
            String agreement,
            String title,
            Quarter quarter,
            LocalDate dueOn,
            int daysLate,
            boolean received,
            String workbook,
            String inPlaceOf) {}

    @Override
    public List<Owed> run() {
        Owing.Found found = Owing.of(request, unit);
        Units units = found.register().units();
        return found.owed().stream()
                .map(owed -> new Owed(
                        owed.agreement().id(),
                        owed.agreement().title().in(request.language()),
                        owed.quarter(),
                        owed.dueOn(),
                        owed.daysLate(),
                        owed.isReceived(),
                        owed.workbook(),
                        owed.owing() == null ? null : units.get(owed.owing()).fullName()))
                .toList();
    }
}
