package vn.camket.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.camket.fact.Cell;
import vn.camket.fact.ReportedAnswer;
import vn.camket.fact.Stated;
import vn.camket.fact.Stated.Wanted;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.grid.GridRow;
import vn.camket.workbook.value.Values;

/** Finds a list of findings on a sheet, whatever the order of its columns and rows, and reads what is answered in it. */
final class AnswerTable {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{16}");

    private final String sheet;
    private final Values values;
    private final AnswerWords words = new AnswerWords();
    private final List<ReportedAnswer> answers = new ArrayList<>();
    private boolean identified;
    /** Grid columns by name, null above the head. */
    private Map<String, Integer> columns;

    private GridRow head;
    private ReportedAnswer last;

    AnswerTable(String sheet, Values values) {
        this.sheet = sheet;
        this.values = values;
    }

    /** Takes a row; false above the head of a list. */
    boolean take(GridRow row) {
        last = null;
        Optional<Map<String, Integer>> found = words.head(row);
        if (found.isPresent()) {
            begin(row, found.get());
        }
        if (columns == null || row == head) {
            return columns != null;
        }
        ReportedAnswer answer = answer(row);
        if (answer.isAnswered()) {
            answers.add(answer);
            last = answer;
        }
        return true;
    }

    private void begin(GridRow row, Map<String, Integer> found) {
        head = row;
        columns = found;
        identified |= found.containsKey("id");
    }

    boolean isFound() {
        return columns != null;
    }

    boolean isIdentified() {
        return identified;
    }

    List<ReportedAnswer> answers() {
        return answers;
    }

    /** The row of the head, null above one. */
    GridRow head() {
        return head;
    }

    /** The columns of the list by name, null above its head. */
    Map<String, Integer> columns() {
        return columns;
    }

    /** The answer of the row that was taken last, null when it has none. */
    ReportedAnswer last() {
        return last;
    }

    private ReportedAnswer answer(GridRow row) {
        return new ReportedAnswer(
                id(cell(row, "id")),
                text(row, "explanation"),
                text(row, "remedy"),
                text(row, "answeredBy"),
                values.date(sheet, cell(row, "answeredOn")),
                verdict(text(row, "verdict")),
                values.date(sheet, cell(row, "until")),
                days(cell(row, "daysLate")),
                text(row, "expected"),
                text(row, "met"));
    }

    private GridCell cell(GridRow row, String name) {
        Integer column = columns.get(name);
        return column == null ? null : row.cell(column);
    }

    private Stated<String> text(GridRow row, String name) {
        return values.text(sheet, cell(row, name));
    }

    private Stated<String> id(GridCell cell) {
        if (Values.isBlank(cell)) {
            return Stated.blank();
        }
        String id = cell.text().strip().toLowerCase(Locale.ROOT);
        Cell place = cell.in(sheet);
        return ID.matcher(id).matches() ? Stated.of(id, place) : Stated.unreadable(place, Wanted.VALUE);
    }

    private static Stated<Boolean> verdict(Stated<String> text) {
        if (!text.isGiven()) {
            return text.isBlank() ? Stated.blank() : Stated.unreadable(text.cell(), Wanted.VALUE);
        }
        return AnswerWords.verdict(text.value())
                .map(accepted -> Stated.of(accepted, text.cell()))
                .orElseGet(() -> Stated.unreadable(text.cell(), Wanted.VERDICT));
    }

    /** What is no whole number is not what was sent out, and says nothing. */
    private Stated<Integer> days(GridCell cell) {
        BigDecimal number = Values.isBlank(cell) ? null : values.plainNumber(cell);
        boolean isWhole = number != null
                && number.stripTrailingZeros().scale() <= 0
                && number.abs().precision() - number.scale() <= 6;
        return isWhole ? Stated.of(number.intValueExact(), cell.in(sheet)) : Stated.blank();
    }
}
