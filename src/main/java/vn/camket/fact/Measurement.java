package vn.camket.fact;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of a table of commitments.
 *
 * @param measure unit of measure as written
 * @param target the target as the report states it
 * @param actual the value
 */
public record Measurement(
        String sheet,
        int row,
        Stated<String> agreement,
        Stated<String> code,
        Stated<String> field,
        Stated<String> heading,
        Stated<String> indicator,
        Stated<String> measure,
        Stated<Amount> target,
        Stated<Amount> actual,
        Stated<String> evidence,
        Stated<LocalDate> evidenceDate,
        Stated<String> notes)
        implements ReportedRow {
    @Override
    public Stated<String> text() {
        return indicator;
    }

    @Override
    public Map<String, Stated<?>> columns() {
        Map<String, Stated<?>> columns = new LinkedHashMap<>();
        columns.put("indicator", indicator);
        columns.put("actual", actual);
        columns.put("agreement", agreement);
        columns.put("code", code);
        columns.put("field", field);
        columns.put("measure", measure);
        columns.put("target", target);
        columns.put("evidence", evidence);
        columns.put("evidenceDate", evidenceDate);
        columns.put("notes", notes);
        return columns;
    }
}
