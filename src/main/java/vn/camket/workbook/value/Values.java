package vn.camket.workbook.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.camket.fact.Amount;
import vn.camket.fact.Cell;
import vn.camket.fact.DocumentNumbers;
import vn.camket.fact.Due;
import vn.camket.fact.Period;
import vn.camket.fact.Quarter;
import vn.camket.fact.ReviewKind;
import vn.camket.fact.Stated;
import vn.camket.fact.Stated.Wanted;
import vn.camket.fact.Status;
import vn.camket.fact.Vocabulary;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.grid.GridCell.Kind;

/**
 * Reads a cell as the kind of value that its column asks for: blank, the value, or unreadable. Every method takes the
 * name of the sheet and the cell, which may be null.
 */
public final class Values {
    private final Words words;
    private final Numbers numbers;
    private final Percentages percentages;
    private final Parts parts;

    public Values(Vocabulary vocabulary) {
        words = new Words(vocabulary);
        numbers = new Numbers(vocabulary);
        percentages = new Percentages(numbers);
        parts = new Parts(vocabulary);
    }

    /** Nothing, or a word that stands for nothing: "-", "…". */
    public static boolean isBlank(GridCell cell) {
        if (cell == null || !cell.isWords()) {
            return cell == null;
        }
        for (int at = 0; at < cell.text().length(); at++) {
            if (!isDash(cell.text().charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDash(char sign) {
        return switch (sign) {
            case '-', '‐', '‑', '‒', '–', '—', '―', '−', '_', '.', '…', '/', ' ', '\n' -> true;
            default -> false;
        };
    }

    public Stated<String> text(String sheet, GridCell cell) {
        return says(cell) ? Stated.of(cell.text(), cell.in(sheet)) : unsaid(sheet, cell);
    }

    public Stated<LocalDate> date(String sheet, GridCell cell) {
        GridCell updated = updated(cell);
        return says(updated) ? stated(sheet, updated, Wanted.DATE, Dates.of(updated)) : unsaid(sheet, updated);
    }

    public Stated<Due> due(String sheet, GridCell cell) {
        GridCell updated = updated(cell);
        return says(updated) ? stated(sheet, updated, Wanted.DATE, dueOf(updated)) : unsaid(sheet, updated);
    }

    private Optional<Due> dueOf(GridCell cell) {
        return cell.isWords() && words.isRegular(cell.text())
                ? Optional.of(new Due(null, true))
                : Dates.of(cell).map(date -> new Due(date, false));
    }

    /** By the vocabulary; a number is never a status, not even 1 shown as 100%. */
    public Stated<Status> status(String sheet, GridCell cell) {
        if (!says(cell)) {
            return unsaid(sheet, cell);
        }
        Optional<Status> status = cell.isWords() ? words.status(cell.text()) : Optional.empty();
        return stated(sheet, cell, Wanted.STATUS, status);
    }

    public Stated<BigDecimal> progress(String sheet, GridCell cell) {
        GridCell updated = updated(cell);
        return says(updated)
                ? stated(sheet, updated, Wanted.PERCENTAGE, percentages.of(updated))
                : unsaid(sheet, updated);
    }

    public Stated<Amount> amount(String sheet, GridCell cell) {
        GridCell updated = updated(cell);
        return says(updated) ? stated(sheet, updated, Wanted.NUMBER, numbers.amount(updated)) : unsaid(sheet, updated);
    }

    /** Where a number or a date is asked for, "Chưa cập nhật" and "Không có thời hạn" say no more than a blank cell. */
    private GridCell updated(GridCell cell) {
        return cell != null && cell.isWords() && words.isNotUpdated(cell.text()) ? null : cell;
    }

    /** A number without a bound, a total or a unit of measure, native or written; null for anything else. */
    public BigDecimal plainNumber(GridCell cell) {
        return numbers.amount(cell)
                .filter(amount ->
                        amount.bound() == Amount.Bound.EXACT && amount.total() == null && amount.measure() == null)
                .map(Amount::value)
                .orElse(null);
    }

    public Stated<ReviewKind> reviewKind(String sheet, GridCell cell) {
        return says(cell)
                ? stated(sheet, cell, Wanted.REVIEW_KIND, words.reviewKind(cell.text()))
                : unsaid(sheet, cell);
    }

    public Stated<Integer> year(String sheet, GridCell cell) {
        return says(cell) ? stated(sheet, cell, Wanted.YEAR, yearOf(cell)) : unsaid(sheet, cell);
    }

    private static Optional<Integer> yearOf(GridCell cell) {
        if (cell.kind() == Kind.NUMBER) {
            return Dates.year(cell.number());
        }
        String plain = Keys.plain(cell.text());
        String year = plain.startsWith("nam ") ? plain.substring("nam ".length()) : plain;
        boolean isNumber = year.length() == 4 && year.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        return isNumber ? Dates.year(new BigDecimal(year)) : Optional.empty();
    }

    public Stated<Quarter> quarter(String sheet, GridCell cell) {
        if (!says(cell)) {
            return unsaid(sheet, cell);
        }
        Optional<Quarter> quarter = cell.isWords() ? Quarters.parse(cell.text()) : Optional.empty();
        return stated(sheet, cell, Wanted.QUARTER, quarter);
    }

    /** A span of days from one or two full dates in the text. */
    public Stated<Period> period(String sheet, GridCell cell) {
        return says(cell) ? stated(sheet, cell, Wanted.DATE, Dates.span(cell.text())) : unsaid(sheet, cell);
    }

    /** The first full date in a text, blank when there is none: a cell of evidence need not have one. */
    public Stated<LocalDate> firstDateIn(Stated<String> text) {
        return text.isGiven()
                ? Dates.findAll(text.value()).stream()
                        .findFirst()
                        .map(date -> Stated.of(date, text.cell()))
                        .orElse(Stated.blank())
                : Stated.blank();
    }

    /** The first document number in a text, blank when there is none. */
    public Stated<String> documentNumberIn(Stated<String> text) {
        return text.isGiven()
                ? DocumentNumbers.find(text.value())
                        .map(number -> Stated.of(number, text.cell()))
                        .orElse(Stated.blank())
                : Stated.blank();
    }

    /**
     * What a cell says under labels of its own, by the name of the column to which each belongs; empty when it has none.
     *
     * @param cell may be null
     */
    public Map<String, Stated<String>> parts(String sheet, GridCell cell) {
        Map<String, String> texts = cell != null && cell.isWords() ? parts.of(cell) : Map.of();
        if (texts.isEmpty()) {
            return Map.of();
        }
        Map<String, Stated<String>> stated = new HashMap<>();
        texts.forEach((column, text) ->
                stated.put(column, text.isEmpty() ? Stated.blank() : Stated.of(text, cell.in(sheet))));
        return stated;
    }

    /** A unit of measure that the vocabulary knows. */
    public boolean isMeasure(GridCell cell) {
        return cell.isWords() && words.isMeasure(cell.text());
    }

    /** Whether a cell is neither blank nor a formula that failed. */
    private static boolean says(GridCell cell) {
        return !isBlank(cell) && cell.kind() != Kind.FAILED;
    }

    private static <T> Stated<T> unsaid(String sheet, GridCell cell) {
        return isBlank(cell) ? Stated.blank() : Stated.unreadable(cell.in(sheet), Wanted.VALUE);
    }

    private static <T> Stated<T> stated(String sheet, GridCell cell, Wanted wanted, Optional<T> value) {
        Cell place = cell.in(sheet);
        return value.isPresent() ? Stated.of(value.get(), place) : Stated.unreadable(place, wanted);
    }
}
