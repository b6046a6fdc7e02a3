package vn.camket.output.form;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import vn.camket.fact.Provenance;
import vn.camket.output.content.Clean;
import vn.camket.output.page.Look;
import vn.camket.output.page.Page;

/** Marks rows that an officer has still to accept: another fill, and a note that says where they were read. */
final class ProposedRows {
    private static final String FILL = "C6E0B4";

    private final Page page;
    private final Notes notes;
    private final Map<Short, XSSFCellStyle> filled = new HashMap<>();

    ProposedRows(Page page, Notes notes) {
        this.page = page;
        this.notes = notes;
    }

    void mark(Row row, Provenance source) {
        for (Cell cell : row) {
            cell.setCellStyle(filled.computeIfAbsent(
                    cell.getCellStyle().getIndex(), any -> filled((XSSFCellStyle) cell.getCellStyle())));
        }
        notes.pin(
                row.getCell(0),
                page.wording()
                        .label(
                                "register.proposal.note",
                                Clean.text(source.file()),
                                Clean.text(source.sheet()),
                                source.cell()));
    }

    private static XSSFCellStyle filled(XSSFCellStyle style) {
        XSSFCellStyle filled = style.copy();
        filled.setFillForegroundColor(new XSSFColor(Look.rgb(FILL)));
        filled.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return filled;
    }
}
