package vn.camket.output.paper;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Fixes the widths of a table's columns, so that no word processor works out its own. */
final class Layout {
    private Layout() {}

    static void fix(XWPFTable table, int... widths) {
        CTTblPr format = table.getCTTbl().getTblPr();
        int all = 0;
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            all += width;
        }
        table.setWidth(all);
        table.setWidthType(TableWidthType.DXA);
        (format.isSetTblLayout() ? format.getTblLayout() : format.addNewTblLayout()).setType(STTblLayoutType.FIXED);
    }

    /** Makes the row's cells, each as wide as its column. */
    static void row(XWPFTableRow row, int... widths) {
        for (int at = 0; at < widths.length; at++) {
            if (row.getCell(at) == null) {
                row.createCell();
            }
            row.getCell(at).setWidthType(TableWidthType.DXA);
            row.getCell(at).setWidth(String.valueOf(widths[at]));
        }
    }
}
