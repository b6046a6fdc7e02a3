package vn.camket.workbook.xls;

import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import org.apache.poi.util.CodePageUtil;
import vn.camket.workbook.encoding.Typeface;
import vn.camket.workbook.grid.CellStyles;
import vn.camket.workbook.grid.Shown;
import vn.camket.workbook.grid.Work;

/** Takes the records that tell of fonts, number formats and cell styles, of the code page and the system of dates. */
final class Styles {
    private static final int FONT_HEAD = 14;
    private static final int MISSING_FONT = 4;
    private static final int FORMAT_IN_EXCEL_2 = 0x3F;

    private final CellStyles styles;
    private boolean from1904;

    Styles(Work work) {
        this.styles = new CellStyles(work);
    }

    void take(Records records) {
        switch (records.kind()) {
            case Kind.FONT -> takeFont(records);
            case Kind.FORMAT -> takeFormat(records);
            case Kind.STYLE -> styles.addStyle(records.readShort(), records.readShort());
            case Kind.OLD_STYLE -> takeOldStyle(records);
            case Kind.DATE_1904 -> from1904 = records.readShort() != 0;
            case Kind.CODE_PAGE -> records.write(charset(records.readShort()));
            default -> {}
        }
    }

    private void takeFont(Records records) {
        Version version = records.version();
        records.skip(version == Version.EXCEL_2 ? 4 : version.isBefore(Version.EXCEL_5) ? 6 : FONT_HEAD);
        styles.addFont(records.readShortText().text());
    }

    /** Before Excel 5 a format was known by its place in the list. */
    private void takeFormat(Records records) {
        Version version = records.version();
        int given = version.isBefore(Version.EXCEL_4) ? 0 : records.readShort();
        RichString format = version == Version.EXCEL_97 ? records.readText() : records.readShortText();
        styles.addFormat(version.isBefore(Version.EXCEL_5) ? styles.formats() : given, format.text());
    }

    private void takeOldStyle(Records records) {
        boolean isOldest = records.version() == Version.EXCEL_2;
        int font = records.readByte();
        records.skip(isOldest ? 1 : 0);
        int format = records.readByte();
        styles.addStyle(font, isOldest ? format & FORMAT_IN_EXCEL_2 : format);
    }

    /** The character set of a code page; of one that is not known, the usual one. */
    private static Charset charset(int codePage) {
        try {
            return Charset.forName(CodePageUtil.codepageToEncoding(codePage, true));
        } catch (UnsupportedEncodingException | IllegalArgumentException e) {
            return Version.LATIN;
        }
    }

    /** There is no font 4: the ones behind it are numbered one higher than they stand. */
    Typeface font(int number) {
        return styles.font(number > MISSING_FONT ? number - 1 : number);
    }

    Typeface typeface(int style) {
        return font(styles.fontOf(style));
    }

    Shown shown(int style) {
        return styles.shown(style);
    }

    Shown shownBy(int format) {
        return styles.shownBy(format);
    }

    boolean hasLegacyFonts() {
        return styles.hasLegacyFonts();
    }

    boolean from1904() {
        return from1904;
    }
}
