package vn.camket.output.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import vn.camket.fact.Amount;
import vn.camket.fact.Due;
import vn.camket.fact.MergedCell;
import vn.camket.fact.MergedRow;
import vn.camket.fact.ReviewKind;
import vn.camket.fact.RowSource;
import vn.camket.fact.Stated;
import vn.camket.fact.Status;
import vn.camket.fact.Text;
import vn.camket.output.page.Entry;
import vn.camket.output.page.Face;
import vn.camket.text.Wording;

/** Writes what files of departments say into the cells of a form, with notes that tell where it stands. */
public final class Entries {
    /** As many digits as a cell keeps of a number. */
    private static final int DIGITS = 15;

    private final FormWords words;
    private final Names names;
    private final List<Dispute> disputes = new ArrayList<>();

    public Entries(FormWords words, Names names) {
        this.words = words;
        this.names = names;
    }

    /**
     * A cell that is left to people.
     *
     * @param cell in A1 notation
     * @param subject what its row is about
     * @param column the words of its head
     */
    record Dispute(String sheet, String cell, String subject, String column, MergedCell said) {}

    /** In the order in which they were written. */
    List<Dispute> disputes() {
        return disputes;
    }

    /** What stands in a cell; null when nobody says anything. */
    Entry of(MergedCell cell) {
        if (cell == null) {
            return null;
        }
        return switch (cell.accord()) {
            case DISPUTED -> new Entry(null, Face.DISPUTED);
            case BESIDE -> new Entry(beside(cell));
            case AGREED ->
                cell.first().isUnreadable()
                        ? new Entry(cell.first().cell().text(), Face.DISPUTED)
                        : new Entry(value(cell.first()));
        };
    }

    /** Each text behind the departments that say it. */
    private static String beside(MergedCell cell) {
        Map<String, List<String>> departments = new LinkedHashMap<>();
        cell.said()
                .forEach(said -> departments
                        .computeIfAbsent(said.words().strip(), any -> new ArrayList<>())
                        .add(said.source().department()));
        return departments.entrySet().stream()
                .map(text ->
                        text.getValue().stream().distinct().collect(Collectors.joining(", ")) + ": " + text.getKey())
                .collect(Collectors.joining("\n"));
    }

    private Object value(Stated<?> stated) {
        Object value = stated.value();
        if (value instanceof Status status) {
            return words.status(status);
        } else if (value instanceof ReviewKind kind) {
            return words.reviewKind(kind);
        } else if (value instanceof Text text) {
            return names.text(text);
        } else if (value instanceof Due due) {
            return due.regular() ? words.regular() : due.date();
        } else if (value instanceof Amount amount) {
            return isPlain(amount) ? amount.value() : stated.cell().text();
        }
        return value instanceof BigDecimal number && number.precision() > DIGITS
                ? stated.cell().text()
                : value;
    }

    private static boolean isPlain(Amount amount) {
        return amount.bound() == Amount.Bound.EXACT
                && amount.total() == null
                && amount.measure() == null
                && amount.value().precision() <= DIGITS;
    }

    /** Pins to a row where it was taken from, and to each of its cells that is left to people what is said there. */
    void pin(Table table, Notes notes, Row row, MergedRow merged) {
        if (!merged.sources().isEmpty()) {
            notes.pin(row.getCell(0), sources(table, merged));
        }
        merged.cells().forEach((column, cell) -> {
            boolean isUnread = !cell.isDisputed() && cell.first().isUnreadable();
            if (cell.isDisputed()) {
                dispute(notes, row.getCell(table.at(column)), merged.title(), table.header(column), cell);
            } else if (isUnread) {
                notes.pin(
                        row.getCell(table.at(column)),
                        label("merge.unread", place(cell.said().get(0))));
            }
        });
    }

    void dispute(Notes notes, Cell cell, Text subject, String column, MergedCell said) {
        String sheet = cell.getSheet().getSheetName();
        disputes.add(new Dispute(sheet, cell.getAddress().formatAsString(), names.text(subject), column, said));
        notes.pin(
                cell,
                said.said().stream()
                        .map(one -> label("merge.said", one.words(), place(one)))
                        .collect(Collectors.joining("\n", label("merge.disputed") + "\n", "")));
    }

    private String sources(Table table, MergedRow merged) {
        boolean isOfSeveral = merged.sources().size() > 1;
        return merged.sources().stream()
                .map(source -> label(
                        "merge.source",
                        source.file(),
                        source.sheet(),
                        Integer.toString(source.row()),
                        isOfSeveral ? columns(table, merged, source) : null))
                .collect(Collectors.joining("\n", label("merge.sources") + "\n", ""));
    }

    private static String columns(Table table, MergedRow merged, RowSource source) {
        return merged.columnsOf(source).stream().map(table::header).collect(Collectors.joining(", "));
    }

    String place(MergedCell.Said said) {
        vn.camket.fact.Cell cell = said.stated().cell();
        return label("merge.place", said.source().file(), cell.sheet(), cell.ref());
    }

    private String label(String key, Object... filled) {
        return wording().label(key, filled);
    }

    private Wording wording() {
        return words.wording();
    }
}
