package vn.camket.output.paper;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import vn.camket.fact.Language;

/** Puts the styles into a new document: whoever edits it changes a style and not each paragraph. */
record StyleSheet(XWPFDocument document, Language language) {
    static final String FONT = "Times New Roman";

    /** In 240ths of a line: the decree asks for at least one line and at most one and a half. */
    private static final int BODY_LINE = 264;

    private static final int SINGLE_LINE = 240;

    void write() {
        XWPFStyles sheet = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        font(fonts);
        sheet.setDefaultFonts(fonts);
        sheet.setSpellingLanguage(language == Language.VI ? "vi-VN" : "en-GB");
        for (Style style : Style.values()) {
            sheet.addStyle(new XWPFStyle(style(style), sheet));
        }
    }

    private static CTStyle style(Style from) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(from.id);
        style.addNewName().setVal(from.title);
        if (from == Style.BODY) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal(Style.BODY.id);
            style.addNewNext().setVal(from.firstLine > 0 ? Style.BODY.id : from.id);
        }
        style.addNewQFormat();
        paragraph(style.addNewPPr(), from);
        run(style.addNewRPr(), from);
        return style;
    }

    private static void paragraph(CTPPrGeneral format, Style from) {
        if (from.kept) {
            format.addNewKeepNext();
            format.addNewKeepLines();
        }
        boolean body = from.firstLine > 0;
        CTSpacing spacing = format.addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.valueOf(from.after));
        spacing.setLine(BigInteger.valueOf(body ? BODY_LINE : SINGLE_LINE));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        format.addNewInd().setFirstLine(BigInteger.valueOf(from.firstLine));
        format.addNewJc().setVal(from.alignment);
        if (from.level >= 0) {
            format.addNewOutlineLvl().setVal(BigInteger.valueOf(from.level));
        }
    }

    private static void run(CTRPr format, Style from) {
        font(format.addNewRFonts());
        if (from.bold) {
            format.addNewB();
        }
        if (from.italic) {
            format.addNewI();
        }
        format.addNewColor().setVal("000000");
        format.addNewSz().setVal(BigInteger.valueOf(from.size));
        format.addNewSzCs().setVal(BigInteger.valueOf(from.size));
    }

    private static void font(CTFonts fonts) {
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setEastAsia(FONT);
        fonts.setCs(FONT);
    }
}
