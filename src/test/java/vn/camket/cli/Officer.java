package vn.camket.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Works in a workbook as an officer does: finds sheets and columns by what they are called, and types. */
final class Officer implements AutoCloseable {
    private final Path file;
    private final Workbook workbook;
    private final DataFormatter shown = new DataFormatter();

    private Officer(Path file, Workbook workbook) {
        this.file = file;
        this.workbook = workbook;
    }

    static Officer opens(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new Officer(file, WorkbookFactory.create(bytes));
        }
    }

    /** Types into the first row below a table that has nothing in the columns named. */
    void adds(String sheetName, Map<String, ?> values) {
        Sheet sheet = sheet(sheetName);
        Row header = header(sheet, values.keySet());
        int row = header.getRowNum() + 1;
        while (isTyped(sheet, header, row, values.keySet())) {
            row++;
        }
        types(sheet, header, row, values);
    }

    /** Types into the row that shows a text in a column. */
    void changes(String sheetName, String column, String text, Map<String, ?> values) {
        Sheet sheet = sheet(sheetName);
        Row header = header(sheet, Set.of(column));
        types(sheet, header, find(sheet, header, column, text), values);
    }

    String reads(String sheetName, String column, String text, String other) {
        Sheet sheet = sheet(sheetName);
        Row header = header(sheet, Set.of(column, other));
        return text(sheet, find(sheet, header, column, text), place(header, other));
    }

    private int find(Sheet sheet, Row header, String column, String text) {
        int place = place(header, column);
        for (int row = header.getRowNum() + 1; row <= sheet.getLastRowNum(); row++) {
            if (text(sheet, row, place).contains(text)) {
                return row;
            }
        }
        throw new AssertionError(sheet.getSheetName() + " has no row with " + text + " in " + column);
    }

    private Sheet sheet(String name) {
        Sheet sheet = workbook.getSheet(name);
        if (sheet == null) {
            throw new AssertionError(file + " has no sheet " + name);
        }
        return sheet;
    }

    private Row header(Sheet sheet, Iterable<String> columns) {
        for (Row row : sheet) {
            boolean all = true;
            for (String column : columns) {
                all &= place(row, column) >= 0;
            }
            if (all) {
                return row;
            }
        }
        throw new AssertionError(sheet.getSheetName() + " has no columns " + columns);
    }

    /** Negative when it has none. */
    private int place(Row row, String column) {
        for (Cell cell : row) {
            if (shown.formatCellValue(cell).replace('\n', ' ').strip().equals(column)) {
                return cell.getColumnIndex();
            }
        }
        return -1;
    }

    private boolean isTyped(Sheet sheet, Row header, int row, Iterable<String> columns) {
        for (String column : columns) {
            if (!text(sheet, row, place(header, column)).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private String text(Sheet sheet, int row, int column) {
        Row there = sheet.getRow(row);
        return there == null || there.getCell(column) == null
                ? ""
                : shown.formatCellValue(there.getCell(column)).strip();
    }

    private void types(Sheet sheet, Row header, int row, Map<String, ?> values) {
        Row there = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        values.forEach((column, value) -> types(there, place(header, column), value));
    }

    private static void types(Row row, int place, Object value) {
        Cell cell = row.getCell(place, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            showsAsDate(cell);
        } else {
            cell.setCellValue((String) value);
        }
    }

    /** Types into the cell that stands beside a label. */
    void fills(String sheetName, String label, Object value) {
        for (Row row : sheet(sheetName)) {
            int place = place(row, label);
            if (place >= 0) {
                types(row, place + 1, value);
                return;
            }
        }
        throw new AssertionError(sheetName + " has no " + label);
    }

    /** What an office program does with a day that is typed into a cell without a format. */
    private static void showsAsDate(Cell cell) {
        if (!DateUtil.isCellDateFormatted(cell)) {
            Workbook workbook = cell.getSheet().getWorkbook();
            CellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(cell.getCellStyle());
            style.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            cell.setCellStyle(style);
        }
    }

    void removes(String sheetName) {
        workbook.removeSheetAt(workbook.getSheetIndex(sheet(sheetName)));
    }

    /** Saves under a name. */
    void saves(Path as) throws IOException {
        Files.createDirectories(as.getParent());
        try (OutputStream bytes = Files.newOutputStream(as)) {
            workbook.write(bytes);
        }
    }

    void saves() throws IOException {
        saves(file);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
