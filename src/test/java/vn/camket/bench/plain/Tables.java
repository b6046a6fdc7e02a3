package vn.camket.bench.plain;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Puts tables into a workbook, each on a sheet of its own. */
final class Tables {
    private final Workbook book;
    private final CellStyle head;
    private final CellStyle wrapped;
    private final CellStyle day;

    Tables(Workbook book) {
        this.book = book;
        this.head = book.createCellStyle();
        this.wrapped = book.createCellStyle();
        this.day = book.createCellStyle();
        Font bold = book.createFont();
        bold.setBold(true);
        head.setFont(bold);
        wrapped.setWrapText(true);
        day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
    }

    Sheet sheet(String name, String... columns) {
        Sheet sheet = book.createSheet(name);
        Row row = sheet.createRow(0);
        for (int at = 0; at < columns.length; at++) {
            Cell cell = row.createCell(at);
            cell.setCellValue(columns[at]);
            cell.setCellStyle(head);
            sheet.setColumnWidth(at, 24 * 256);
        }
        sheet.createFreezePane(0, 1);
        return sheet;
    }

    void row(Sheet sheet, List<Object> values) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int at = 0; at < values.size(); at++) {
            Object value = values.get(at);
            if (value instanceof Number number) {
                row.createCell(at).setCellValue(number.doubleValue());
            } else if (value instanceof LocalDate date) {
                Cell cell = row.createCell(at);
                cell.setCellValue(date);
                cell.setCellStyle(day);
            } else if (value != null) {
                Cell cell = row.createCell(at);
                cell.setCellValue(value.toString());
                cell.setCellStyle(wrapped);
            }
        }
    }
}
