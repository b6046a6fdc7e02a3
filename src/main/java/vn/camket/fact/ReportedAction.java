package vn.camket.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of a table of actions.
 *
 * @param heading the section heading above, behind those that it stands under: "Kinh tế / Nông nghiệp"
 * @param lead leading agencies as written, several of them in one text
 * @param progress 0 to 100
 * @param evidence the evidence cell, else a document number found in the result text
 */
public record ReportedAction(
        String sheet,
        int row,
        Stated<String> agreement,
        Stated<String> code,
        Stated<String> field,
        Stated<String> heading,
        Stated<String> content,
        Stated<String> lead,
        Stated<String> cooperating,
        Stated<Due> due,
        Stated<Status> status,
        Stated<BigDecimal> progress,
        Stated<String> result,
        Stated<String> evidence,
        Stated<LocalDate> evidenceDate,
        Stated<LocalDate> completedOn,
        Stated<String> difficulties,
        Stated<String> notes)
        implements ReportedRow {
    @Override
    public Stated<String> text() {
        return content;
    }

    @Override
    public Map<String, Stated<?>> columns() {
        Map<String, Stated<?>> columns = new LinkedHashMap<>();
        columns.put("content", content);
        columns.put("status", status);
        columns.put("agreement", agreement);
        columns.put("code", code);
        columns.put("field", field);
        columns.put("lead", lead);
        columns.put("cooperating", cooperating);
        columns.put("due", due);
        columns.put("progress", progress);
        columns.put("result", result);
        columns.put("evidence", evidence);
        columns.put("evidenceDate", evidenceDate);
        columns.put("completedOn", completedOn);
        columns.put("difficulties", difficulties);
        columns.put("notes", notes);
        return columns;
    }

    /** Done by its status, or by progress 100 under a blank or unreadable status (spec 6, "Blank status"). */
    public boolean isDone() {
        if (status.isGiven()) {
            return status.value().isDone();
        }
        return progress.isGiven() && progress.value().compareTo(BigDecimal.valueOf(100)) == 0;
    }
}
