package vn.camket.workbook;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.grid.GridCell.Kind;
import vn.camket.workbook.grid.GridRow;
import vn.camket.workbook.grid.Memo;

/** Recognises the marks by which rows, sections and columns are numbered. */
final class Numbering {
    private static final Pattern ARABIC = Pattern.compile("\\(?\\d{1,4}(?:\\.\\d{1,3})*+[.)/]?");
    private static final Pattern SECTION =
            Pattern.compile("\\(?(?:[IVX]{1,6}|[A-ZĐa-zđ])(?:\\.\\d{1,3})*+[.)/]?|[*+•-]");
    private static final Pattern COLUMN =
            Pattern.compile("[(\\[]?(?:\\d{1,2}|[A-Za-z])[a-z]?[)\\]]?(?: ?= ?[\\d()+*x%/: -]+)?");
    /** "I. Nông nghiệp", "A/ Nông nghiệp", "II.1. Nông nghiệp", "* Nông nghiệp". */
    private static final Pattern BEFORE_HEADING = Pattern.compile(
            "(?:(?:[IVX]{1,6}|[A-ZĐa-zđ]|\\d{1,2})(?:\\.\\d{1,2})*+\\s*[.)/:–-]+\\s*|[*+•–-]\\s*)(?=\\S)");

    /** The mark at the beginning of a text: a roman number, a capital, a number with its parts, a small letter. */
    private static final Pattern BEGINNING = Pattern.compile(
            "\\(?(?:(?<roman>[IVX]{1,6})|(?<capital>[A-ZĐ])|(?<small>[a-zđ])|(?<number>\\d{1,2}(?:\\.\\d{1,2})*+))(?:[.)/:\\s–-]|$)");

    private static final Memo<String, Boolean> OF_ROW =
            new Memo<>(text -> ARABIC.matcher(text).matches());
    private static final Memo<String, Boolean> OF_SECTION =
            new Memo<>(text -> SECTION.matcher(text).matches());
    private static final Memo<String, Boolean> OF_COLUMN =
            new Memo<>(text -> COLUMN.matcher(text).matches());
    private static final Memo<String, Integer> DEPTHS = new Memo<>(text -> text.split("[.,](?=\\d)", -1).length);
    private static final Memo<String, String> WITHOUT_MARK = new Memo<>(Numbering::cut);

    private Numbering() {}

    /** The number of a row of its own: 1, "2", "1.2", "3)". */
    static boolean isOfRow(GridCell cell) {
        return cell.kind() == Kind.NUMBER || cell.isWords() && OF_ROW.of(cell.text());
    }

    /** The mark of a section: "I", "II.", "A", "*". */
    static boolean isOfSection(GridCell cell) {
        return cell.isWords() && OF_SECTION.of(cell.text());
    }

    /** 0 for the mark of a section, 1 for the row "1", 2 for "1.2"; also where 1.2 is typed as a number. */
    static int depth(GridCell mark) {
        return isOfRow(mark) ? DEPTHS.of(mark.text()) : 0;
    }

    /** Names the kind of mark with which a text begins; marks of one kind are of one level. Empty where there is none. */
    static String kindOfMark(String text) {
        Matcher mark = BEGINNING.matcher(text);
        if (!mark.lookingAt()) {
            return "";
        }
        if (mark.group("number") != null) {
            return "1".repeat(mark.group("number").split("\\.", -1).length);
        }
        return mark.group("roman") != null ? "I" : mark.group("capital") != null ? "A" : "a";
    }

    static boolean isMark(GridCell cell) {
        return isOfRow(cell) || isOfSection(cell);
    }

    static boolean isColumnNumber(GridCell cell) {
        return cell.kind() == Kind.NUMBER && cell.text().length() <= 2 || cell.isWords() && OF_COLUMN.of(cell.text());
    }

    /** The row {@code (1) (2) (3)} that forms often have below their headers. */
    static boolean isRowOfColumnNumbers(GridRow row) {
        List<GridCell> cells = row.cells();
        int numbers = 0;
        while (numbers < cells.size() && isColumnNumber(cells.get(numbers))) {
            numbers++;
        }
        return numbers > 1 && numbers == cells.size();
    }

    /** Whether a row numbered "1.2" belongs below one numbered "1". */
    static boolean isPartOf(GridCell part, GridCell whole) {
        String beginning = whole.text().endsWith(".") ? whole.text() : whole.text() + ".";
        // 1.2 typed as a number is shown with a decimal comma.
        return part.text().replace(',', '.').startsWith(beginning)
                && part.text().length() > beginning.length();
    }

    /** A heading without the mark before it. */
    static String withoutMark(String heading) {
        return WITHOUT_MARK.of(heading);
    }

    private static String cut(String heading) {
        return BEFORE_HEADING.matcher(heading).lookingAt()
                ? BEFORE_HEADING.matcher(heading).replaceFirst("")
                : heading;
    }
}
