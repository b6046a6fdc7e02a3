package vn.camket.obligation;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.camket.fact.Measurement;
import vn.camket.fact.Report;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.ReportedReview;
import vn.camket.fact.ReportedRow;

/**
 * Names the rows of one report so that a row keeps its name when rows are inserted, files renamed or corrected versions
 * sent (spec 6, "Subject of a row").
 */
final class RowNames {
    private final Map<ReportedRow, String> names = new IdentityHashMap<>();

    RowNames(Report report, Catalogue catalogue) {
        String start = "row:" + report.unit() + ":" + report.quarter() + ":";
        Map<String, Integer> seen = new HashMap<>();
        for (List<? extends ReportedRow> table : List.of(report.actions(), report.measurements(), report.reviews())) {
            for (ReportedRow row : table) {
                String name = start + keyOf(row, catalogue);
                int times = seen.merge(name, 1, Integer::sum);
                names.put(row, times == 1 ? name : name + "#" + times);
            }
        }
    }

    private static String keyOf(ReportedRow row, Catalogue catalogue) {
        if (row instanceof ReportedAction action) {
            return "action:" + catalogue.keyOf(action);
        }
        if (row instanceof Measurement measurement) {
            return "commitment:" + catalogue.keyOf(measurement);
        }
        ReportedReview review = (ReportedReview) row;
        return review.date().isGiven() ? "review:" + review.date().value() : "review";
    }

    String of(ReportedRow row) {
        return names.get(row);
    }
}
