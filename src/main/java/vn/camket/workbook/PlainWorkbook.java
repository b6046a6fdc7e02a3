package vn.camket.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.camket.fact.Limits;
import vn.camket.fact.Reading;
import vn.camket.fact.SheetCell;
import vn.camket.fact.SheetCells;
import vn.camket.workbook.grid.Grid;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.grid.GridRow;
import vn.camket.workbook.grid.Work;

/**
 * A workbook of any format as it stands, nothing in it taken for a report.
 *
 * @param refusal why it could not be read, null when it was
 * @param sheets in the order of their tabs; empty when refused
 */
public record PlainWorkbook(Reading.Refusal refusal, List<SheetCells> sheets) {
    /** Reads a file whatever it is; never throws, never changes the file. */
    public static PlainWorkbook read(Path file, Limits limits) {
        List<SheetCells> sheets = new ArrayList<>();
        Reading reading = Refusals.guard(file, () -> {
            WorkbookFile.sheets(file, new Work(limits), grid -> sheets.add(cells(grid)));
            return null;
        });
        return reading == null
                ? new PlainWorkbook(null, List.copyOf(sheets))
                : new PlainWorkbook(reading.refusal(), List.of());
    }

    private static SheetCells cells(Grid grid) {
        List<List<SheetCell>> rows = new ArrayList<>();
        for (GridRow row = grid.next(); row != null; row = grid.next()) {
            rows.add(row.cells().stream().map(cell -> cell(grid.sheet(), cell)).toList());
        }
        return new SheetCells(grid.sheet(), rows);
    }

    private static SheetCell cell(String sheet, GridCell cell) {
        return new SheetCell(cell.in(sheet), SheetCell.Kind.valueOf(cell.kind().name()), cell.number(), cell.date());
    }
}
