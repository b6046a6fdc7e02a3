package vn.camket.workbook.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.camket.fact.Amount;
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
    private static final String DASHES = "-‐‑‒–—―−_.…/ \n";

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
            if (DASHES.indexOf(cell.text().charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    public Stated<String> text(String sheet, GridCell cell) {
        return read(sheet, cell, Wanted.VALUE, given -> Optional.of(given.text()));
    }

    public Stated<LocalDate> date(String sheet, GridCell cell) {
        return read(sheet, updated(cell), Wanted.DATE, Dates::of);
    }

    public Stated<Due> due(String sheet, GridCell cell) {
        return read(sheet, updated(cell), Wanted.DATE, this::dueOf);
    }

    private Optional<Due> dueOf(GridCell cell) {
        return cell.isWords() && words.isRegular(cell.text())
                ? Optional.of(new Due(null, true))
                : Dates.of(cell).map(date -> new Due(date, false));
    }

    /** By the vocabulary; a number is never a status, not even 1 shown as 100%. */
    public Stated<Status> status(String sheet, GridCell cell) {
        return read(
                sheet, cell, Wanted.STATUS, given -> given.isWords() ? words.status(given.text()) : Optional.empty());
    }

    public Stated<BigDecimal> progress(String sheet, GridCell cell) {
        return read(sheet, updated(cell), Wanted.PERCENTAGE, percentages::of);
    }

    public Stated<Amount> amount(String sheet, GridCell cell) {
        return read(sheet, updated(cell), Wanted.NUMBER, numbers::amount);
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
        return read(sheet, cell, Wanted.REVIEW_KIND, given -> words.reviewKind(given.text()));
    }

    public Stated<Integer> year(String sheet, GridCell cell) {
        return read(sheet, cell, Wanted.YEAR, Values::yearOf);
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
        return read(
                sheet,
                cell,
                Wanted.QUARTER,
                given -> given.isWords() ? Quarters.parse(given.text()) : Optional.empty());
    }

    /** A span of days from one or two full dates in the text. */
    public Stated<Period> period(String sheet, GridCell cell) {
        return read(sheet, cell, Wanted.DATE, given -> Dates.span(given.text()));
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
        Map<String, Stated<String>> stated = new HashMap<>();
        if (cell != null && cell.isWords()) {
            parts.of(cell)
                    .forEach((column, text) ->
                            stated.put(column, text.isEmpty() ? Stated.blank() : Stated.of(text, cell.in(sheet))));
        }
        return stated;
    }

    /** A unit of measure that the vocabulary knows. */
    public boolean isMeasure(GridCell cell) {
        return cell.isWords() && words.isMeasure(cell.text());
    }

    private static <T> Stated<T> read(
            String sheet, GridCell cell, Wanted wanted, Function<GridCell, Optional<T>> reader) {
        if (isBlank(cell)) {
            return Stated.blank();
        }
        if (cell.kind() == Kind.FAILED) {
            return Stated.unreadable(cell.in(sheet), Wanted.VALUE);
        }
        return reader.apply(cell)
                .map(value -> Stated.of(value, cell.in(sheet)))
                .orElseGet(() -> Stated.unreadable(cell.in(sheet), wanted));
    }
}
