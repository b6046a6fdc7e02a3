package vn.camket.output.page;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.camket.text.Wording;

/** Writes one sheet from its top row to its last. */
public final class Page {
    /** More rows than these are not written: a sheet ends at row 1,048,576. */
    public static final int MOST = 1_000_000;

    private static final float LINE = 14f;
    private static final float HIGHEST = 409f;

    private final Sheet sheet;
    private final Look look;
    private final Wording wording;
    private final List<Column> columns;
    private final Cells cells;
    private final DefinedNames names = new DefinedNames();
    private int next;
    private int head;

    Page(Sheet sheet, Look look, Wording wording, List<Column> columns, SheetLinks links) {
        this.sheet = sheet;
        this.look = look;
        this.wording = wording;
        this.columns = columns;
        this.cells = new Cells(look, wording, links);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * 256);
        }
        sheet.setDisplayGridlines(false);
        PrintSettings.lay(sheet, wording.label("page.footer", "&P", "&N"));
    }

    public Sheet sheet() {
        return sheet;
    }

    public Wording wording() {
        return wording;
    }

    /** Of the first columns, in characters. */
    int width(int span) {
        return columns.stream().limit(span).mapToInt(Column::width).sum();
    }

    /** Leaves the rows before this one free, for what lies over them. */
    public void skipTo(int row) {
        next = row;
    }

    /** 0-based number of the row that comes next. */
    public int next() {
        return next;
    }

    /** Title over the first columns, in capitals as administrative papers have it. */
    public void title(String text, int span) {
        Row row = sheet.createRow(next++);
        row.setHeightInPoints(28);
        cells.put(row, 0, text.toUpperCase(Locale.ROOT), Face.TITLE);
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, span - 1));
    }

    public void note(String text, int span) {
        Row row = sheet.createRow(next++);
        row.setHeightInPoints(LINE * Lines.of(text, Room.of(Face.NOTE, width(span))) + 3);
        cells.put(row, 0, text, Face.NOTE);
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, span - 1));
    }

    public void caption(String text) {
        next++;
        Row row = sheet.createRow(next++);
        row.setHeightInPoints(20);
        cells.put(row, 0, text, Face.CAPTION);
    }

    public void head() {
        head(0);
    }

    /** @param kept how many columns stay in sight when the sheet is moved to the left */
    public void head(int kept) {
        head(
                columns.stream()
                        .map(column -> wording.label("head." + column.key()))
                        .toList(),
                kept);
    }

    /**
     * A head in other words than the bundles'.
     *
     * @param kept how many columns stay in sight when the sheet is moved to the left
     */
    public Row head(List<String> words, int kept) {
        head = next;
        Row row = row(Face.HEAD, words);
        row.setHeightInPoints(Math.max(row.getHeightInPoints(), 2 * LINE + 4));
        sheet.createFreezePane(kept, next);
        names.repeat(head);
        return row;
    }

    /** A line over the first columns, all of whose cells look alike. */
    public void band(String text, int span, Face face) {
        Row row = sheet.createRow(next++);
        row.setHeightInPoints(LINE + 4);
        for (int column = 0; column < span; column++) {
            cells.put(row, column, column == 0 ? text : null, face);
        }
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, span - 1));
    }

    /** A row whose cells look as their columns say. */
    public Row row(List<?> values) {
        return row(null, values);
    }

    /** A row whose cells all look alike, save severities. */
    public Row row(Face face, List<?> values) {
        return row(face, 1, values);
    }

    /**
     * A row whose first value takes several columns.
     *
     * @param face null for as the columns say
     */
    public Row row(Face face, int span, List<?> values) {
        Row row = sheet.createRow(next++);
        int lines = 1;
        for (int i = 0; i < values.size(); i++) {
            int at = i == 0 ? 0 : i + span - 1;
            Face worn = face == null ? columns.get(at).face() : face;
            cells.put(row, at, values.get(i), worn);
            int width = i == 0 ? width(span) : columns.get(at).width();
            lines = Math.max(lines, Lines.of(shown(values.get(i)), Room.of(worn, width)));
        }
        row.setHeightInPoints(Math.min(HIGHEST, LINE * lines + 3));
        if (span > 1) {
            for (int at = 1; at < span; at++) {
                cells.put(row, at, null, face == null ? columns.get(0).face() : face);
            }
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, span - 1));
        }
        return row;
    }

    private String shown(Object value) {
        if (value instanceof Entry entry) {
            return shown(entry.first());
        }
        return value instanceof Link link ? link.text() : value instanceof String text ? text : "";
    }

    /** Gives a cell another look than its column's. */
    public void dress(Row row, int column, Face face) {
        row.getCell(column).setCellStyle(look.of(face));
    }

    /** Lets a row grow with what is written into it; a height that was set would stay as it is. */
    public void grow(Row row, int lines) {
        row.setHeightInPoints(Math.max(row.getHeightInPoints(), LINE * lines + 3));
        ((XSSFRow) row).getCTRow().unsetCustomHeight();
    }

    /** Folds a row under the last one above it that is not folded. */
    public void fold(Row row) {
        ((SXSSFSheet) sheet).setRowOutlineLevel(row.getRowNum(), 1);
        ((SXSSFRow) row).setHidden(true);
    }

    /** Ends a table: filters over its head, from the first row to the last. */
    public void finish() {
        names.filter(new CellRangeAddress(head, Math.max(head, next - 1), 0, columns.size() - 1));
    }

    /** Prints only the first columns of what is written. */
    public void print(int span) {
        names.print(span);
    }

    /** Enters what the workbook has to know of its sheets, which no two of them may do at once. */
    void settle(XSSFWorkbook book) {
        names.enter(book, sheet, next);
    }
}
