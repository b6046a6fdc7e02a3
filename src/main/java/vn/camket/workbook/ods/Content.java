package vn.camket.workbook.ods;

import vn.camket.workbook.encoding.StyledText;
import vn.camket.workbook.encoding.Typeface;
import vn.camket.workbook.grid.GridBuilder;
import vn.camket.workbook.grid.GridCell;

/**
 * What a cell holds, wherever it is repeated.
 *
 * @param value a native value, null for words
 * @param styled runs of the words, null when none has a typeface of its own
 */
record Content(GridCell value, String words, Typeface face, StyledText styled) {
    static Content of(GridCell value) {
        return new Content(value, null, null, null);
    }

    static Content of(String words, Typeface face, StyledText styled) {
        return new Content(null, words, face, styled);
    }

    /** Whether nothing is left of its words once they are cleaned. */
    boolean isBlank() {
        return value == null && GridCell.words(0, 0, words).text().isEmpty();
    }

    void put(GridBuilder grid, int row, int column) {
        if (value != null) {
            grid.add(value.at(row, column));
        } else {
            grid.addWords(row, column, words, styled, face);
        }
    }
}
