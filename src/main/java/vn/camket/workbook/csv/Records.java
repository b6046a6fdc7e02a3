package vn.camket.workbook.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import vn.camket.workbook.grid.ErrorValue;
import vn.camket.workbook.grid.GridBuilder;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.grid.RefusedException;
import vn.camket.workbook.grid.Work;

/** Puts the fields of each record into a row of the grid; blank ones cost nothing. */
final class Records extends AbstractBaseCsvCallbackHandler<Integer> {
    private static final int ROWS = 1_048_576;
    private static final int COLUMNS = 16_384;

    private final GridBuilder grid;
    private final Work work;
    private int row;

    /** @param isDeclared whether the first record only names the separator, and is no row */
    Records(GridBuilder grid, Work work, boolean isDeclared) {
        this.grid = grid;
        this.work = work;
        this.row = isDeclared ? -1 : 0;
    }

    @Override
    protected void handleField(int column, char[] signs, int from, int length, boolean isQuoted) {
        if (length == 0 || row < 0) {
            return;
        }
        work.cellCharacters(length);
        String text = value(new String(signs, from, length));
        if (!text.isBlank()) {
            if (row >= ROWS || column >= COLUMNS) {
                throw RefusedException.damaged();
            }
            put(column, text);
        }
    }

    private void put(int column, String text) {
        if (ErrorValue.is(text)) {
            grid.add(GridCell.failed(row, column, text));
        } else {
            grid.addWords(row, column, text);
        }
    }

    /** Programs write {@code ="007"} so that Excel leaves a text as it is. */
    private static String value(String field) {
        boolean isKept = field.length() > 2 && field.startsWith("=\"") && field.endsWith("\"");
        return isKept ? field.substring(2, field.length() - 1).replace("\"\"", "\"") : field;
    }

    @Override
    protected Integer buildRecord() {
        return row++;
    }
}
