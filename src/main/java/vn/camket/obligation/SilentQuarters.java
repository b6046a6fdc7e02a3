package vn.camket.obligation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.camket.fact.Agreement;
import vn.camket.fact.Commitment;
import vn.camket.fact.Field;
import vn.camket.fact.Measurement;
import vn.camket.fact.Quarter;
import vn.camket.fact.Report;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.ReportedRow;

/** Counts for how many of the latest quarters the reports show no result in a field (spec 6, "silent-field"). */
final class SilentQuarters {
    private final Catalogue catalogue;
    private final TreeSet<Quarter> reported = new TreeSet<>();
    /** The latest quarter with a result, by id of the field. */
    private final Map<String, Quarter> latest = new HashMap<>();

    SilentQuarters(World world) {
        catalogue = world.catalogue();
        for (Report report : world.reports().standing()) {
            reported.add(report.quarter());
            report.rows()
                    .filter(SilentQuarters::showsResult)
                    .flatMap(row -> fieldOf(row).stream())
                    .forEach(field -> latest.merge(
                            field.id(), report.quarter(), (one, other) -> one.compareTo(other) > 0 ? one : other));
        }
    }

    /** How many, counted back from the newest quarter with a counting report. */
    int of(Field field) {
        Quarter last = latest.get(field.id());
        return last == null ? reported.size() : reported.tailSet(last, false).size();
    }

    private static boolean showsResult(ReportedRow row) {
        if (row instanceof ReportedAction action) {
            boolean begun =
                    action.progress().isGiven() && action.progress().value().signum() > 0;
            return begun || action.result().isGiven() || action.isDone();
        }
        return row instanceof Measurement measurement && measurement.actual().isGiven();
    }

    /** The field of what the row is about as registered, else the one that the row names. */
    private Optional<Field> fieldOf(ReportedRow row) {
        if (row instanceof ReportedAction action) {
            Optional<Field> registered = catalogue.action(action).map(Agreement.Registered::field);
            if (registered.isPresent()) {
                return registered;
            }
        }
        if (row instanceof Measurement measurement) {
            Optional<Commitment> registered = catalogue.commitment(measurement);
            if (registered.isPresent()) {
                return registered.map(catalogue::fieldOf);
            }
        }
        return catalogue.field(row);
    }
}
