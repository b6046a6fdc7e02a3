package vn.camket.layout;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws one sheet: values, merges and looks at places named as in Excel. */
final class Canvas {
    private final XSSFSheet sheet;
    private final Pens pens;
    private final String font;
    private final int size;

    Canvas(XSSFWorkbook workbook, Pens pens, String name, String font, int size, int... widths) {
        this.sheet = workbook.createSheet(name);
        this.pens = pens;
        this.font = font;
        this.size = size;
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * 256);
        }
        sheet.setDefaultRowHeightInPoints(size + 6);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** Puts one value over an area, {@code B3} or {@code A1:Q1}; a larger area is merged. */
    void put(String area, Object value, Mark... marks) {
        CellRangeAddress range = CellRangeAddress.valueOf(area);
        for (int row = range.getFirstRow(); row <= range.getLastRow(); row++) {
            for (int column = range.getFirstColumn(); column <= range.getLastColumn(); column++) {
                Cell cell = at(row).createCell(column);
                cell.setCellStyle(pens.style(font, size, marks(value, marks)));
            }
        }
        fill(at(range.getFirstRow()).getCell(range.getFirstColumn()), value);
        if (range.getNumberOfCells() > 1) {
            sheet.addMergedRegion(range);
        }
    }

    /** Puts values side by side from column A on, each in a box, and makes the row as high as they need. */
    void row(int number, List<?> values, Mark... marks) {
        int lines = 1;
        for (int column = 0; column < values.size(); column++) {
            Cell cell = at(number - 1).createCell(column);
            Set<Mark> all = marks(values.get(column), marks);
            all.addAll(Set.of(Mark.BOX, Mark.WRAP));
            if (column == 0 && lines(values.get(0), 10) == 1) {
                all.add(Mark.CENTRE);
            } else if (values.get(column) instanceof String text && text.matches("[\\d.,]+%?")) {
                all.add(Mark.RIGHT);
            }
            cell.setCellStyle(pens.style(font, size, all));
            fill(cell, values.get(column));
            lines = Math.max(lines, lines(values.get(column), sheet.getColumnWidth(column) / 256));
        }
        height(number, lines * (size + 5f));
    }

    private static int lines(Object value, int width) {
        int lines = 0;
        for (String line : (value == null ? "" : value.toString()).split("\n", -1)) {
            lines += Math.max(1, (int) Math.ceil(line.length() * 1.05 / width));
        }
        return lines;
    }

    void height(int number, float points) {
        at(number - 1).setHeightInPoints(Math.min(points, 400));
    }

    void merge(String area) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(area));
    }

    /** Fixes what is left of and above a cell; {@code filter} may be null. */
    void freeze(int columns, int rows, String filter) {
        sheet.createFreezePane(columns, rows);
        if (filter != null) {
            sheet.setAutoFilter(CellRangeAddress.valueOf(filter));
        }
    }

    private static Set<Mark> marks(Object value, Mark... marks) {
        Set<Mark> all = EnumSet.noneOf(Mark.class);
        all.addAll(List.of(marks));
        if (value instanceof LocalDate) {
            all.add(Mark.DAY);
        }
        if (value instanceof Integer || value instanceof LocalDate) {
            all.add(Mark.CENTRE);
        }
        if (value instanceof Long) {
            all.add(Mark.THOUSANDS);
        }
        if (value instanceof Double) {
            all.add(Mark.SHARE);
        }
        return all;
    }

    private static void fill(Cell cell, Object value) {
        if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value != null) {
            cell.setCellValue(value.toString());
        }
    }

    private Row at(int index) {
        Row row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }
}
