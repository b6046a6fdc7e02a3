package vn.camket.workbook;

import java.util.List;
import vn.camket.fact.CellAccount;
import vn.camket.fact.ReportedRow;
import vn.camket.fact.SheetNotes;
import vn.camket.fact.Stated;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.grid.GridRow;

/** Is told, while a sheet is read from top to bottom, what its cells are taken for. */
interface Notebook {
    /** Keeps nothing. */
    Notebook CLOSED = new Notebook() {};

    /** Cells in no other part, such as the headings of sections. */
    default void take(CellAccount.Role role, String name, List<GridCell> cells) {}

    /**
     * A label of the cover.
     *
     * @param value the cell that gives its value, the same one or another; null when none does
     */
    default void takeLabel(GridCell cell, String label, GridCell value) {}

    /** The header of tables that begin side by side; mostly of one. */
    default void begin(List<Table> tables) {}

    /** A row of a table that was read into a fact, and the cells of the table that stand on it. */
    default void takeRow(Table table, List<GridCell> filled, ReportedRow fact) {}

    /** A unit of measure above a table, which holds for its rows. */
    default void takeMeasure(GridCell cell, Stated<String> measure) {}

    /** A cell with a figure of a total row or a note. */
    default void takeFigure(GridCell cell, SheetNotes.Figure figure) {}

    /** All that is to be said of a row was said, save that a header below may take it for its upper part. */
    default void close(GridRow row) {}

    /** The sheet ends. */
    default void close() {}
}
