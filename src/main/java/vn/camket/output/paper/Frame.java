package vn.camket.output.paper;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Sets paragraphs side by side, in one row that stays on its page. */
public final class Frame {
    private final XWPFTable table;
    private final int[] widths;

    Frame(XWPFTable table, int... widths) {
        this.table = table;
        this.widths = widths;
        Layout.fix(table, widths);
        table.removeBorders();
        Layout.row(table.getRow(0), widths);
        table.getRow(0).setCantSplitRow(true);
    }

    public Frame write(int column, Style style, String text) {
        Paper.write(paragraph(column), style, text);
        return this;
    }

    public Frame rule(int column, int length) {
        Stroke.below(paragraph(column), length, widths[column]);
        return this;
    }

    private XWPFParagraph paragraph(int column) {
        XWPFTableCell cell = table.getRow(0).getCell(column);
        XWPFParagraph first = cell.getParagraphArray(0);
        return first.getStyle() == null ? first : cell.addParagraph();
    }
}
