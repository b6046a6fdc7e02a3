package vn.camket.bench.plain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import vn.camket.workbook.grid.GridCell;

/** Takes the value of each cell of a row that is not blank. */
final class Cells {
    private static final int EXCEL_DIGITS = 15;

    private Cells() {}

    /** By column. */
    static SortedMap<Integer, GridCell> of(Row row) {
        SortedMap<Integer, GridCell> cells = new TreeMap<>();
        for (Cell cell : row) {
            GridCell value = value(cell);
            if (value != null) {
                cells.put(cell.getColumnIndex(), value);
            }
        }
        return cells;
    }

    private static GridCell value(Cell cell) {
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING ->
                cell.getStringCellValue().isBlank() ? null : GridCell.words(row, column, cell.getStringCellValue());
            case NUMERIC -> number(cell);
            case BOOLEAN -> GridCell.truth(row, column, cell.getBooleanCellValue());
            case ERROR ->
                GridCell.failed(
                        row,
                        column,
                        FormulaError.forInt(cell.getErrorCellValue()).getString());
            default -> null;
        };
    }

    private static GridCell number(Cell cell) {
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        if (DateUtil.isCellDateFormatted(cell)) {
            return GridCell.date(row, column, cell.getLocalDateTimeCellValue().toLocalDate());
        }
        BigDecimal number = new BigDecimal(cell.getNumericCellValue(), new MathContext(EXCEL_DIGITS));
        boolean isPercent = cell.getCellStyle().getDataFormatString().contains("%");
        return isPercent ? GridCell.percent(row, column, number) : GridCell.number(row, column, number);
    }
}
