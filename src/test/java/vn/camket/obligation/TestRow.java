package vn.camket.obligation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.camket.fact.Amount;
import vn.camket.fact.Cell;
import vn.camket.fact.Due;
import vn.camket.fact.Measurement;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.ReportedReview;
import vn.camket.fact.ReviewKind;
import vn.camket.fact.Stated;
import vn.camket.fact.Status;

/** Builds one row of a table column by column; what is not named is blank. */
final class TestRow {
    private static final List<String> COLUMNS = List.of(
            "agreement",
            "code",
            "field",
            "heading",
            "content",
            "indicator",
            "due",
            "status",
            "progress",
            "evidence",
            "evidenceDate",
            "completedOn",
            "actual",
            "kind",
            "date",
            "document",
            "plannedDate",
            "coversYear");

    private final int row;
    private final Map<String, Stated<?>> columns = new HashMap<>();

    TestRow(int row) {
        this.row = row;
    }

    TestRow text(String column, String words) {
        return put(column, words, words);
    }

    TestRow day(String column, String day) {
        return put(column, LocalDate.parse(day), day);
    }

    TestRow status(Status status) {
        return put("status", status, status.name());
    }

    TestRow progress(String percent) {
        return put("progress", new BigDecimal(percent), percent);
    }

    TestRow due(String day) {
        return put("due", new Due(LocalDate.parse(day), false), day);
    }

    TestRow regular() {
        return put("due", new Due(null, true), "Thường xuyên");
    }

    /** A cell as it was read. */
    TestRow stated(String column, Stated<?> read) {
        columns.put(column, read);
        return this;
    }

    TestRow year(String column, int year) {
        return put(column, year, Integer.toString(year));
    }

    TestRow actual(String value) {
        return put("actual", new Amount(new BigDecimal(value), Amount.Bound.EXACT, null, null), value);
    }

    TestRow unreadable(String column, String words, Stated.Wanted wanted) {
        return unreadable(column, words, wanted, row);
    }

    /** A cell of another row, as when cells are merged downwards or a field is carried down. */
    TestRow unreadable(String column, String words, Stated.Wanted wanted, int from) {
        columns.put(column, Stated.unreadable(cell(column, words, from), wanted));
        return this;
    }

    TestRow text(String column, String words, int from) {
        columns.put(column, Stated.of(words, cell(column, words, from)));
        return this;
    }

    private TestRow put(String column, Object value, String words) {
        columns.put(column, Stated.of(value, cell(column, words, row)));
        return this;
    }

    private static Cell cell(String column, String words, int row) {
        char letter = (char) ('A' + COLUMNS.indexOf(column));
        return Cell.at("Biểu 1", letter + Integer.toString(row), words);
    }

    /** Each column is asked for as its record has it. */
    @SuppressWarnings("unchecked")
    private <T> Stated<T> get(String column) {
        return (Stated<T>) columns.getOrDefault(column, Stated.blank());
    }

    ReportedAction action() {
        return new ReportedAction(
                "Biểu 1",
                row,
                get("agreement"),
                get("code"),
                get("field"),
                get("heading"),
                get("content"),
                get("lead"),
                get("cooperating"),
                get("due"),
                get("status"),
                get("progress"),
                get("result"),
                get("evidence"),
                get("evidenceDate"),
                get("completedOn"),
                get("difficulties"),
                get("notes"));
    }

    Measurement measurement() {
        return new Measurement(
                "Biểu 1",
                row,
                get("agreement"),
                get("code"),
                get("field"),
                get("heading"),
                get("indicator"),
                get("measure"),
                get("target"),
                get("actual"),
                get("evidence"),
                get("evidenceDate"),
                get("notes"));
    }

    ReportedReview review() {
        put("kind", ReviewKind.INTERIM, "Sơ kết");
        return new ReportedReview(
                "Biểu 1",
                row,
                get("agreement"),
                get("kind"),
                get("date"),
                get("document"),
                get("conclusions"),
                get("plannedDate"),
                get("coversYear"));
    }
}
