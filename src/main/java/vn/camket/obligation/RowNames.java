package vn.camket.obligation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.camket.fact.Agreement;
import vn.camket.fact.Commitment;
import vn.camket.fact.Field;
import vn.camket.fact.Measurement;
import vn.camket.fact.Report;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.ReportedReview;
import vn.camket.fact.ReportedRow;
import vn.camket.fact.Text;

/**
 * Names the rows of one report so that a row keeps its name when rows are inserted, files renamed or corrected versions
 * sent (spec 6, "Subject of a row").
 */
final class RowNames {
    private final Catalogue catalogue;
    private final String start;
    private final Map<String, List<ReportedRow>> rows = new LinkedHashMap<>();
    private final Map<ReportedRow, Name> names = new IdentityHashMap<>();

    /**
     * How findings name a row.
     *
     * @param subject it, numbered where several rows of the report would bear one name
     * @param title what it is about, in its own words; the register's where it gives a code only, empty for a review
     * @param field id of its field, null when none is known
     */
    record Name(String subject, Text title, String field) {}

    RowNames(Report report, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.start = "row:" + report.unit() + ":" + report.quarter() + ":";
        report.rows().forEach(row -> names.put(row, name(row)));
    }

    Name of(ReportedRow row) {
        return names.get(row);
    }

    /** Rows that would bear one name, at least two, in the order in which they are numbered. */
    Stream<List<ReportedRow>> repeated() {
        return rows.values().stream().filter(same -> same.size() > 1);
    }

    private Name name(ReportedRow row) {
        if (row instanceof ReportedAction action) {
            Optional<Agreement.Registered> registered = catalogue.action(action);
            Optional<Field> field =
                    registered.isPresent() ? registered.map(Agreement.Registered::field) : catalogue.field(row);
            return name(
                    row,
                    "action:" + catalogue.keyOf(action),
                    registered.map(found -> found.action().title()),
                    field);
        }
        if (row instanceof Measurement measurement) {
            Optional<Commitment> registered = catalogue.commitment(measurement);
            Optional<Field> field = registered.isPresent() ? registered.map(catalogue::fieldOf) : catalogue.field(row);
            String key = registered.map(Commitment::id).orElseGet(() -> Catalogue.slugOf(row));
            return name(row, "commitment:" + key, registered.map(Commitment::indicator), field);
        }
        ReportedReview review = (ReportedReview) row;
        String key = review.date().isGiven() ? "review:" + review.date().value() : "review";
        return name(row, key, Optional.empty(), Optional.empty());
    }

    private Name name(ReportedRow row, String key, Optional<Text> registered, Optional<Field> field) {
        List<ReportedRow> same = rows.computeIfAbsent(start + key, any -> new ArrayList<>(1));
        same.add(row);
        Text own = Text.same(row.text().or(row.code().or("")));
        return new Name(
                start + key + (same.size() == 1 ? "" : "#" + same.size()),
                row.text().isGiven() ? own : registered.orElse(own),
                field.map(Field::id).orElse(null));
    }
}
