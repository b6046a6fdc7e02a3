package vn.camket.fact;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of a table of reviews.
 *
 * @param date the day on which the review was held; blank when it is only planned
 */
public record ReportedReview(
        String sheet,
        int row,
        Stated<String> agreement,
        Stated<ReviewKind> kind,
        Stated<LocalDate> date,
        Stated<String> document,
        Stated<String> conclusions,
        Stated<LocalDate> plannedDate,
        Stated<Integer> coversYear)
        implements ReportedRow {
    @Override
    public Stated<String> code() {
        return Stated.blank();
    }

    @Override
    public Stated<String> field() {
        return Stated.blank();
    }

    @Override
    public Stated<String> heading() {
        return Stated.blank();
    }

    @Override
    public Stated<String> text() {
        return Stated.blank();
    }

    @Override
    public Map<String, Stated<?>> columns() {
        Map<String, Stated<?>> columns = new LinkedHashMap<>();
        columns.put("kind", kind);
        columns.put("date", date);
        columns.put("agreement", agreement);
        columns.put("document", document);
        columns.put("conclusions", conclusions);
        columns.put("plannedDate", plannedDate);
        columns.put("coversYear", coversYear);
        return columns;
    }
}
