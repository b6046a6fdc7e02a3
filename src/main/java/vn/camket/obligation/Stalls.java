package vn.camket.obligation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.camket.fact.Agreement;
import vn.camket.fact.Frequency;
import vn.camket.fact.Quarter;
import vn.camket.fact.Report;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.Stated;

/** Counts the reports in a row that say the same of an action (spec 6, "stalled-action with several parties"). */
final class Stalls {
    private final World world;
    private final ActionRows rows;
    private final Map<Agreement.Party, List<Report>> reports = new HashMap<>();

    Stalls(World world, ActionRows rows) {
        this.world = world;
        this.rows = rows;
    }

    /**
     * How many reports of a party before its latest, without a gap, say of an action what the latest says.
     *
     * @param party whose row is the action's state
     * @return 0 when the party's latest report has no row of it
     */
    int unchanged(String key, Agreement.Party party) {
        List<Report> own = reports.computeIfAbsent(party, world::reportsOf);
        ReportedAction latest = rows.in(own.get(0)).get(key);
        int unchanged = 0;
        for (int at = 1; latest != null && at < own.size(); at++) {
            ReportedAction before = rows.in(own.get(at)).get(key);
            boolean still = before != null
                    && follows(own.get(at).quarter(), own.get(at - 1).quarter())
                    && saysTheSame(before, latest);
            if (!still) {
                break;
            }
            unchanged++;
        }
        return unchanged;
    }

    /** Whether two quarters are owed and none between them is; where none is owed at all, by the calendar. */
    private boolean follows(Quarter one, Quarter other) {
        Agreement agreement = world.agreement();
        if (agreement.reporting().every() == Frequency.NONE) {
            return one.next().equals(other);
        }
        Quarter next = one.next();
        while (!agreement.owes(next) && next.compareTo(other) < 0) {
            next = next.next();
        }
        return next.equals(other) && agreement.owes(one) && agreement.owes(other);
    }

    private static boolean saysTheSame(ReportedAction one, ReportedAction other) {
        return one.status().value() == other.status().value()
                && Objects.equals(number(one.progress()), number(other.progress()))
                && words(one.result()).equals(words(other.result()));
    }

    private static BigDecimal number(Stated<BigDecimal> stated) {
        return stated.isGiven() ? stated.value().stripTrailingZeros() : null;
    }

    private static String words(Stated<String> stated) {
        return Slug.fold(stated.or(""));
    }
}
