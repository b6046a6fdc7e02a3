package vn.camket.workbook.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.camket.workbook.SheetCells;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.grid.GridCell.Kind;

/**
 * Holds the cells that we read of a workbook against those of LibreOffice.
 *
 * <p>Left apart are formulas without a value, which LibreOffice calculates and we by intention do not; all others count.
 */
final class Comparison {
    private static final double CLOSE = 1e-9;
    private static final LocalDate FIRST_SURE_DAY = LocalDate.of(1900, 3, 1);

    private final OfficeBook book;
    private final List<String> differences = new ArrayList<>();
    private final Map<String, Integer> kinds = new TreeMap<>();
    private int equal;
    private int apart;
    private int onlyOurs;

    private record Place(int row, int column) {}

    private Comparison(OfficeBook book) {
        this.book = book;
    }

    static Comparison of(List<SheetCells> ours, OfficeBook book) {
        Comparison comparison = new Comparison(book);
        Map<String, OfficeSheet> theirs = new HashMap<>();
        book.sheets().forEach(sheet -> theirs.put(sheet.name(), sheet));
        List<SheetCells> unnamed = new ArrayList<>();
        for (SheetCells sheet : ours) {
            OfficeSheet other = theirs.remove(sheet.name());
            if (other == null) {
                unnamed.add(sheet);
            } else {
                comparison.compare(sheet, other);
            }
        }
        // LibreOffice changes names that it does not allow, but not their order.
        List<OfficeSheet> left = book.sheets().stream()
                .filter(sheet -> theirs.containsValue(sheet))
                .toList();
        for (int at = 0; at < Math.max(unnamed.size(), left.size()); at++) {
            comparison.compare(
                    at < unnamed.size()
                            ? unnamed.get(at)
                            : new SheetCells(left.get(at).name(), List.of()),
                    at < left.size()
                            ? left.get(at)
                            : new OfficeSheet(unnamed.get(at).name(), List.of()));
        }
        return comparison;
    }

    int equal() {
        return equal;
    }

    int unequal() {
        return differences.size();
    }

    /** Those among the unequal ones that LibreOffice does not have. */
    int onlyOurs() {
        return onlyOurs;
    }

    /** Formulas without a value. */
    int apart() {
        return apart;
    }

    /** One line each. */
    List<String> differences() {
        return differences;
    }

    Map<String, Integer> kinds() {
        return kinds;
    }

    private void compare(SheetCells ours, OfficeSheet theirs) {
        Map<Place, OfficeCell> left =
                new TreeMap<>(Comparator.comparingInt(Place::row).thenComparingInt(Place::column));
        theirs.cells().forEach(cell -> left.put(new Place(cell.row(), cell.column()), cell));
        for (GridCell own : ours.cells()) {
            OfficeCell other = left.remove(new Place(own.row(), own.column()));
            if (own.kind() == Kind.FAILED && own.text().startsWith("=")) {
                apart++;
            } else if (other == null) {
                onlyOurs++;
                differ("only ours", ours.name(), own, null);
            } else {
                String difference = difference(own, other);
                if (difference == null) {
                    equal++;
                } else {
                    differ(difference, ours.name(), own, other);
                }
            }
        }
        left.values().stream()
                .filter(cell -> !GridCell.words(0, 0, cell.text()).text().isEmpty())
                .forEach(cell -> differ("only theirs", ours.name(), null, cell));
    }

    private void differ(String kind, String sheet, GridCell own, OfficeCell other) {
        String told = kind + (other != null && other.isFormula() ? " of a formula" : "");
        kinds.merge(told, 1, Integer::sum);
        differences.add(told + " " + sheet + "!"
                + (own == null ? GridCell.failed(other.row(), other.column(), "") : own).ref()
                + " ours " + (own == null ? "-" : own.kind() + " " + shown(own.text()))
                + " theirs " + (other == null ? "-" : other.kind() + " " + shown(other.text()) + " " + other.number()));
    }

    private static String shown(String text) {
        String line = text.replace("\n", "\\n");
        return "<" + (line.length() > 60 ? line.substring(0, 60) + "…" : line) + ">";
    }

    /** What sets two cells apart, null when they are equal. */
    private String difference(GridCell own, OfficeCell other) {
        return switch (own.kind()) {
            case WORDS ->
                other.kind().equals("string")
                        ? own.text().equals(GridCell.words(0, 0, other.text()).text()) ? null : "text"
                        : "kind";
            case FAILED -> other.kind().equals("error") ? null : "kind";
            case TRUTH ->
                other.number() != null && other.number() == (own.text().equals("TRUE") ? 1 : 0) ? null : "truth";
            case NUMBER, PERCENT -> number(own.number(), other);
            case DATE -> date(own.date(), other);
        };
    }

    private String number(BigDecimal own, OfficeCell other) {
        Double theirs = other.date() != null
                ? Double.valueOf(ChronoUnit.DAYS.between(book.dayZero(), other.date()))
                : other.number();
        if (theirs == null) {
            return "kind";
        }
        double apartBy = Math.abs(own.doubleValue() - theirs);
        return apartBy <= CLOSE * Math.max(Math.abs(theirs), 1e-300) || apartBy < 1e-15 ? null : "number";
    }

    private String date(LocalDate own, OfficeCell other) {
        LocalDate theirs = other.date() != null
                ? other.date()
                : other.number() == null ? null : book.dayZero().plusDays((long) Math.floor(other.number()));
        if (theirs == null) {
            return "kind";
        }
        // Excel counts a 29 February 1900 that never was: before it the two calendars differ by a day.
        boolean isSure = !theirs.isBefore(FIRST_SURE_DAY);
        return own.equals(theirs) || !isSure && own.equals(theirs.plusDays(1)) ? null : "date";
    }
}
