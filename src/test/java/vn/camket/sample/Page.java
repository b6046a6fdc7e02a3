package vn.camket.sample;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills one sheet from top to bottom. */
final class Page {
    private final XSSFSheet sheet;
    private final Look look;
    private final int[] widths;
    private int next;

    /** {@code widths} are in characters, one a column. */
    Page(XSSFWorkbook workbook, Look look, String name, int... widths) {
        this.sheet = workbook.createSheet(name);
        this.look = look;
        this.widths = widths;
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * 256);
        }
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    int columns() {
        return widths.length;
    }

    void skip(int rows) {
        next += rows;
    }

    /** Writes one text over the columns {@code from} to {@code to} of the row that is being filled. */
    void span(int from, int to, Look.Kind kind, Object value) {
        span(next, next, from, to, kind, value);
    }

    /** Writes one value over a block of rows, of which the first is {@code down} rows below the row being filled. */
    void block(int down, int rows, int from, int to, Look.Kind kind, Object value) {
        span(next + down, next + down + rows - 1, from, to, kind, value);
    }

    void line(Look.Kind kind, Object value) {
        span(0, columns() - 1, kind, value);
        skip(1);
    }

    /** Writes a label and its value beside it. */
    void pair(String label, Object value) {
        span(0, 0, Look.Kind.LABEL, label);
        span(1, 1, value instanceof LocalDate ? Look.Kind.DAY : Look.Kind.PLAIN, value);
        skip(1);
    }

    void header(List<String> names) {
        put(Look.Kind.HEADER, names.toArray());
    }

    <T> void table(List<Column<T>> columns, List<T> rows) {
        header(Column.names(columns));
        rows.forEach(row -> row(Column.cells(columns, row)));
    }

    /** Writes one row with a border round each cell; dates and numbers get their own format. */
    void row(Object... values) {
        put(Look.Kind.TEXT, values);
    }

    private void put(Look.Kind kind, Object... values) {
        int lines = 1;
        for (int column = 0; column < values.length; column++) {
            span(next, next, column, column, kind == Look.Kind.TEXT ? kindOf(values[column]) : kind, values[column]);
            String text = values[column] == null ? "" : values[column].toString();
            lines = Math.max(lines, (int) Math.ceil(text.length() * 1.15 / widths[column]));
        }
        at(next).setHeightInPoints(17f * lines);
        skip(1);
    }

    private static Look.Kind kindOf(Object value) {
        if (value instanceof LocalDate) {
            return Look.Kind.DATE;
        }
        if (value instanceof Values.Share) {
            return Look.Kind.PERCENT;
        }
        if (value instanceof Double) {
            return Look.Kind.NUMBER;
        }
        return value instanceof Integer ? Look.Kind.MIDDLE : Look.Kind.TEXT;
    }

    private void span(int top, int bottom, int from, int to, Look.Kind kind, Object value) {
        for (int row = top; row <= bottom; row++) {
            for (int column = from; column <= to; column++) {
                at(row).createCell(column).setCellStyle(look.of(kind));
            }
        }
        fill(at(top).getCell(from), value);
        if (top != bottom || from != to) {
            sheet.addMergedRegion(new CellRangeAddress(top, bottom, from, to));
        }
    }

    private static void fill(Cell cell, Object value) {
        if (value instanceof LocalDate date) {
            cell.setCellValue(date);
        } else if (value instanceof Values.Share share) {
            cell.setCellValue(share.part());
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof FormulaError error) {
            cell.setCellType(CellType.ERROR);
            cell.setCellErrorValue(error.getCode());
        } else if (value != null && !value.toString().isEmpty()) {
            cell.setCellValue(value.toString());
        }
    }

    private Row at(int index) {
        Row row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }
}
