package vn.camket.output.page;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFRow;
import vn.camket.text.Wording;

/** Writes one sheet from its top row to its last. */
public final class Page {
    private static final float LINE = 14f;
    private static final float HIGHEST = 409f;

    private final Sheet sheet;
    private final Look look;
    private final Wording wording;
    private final List<Column> columns;
    private final Cells cells;
    private int next;
    private int head;

    Page(Sheet sheet, Look look, Wording wording, List<Column> columns) {
        this.sheet = sheet;
        this.look = look;
        this.wording = wording;
        this.columns = columns;
        this.cells = new Cells(look, wording);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * 256);
        }
        sheet.setDisplayGridlines(false);
        paper();
    }

    private void paper() {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.3);
        sheet.setMargin(PageMargin.RIGHT, 0.3);
        sheet.setMargin(PageMargin.TOP, 0.4);
        sheet.setMargin(PageMargin.BOTTOM, 0.55);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setCenter(wording.label("page.footer", "&P", "&N"));
    }

    public Sheet sheet() {
        return sheet;
    }

    public Wording wording() {
        return wording;
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
        int width = columns.stream().limit(span).mapToInt(Column::width).sum();
        row.setHeightInPoints(LINE * Lines.of(text, Look.room(Face.NOTE, width)) + 3);
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
        head(
                columns.stream()
                        .map(column -> wording.label("head." + column.key()))
                        .toList(),
                0);
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
        sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
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
        Row row = sheet.createRow(next++);
        int lines = 1;
        for (int i = 0; i < values.size(); i++) {
            Column column = columns.get(i);
            Face worn = face == null ? column.face() : face;
            cells.put(row, i, values.get(i), worn);
            lines = Math.max(lines, Lines.of(shown(values.get(i)), Look.room(worn, column.width())));
        }
        row.setHeightInPoints(Math.min(HIGHEST, LINE * lines + 3));
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
        sheet.setAutoFilter(new CellRangeAddress(head, Math.max(head, next - 1), 0, columns.size() - 1));
    }
}
