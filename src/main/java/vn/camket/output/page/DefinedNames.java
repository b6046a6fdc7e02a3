package vn.camket.output.page;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Remembers which ranges of a sheet have a name, until it is in order to enter them among those of the workbook. */
final class DefinedNames {
    private CellRangeAddress repeated;
    private CellRangeAddress filtered;
    private int printed;

    /** Prints a row on top of each page. */
    void repeat(int row) {
        repeated = new CellRangeAddress(row, row, -1, -1);
    }

    void filter(CellRangeAddress table) {
        filtered = table;
    }

    /** Prints only the first columns. */
    void print(int columns) {
        printed = columns;
    }

    /** @param rows how many rows the sheet has */
    void enter(XSSFWorkbook book, Sheet sheet, int rows) {
        if (repeated != null) {
            sheet.setRepeatingRows(repeated);
        }
        if (filtered != null) {
            sheet.setAutoFilter(filtered);
        }
        if (printed > 0) {
            book.setPrintArea(book.getSheetIndex(sheet.getSheetName()), 0, printed - 1, 0, rows - 1);
        }
    }
}
