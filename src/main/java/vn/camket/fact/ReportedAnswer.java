package vn.camket.fact;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of a list of findings on which somebody has answered, as it stands there.
 *
 * @param finding id of the finding, in lower case
 * @param explanation "Giải trình"
 * @param remedy "Cách xử lý"
 * @param by who answered
 * @param on when
 * @param accepted what the coordinating department says: whether it accepts the answer, or wants more
 * @param until by when the matter is to be settled
 * @param daysLate what the list said of the finding beside the answer
 * @param expected the same
 * @param actual the same
 */
public record ReportedAnswer(
        Stated<String> finding,
        Stated<String> explanation,
        Stated<String> remedy,
        Stated<String> by,
        Stated<LocalDate> on,
        Stated<Boolean> accepted,
        Stated<LocalDate> until,
        Stated<Integer> daysLate,
        Stated<String> expected,
        Stated<String> actual) {

    /** Whether the row answers at all. */
    public boolean isAnswered() {
        return !(explanation.isBlank() && remedy.isBlank() && accepted.isBlank());
    }

    /** What the row states by column, in the order of the components. */
    public Map<String, Stated<?>> columns() {
        Map<String, Stated<?>> columns = new LinkedHashMap<>();
        columns.put("id", finding);
        columns.put("explanation", explanation);
        columns.put("remedy", remedy);
        columns.put("answeredBy", by);
        columns.put("answeredOn", on);
        columns.put("verdict", accepted);
        columns.put("until", until);
        columns.put("daysLate", daysLate);
        columns.put("expected", expected);
        columns.put("met", actual);
        return columns;
    }

    /** How many cells of the answer could not be read; the id and what stood beside the answer are none of it. */
    public int unreadable() {
        return (int) columns().entrySet().stream()
                .filter(column ->
                        !column.getKey().equals("id") && column.getValue().isUnreadable())
                .count();
    }
}
