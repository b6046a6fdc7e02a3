package vn.camket.workbook.xlsx;

import javax.xml.stream.XMLStreamException;
import vn.camket.workbook.grid.CellStyles;
import vn.camket.workbook.grid.Work;
import vn.camket.workbook.part.Xml;

/** Reads the part that holds the fonts, number formats and cell styles. */
final class StylesPart {
    private final Xml xml;
    private final CellStyles styles;
    private boolean inStyles;
    private boolean inFonts;
    private String font;

    private StylesPart(Xml xml, CellStyles styles) {
        this.xml = xml;
        this.styles = styles;
    }

    /** @param xml null for a workbook without the part */
    static CellStyles read(Xml xml, Work work) throws XMLStreamException {
        CellStyles styles = new CellStyles(work);
        StylesPart part = new StylesPart(xml, styles);
        while (xml != null && xml.next()) {
            if (!xml.isText()) {
                part.take();
            }
        }
        return styles;
    }

    private void take() {
        switch (xml.name()) {
            case "cellXfs" -> inStyles = xml.isStart();
            case "fonts" -> inFonts = xml.isStart();
            case "font" -> takeFont();
            case "name" -> {
                if (xml.isStart() && inFonts) {
                    font = xml.attribute("val");
                }
            }
            case "numFmt" -> {
                if (xml.isStart()) {
                    styles.addFormat(xml.number("numFmtId", -1), xml.attribute("formatCode"));
                }
            }
            case "xf" -> {
                if (xml.isStart() && inStyles) {
                    styles.addStyle(xml.number("fontId", 0), xml.number("numFmtId", 0));
                }
            }
            default -> {}
        }
    }

    private void takeFont() {
        if (inFonts && xml.isEnd()) {
            styles.addFont(font);
            font = null;
        }
    }
}
