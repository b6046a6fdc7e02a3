package vn.camket.output.paper;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** Draws a line of a given length with a paragraph's border, which every word processor shows alike. */
final class Stroke {
    private static final int HEIGHT = 60;

    /** In eighths of a point. */
    private static final int THICKNESS = 6;

    private Stroke() {}

    static void below(XWPFParagraph paragraph, int length, int width) {
        paragraph.setStyle(Style.CAPITALS.id);
        int margin = (width - length) / 2;
        paragraph.setIndentationLeft(margin);
        paragraph.setIndentationRight(margin);
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.getCTP().getPPr().getPBdr().getTop().setSz(BigInteger.valueOf(THICKNESS));
        CTSpacing spacing = paragraph.getCTP().getPPr().addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(HEIGHT));
        spacing.setAfter(BigInteger.valueOf(HEIGHT));
        spacing.setLine(BigInteger.valueOf(HEIGHT));
        spacing.setLineRule(STLineSpacingRule.EXACT);
    }
}
